import type { Reading } from "../../../facts/reading.ts";
import type { Range } from "../noun-phrase.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import { wasOrWere } from "./number-of.ts";
import type { YearRule } from "./rule.ts";

/** Nouns that say what was done to what they are of, or what it did. */
const done: Record<string, string> = {
  founding: "was founded",
  foundation: "was founded",
  establishment: "was established",
  creation: "was created",
  construction: "was built",
  completion: "was completed",
  introduction: "was introduced",
  adoption: "was adopted",
  publication: "was published",
  abolition: "was abolished",
  assassination: "was assassinated",
  execution: "was executed",
  coronation: "was crowned",
  discovery: "was discovered",
  invention: "was invented",
  launch: "was launched",
  opening: "was opened",
  overthrow: "was overthrown",
  destruction: "was destroyed",
  signing: "was signed",
  dissolution: "was dissolved",
  demolition: "was demolished",
  restoration: "was restored",
  partition: "was partitioned",
  annexation: "was annexed",
  capture: "was captured",
  birth: "was born",
  death: "did die",
  retirement: "did retire",
  outbreak: "did break out",
  collapse: "did collapse",
  fall: "did fall",
  resignation: "did resign",
};

/** “After the founding [of New South Wales] in 1788”, “[Tesla]’s death in 1943”: a noun that stands for what happened. */
export const nounsOfEvents: YearRule = ({ reading }, { sentence, phrase, within }) => {
  for (let i = phrase.from - 1; i >= Math.max(within.from, phrase.from - 14); i--) {
    const { text = "" } = reading.tokens[i] ?? {};
    const said = done[text];
    if (said === undefined) continue;
    const subject = ofWhat(reading, i, phrase.from) ?? whose(reading, i, phrase.from, within.from);
    if (subject === undefined) return [];
    const [first = "", ...last] = said.split(" ");
    const asked = { first: first === "was" ? wasOrWere(reading, subject) : first, last: last.join(" ") };
    const none = { from: i + 1, to: i + 1 };
    return [
      { sentence, subject, verb: { from: i, main: i, to: i + 1, auxiliary: false }, rest: none, part: true, asked },
    ];
  }
  return [];
};

/** “the founding of | the colony of New South Wales | in 1788” */
function ofWhat(reading: Reading, noun: number, end: number): Range | undefined {
  if (reading.tokens[noun + 1]?.text !== "of") return undefined;
  const subject = { from: noun + 2, to: end };
  return subject.to > subject.from && nounPhraseEnd(reading, subject.from, end, /^(?:of|on|for)$/) === end
    ? subject
    : undefined;
}

/** “| Tesla |’s death in 1943”, “| his | retirement in 1925” */
function whose({ tokens, mentionAt }: Reading, noun: number, end: number, first: number): Range | undefined {
  if (noun + 1 !== end) return undefined;
  if (/^(?:his|her)$/i.test(tokens[noun - 1]?.text ?? "")) return { from: noun - 1, to: noun };
  if (!/^['’]s?$/.test(tokens[noun - 1]?.text ?? "")) return undefined;
  let from = noun - 1;
  while (from > first && mentionAt.has(from - 1)) from--;
  return from < noun - 1 ? { from, to: noun - 1 } : undefined;
}
