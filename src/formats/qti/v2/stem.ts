import type { Prose } from "../../draft/draft.ts";
import type { Element } from "../../xml/parse.ts";
import { childOf, childrenOf, htmlOf, textOf } from "../../xml/tree.ts";

/** Every interaction of QTI 2.2; those of our kinds come first. */
export const interactionNames = (
  "choice inlineChoice textEntry order match associate extendedText gapMatch graphicAssociate graphicGapMatch graphicOrder " +
  "hotspot hottext media positionObject selectPoint slider upload drawing endAttempt custom portableCustom"
)
  .split(" ")
  .map((name) => `${name}Interaction`);

/** What is no part of the question. */
const aside = new Set([
  "rubricBlock",
  "feedbackBlock",
  "feedbackInline",
  "templateBlock",
  "templateInline",
  "companionMaterialsInfo",
]);
const gap = "_____";

/**
 * What is asked: the item’s body and its interaction’s prompt. Where the answer is typed or picked within the text there
 * is a gap; a line that holds nothing else is left out, with the unit that may follow there.
 */
export function stemOf(
  body: Element | undefined,
  interaction: Element | undefined,
  mayHaveUnit: boolean,
): { stem: Prose; unit?: string | undefined } {
  const line = lineOf(body, interaction);
  const behind = line === undefined ? "" : textOf(line).trim();
  const isOwnLine =
    line !== undefined && (behind === "" || mayHaveUnit) && startsWith(line, interaction) && hasWords(body, line);
  const prompt = childOf(interaction, "prompt");
  const text = htmlOf(gapped(body, interaction, isOwnLine ? line : undefined));
  const stem = prompt === undefined ? text : `${text}<div>${htmlOf(prompt, ({ name }) => aside.has(name))}</div>`;
  return { stem: { html: stem }, unit: isOwnLine && behind !== "" ? behind : undefined };
}

/** The body with a gap for a typed or picked answer, without other interactions and what is aside, and without a line. */
function gapped(
  element: Element | undefined,
  interaction: Element | undefined,
  line: Element | undefined,
): Element | undefined {
  if (element === undefined) return undefined;
  const content = element.content.flatMap((node): (Element | string)[] => {
    if (typeof node === "string") return [node];
    if (node === line || aside.has(node.name)) return [];
    if (node === interaction) return /^(?:textEntry|inlineChoice)/.test(node.name) ? [gap] : [];
    return [gapped(node, interaction, line) ?? ""];
  });
  return { ...element, content };
}

/** The element right around an interaction. */
function lineOf(element: Element | undefined, interaction: Element | undefined): Element | undefined {
  if (element === undefined || interaction === undefined) return undefined;
  const inside = childrenOf(element);
  if (inside.includes(interaction)) return element.name === "itemBody" ? undefined : element;
  for (const child of inside) {
    const found = lineOf(child, interaction);
    if (found !== undefined) return found;
  }
  return undefined;
}

function startsWith(line: Element, interaction: Element | undefined): boolean {
  return line.content.find((node) => typeof node !== "string" || node.trim() !== "") === interaction;
}

/** Whether a body says anything outside of a line. */
function hasWords(body: Element | undefined, line: Element): boolean {
  return textOf(body).trim() !== textOf(line).trim();
}
