import type { Element } from "../../../src/formats/xml/parse.ts";
import type { Shapes } from "./qti-shapes.ts";

/** What attributes may hold, by the names that shapes give it; any other name is a list of the words that are allowed. */
const holds: Record<string, RegExp> = {
  name: /^[A-Za-z_][\w.-]*$/,
  id: /^[A-Za-z_][\w.-]*$/,
  boolean: /^(?:true|false)$/,
  count: /^\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  numbers: /^\S+(?: \S+)?$/,
  language: /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/,
  address: /^[\w./-]+$/,
};

/** Attributes of any root, as they are read: namespaces, and where the schema is. */
const around = ["xmlns", "xsi", "schemaLocation"];

/** Everything in an element, at any depth, that its shape forbids; nothing where it is valid. */
export function misfits(element: Element, shapes: Shapes): string[] {
  const shape = shapes[element.name];
  if (shape === undefined) return [`<${element.name}> is not known`];
  const inside = element.content.filter((node) => typeof node === "object");
  return [
    ...attributesOf(element, shape.attributes),
    ...(isModel(element, shape.children) ? [] : [`<${element.name}> holds ${namesIn(element).join(" ") || "nothing"}`]),
    ...inside.flatMap((child) => misfits(child, shapes)),
  ];
}

function attributesOf({ name, attributes }: Element, wanted: string): string[] {
  const rules = new Map(
    wanted.split(" ").map((rule) => {
      const [label = "", values] = rule.split("=");
      return [label.replace("!", ""), { isRequired: label.endsWith("!"), values }] as const;
    }),
  );
  const missing = [...rules].filter(([key, { isRequired }]) => isRequired && attributes[key] === undefined);
  const wrong = Object.entries(attributes).filter(([key, value]) => {
    if (around.includes(key)) return false;
    const rule = rules.get(key);
    if (rule?.values === undefined) return rule === undefined;
    return !(holds[rule.values]?.test(value) ?? rule.values.split("|").includes(value));
  });
  return [
    ...missing.map(([key]) => `<${name}> has no ${key}`),
    ...wrong.map(([key, value]) => `<${name}> has ${key}="${value}"`),
  ];
}

/** Whether the children follow a content model; a model that stands in quotation marks is the text itself. */
function isModel(element: Element, model: string): boolean {
  const fixed = /^“(.*)”$/.exec(model)?.[1];
  if (fixed !== undefined) return element.content.join("") === fixed;
  if (model === "text") return namesIn(element).every((name) => name === "text");
  const pattern = model
    .replace(/[\w-]+/g, "(?:$& )")
    .replace(/\s+(?=\()/g, "")
    .replaceAll(") )", " ))");
  return new RegExp(`^(?:${pattern})$`).test(
    namesIn(element)
      .map((name) => `${name} `)
      .join(""),
  );
}

/** The names of an element’s children, “text” for characters; white space around elements says nothing. */
function namesIn({ content }: Element): string[] {
  const isMixed = content.some((node) => typeof node === "string" && node.trim() !== "");
  return content.flatMap((node) => (typeof node === "object" ? [node.name] : isMixed && node !== "" ? ["text"] : []));
}
