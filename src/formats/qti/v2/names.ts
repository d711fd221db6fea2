import type { Element } from "../../xml/parse.ts";

/**
 * An element of QTI 3 as QTI 2 calls it, with all below it: `qti-choice-interaction` becomes `choiceInteraction`, its
 * `max-choices` becomes `maxChoices`. QTI 2 stays as it is. The models are the same but for their names.
 */
export function named2(element: Element): Element {
  const content = element.content.map((node) => (typeof node === "string" ? node : named2(node)));
  if (!element.name.startsWith("qti-")) return { ...element, content };
  const attributes = Object.entries(element.attributes).map(([name, value]) => [camel(name), value]);
  return { ...element, name: camel(element.name.slice(4)), attributes: Object.fromEntries(attributes), content };
}

/** A name of QTI 2 as QTI 3 writes it. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
