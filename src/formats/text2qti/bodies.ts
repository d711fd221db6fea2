import { decimal, rangeOf } from "../decimal.ts";
import type { Body, DraftOption } from "../draft/draft.ts";
import type { Part } from "./read.ts";

/** What a question’s parts ask for, by the first sign of an answer. */
export function bodyOf(parts: Part[]): { body: Body; losses: string[] } {
  const sign = parts.find((part) =>
    ["choice", "tick", "number", "answer", "essay", "file", "gap"].includes(part.sign),
  )?.sign;
  if (sign === "choice" || sign === "tick")
    return { body: { shape: "options", options: options(parts), several: sign === "tick" }, losses: [] };
  if (sign === "number") return numberBody(parts.find((part) => part.sign === "number")?.text ?? "");
  if (sign === "answer") {
    const answers = parts
      .filter((part) => part.sign === "answer")
      .map(({ text }): DraftOption => ({ text, credit: 1 }));
    return { body: { shape: "text", answers }, losses: [] };
  }
  return { body: { shape: "other", why: whys[sign ?? ""] ?? "it has no answers" }, losses: [] };
}

const whys: Record<string, string> = {
  essay: "it is an essay",
  file: "it asks for a file",
  gap: "it has several gaps to fill",
};

/** The answers, each with the feedback that follows it. */
function options(parts: Part[]): DraftOption[] {
  const found: DraftOption[] = [];
  for (const { sign, text, mark } of parts) {
    const last = found.at(-1);
    if (sign === "choice" || sign === "tick") found.push({ text: { markdown: text }, credit: mark ? 1 : 0 });
    else if (sign === "general" && last !== undefined) last.why = { markdown: text };
  }
  return found;
}

/** “5”, “1.4142 +- 0.0001”, “100 +- 5%” or “[1.2598, 1.2600]”; underscores part digits. */
function numberBody(text: string): { body: Body; losses: string[] } {
  const plain = text.replace(/(?<=\d)_(?=\d)/g, "");
  const [, least, greatest] = /^\[([^,\]]*),([^\]]*)\]/.exec(plain) ?? [];
  if (least !== undefined && greatest !== undefined) {
    return { body: { shape: "number", ...rangeOf(decimal(least), decimal(greatest)) }, losses: [] };
  }
  const [written = "", margin = "0"] = plain.split("+-");
  const key = decimal(written);
  const share = margin.trim().endsWith("%") ? Math.abs(key) / 100 : 1;
  return { body: { shape: "number", key, tolerance: decimal(margin.replace("%", "")) * share }, losses: [] };
}
