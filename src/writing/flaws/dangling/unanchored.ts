import type { DanglingRule } from "./rule.ts";

const name = /(?<=[\p{L}\p{N},’'“”—–)] ?)(?<![.?!:] )\p{Lu}[\p{L}\p{N}’.-]+/gu;
const asking =
  /^(?:Who|Whom|Whose|Which|What|Where|When|How|In|According|From|By|To|Fill|Complete|The|A|An|Article|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const figure = /\d[\d.,]*|(?<!\p{L})(?:hundred|thousand|million|billion|dozen)s?(?!\p{L})/gu;

/** A stem without names or dates asks about something that happened to somebody somewhere. A name is worth two figures. */
export const unanchored: DanglingRule = ({ text, reporter }) => {
  if (text !== reporter && /“/.test(text)) return undefined;
  if (/^(?:Put|Match|Which of these|Fill|Complete)/.test(text)) return undefined;
  const names = [...reporter.matchAll(name)].filter(([word]) => !asking.test(word));
  const figures = reporter.match(figure) ?? [];
  const opens = /^(?!The |A |An |In )\p{Lu}\p{Ll}+ \p{Lu}/u.test(reporter) ? 1 : 0;
  return 2 * (names.length + opens) + figures.length >= 2 ? undefined : "Who, where, when?";
};
