import { type Made, made } from "./bodies.ts";
import type { Body } from "./draft.ts";
import { plainOf } from "./prose.ts";

/** The most wordings beside the key that a set holds; see quiz/kinds/short-answer.ts. */
const most = 30;

/** A word to be typed: the first answer that earns all points is the key, further ones are accepted as well. */
export function textBody({ answers, wildcards = false }: Extract<Body, { shape: "text" }>): Made {
  const losses: string[] = [];
  const read = answers
    .map(({ text, credit, why }) => ({ text: plainOf(text).text, credit, why: plainOf(why ?? "") }))
    .filter(({ text }) => text !== "");
  const best = Math.max(0, ...read.map(({ credit }) => credit));
  const right = read.filter(({ credit }) => credit > 0 && credit === best);
  for (const { text, credit } of read) {
    if (credit > 0 && credit < best) losses.push(`“${text}” earns part of the points there; here it is wrong`);
  }
  if (read.some(({ credit, text, why }) => credit <= 0 && text !== "*" && why.text !== "")) {
    losses.push("feedback to wrong answers is left out");
  }
  const literal = (text: string) => (wildcards ? text.replaceAll("\\*", "*") : text);
  const [key, ...accept] = [...new Set(right.map(({ text }) => literal(text)))];
  if (key === undefined) return { problem: "it has no right answer" };
  if (wildcards && right[0]?.text === "*") return { problem: "any answer at all is right there" };
  if (wildcards && right.some(({ text }) => /(?<!\\)\*/.test(text)))
    losses.push("“*” stands for any letters there; here it is a star");
  if (accept.length > most) losses.push(`only the first ${most} other wordings are kept`);
  const fields = { key, ...(accept.length === 0 ? {} : { accept: accept.slice(0, most) }) };
  return { ...made("short-answer", fields), losses, feedback: right.map(({ why }) => why) };
}
