import type { Facts } from "../../facts/facts.ts";
import { indexAt, type Span } from "../../text/spans.ts";
import { contentWords } from "../../text/words.ts";
import { isFiniteVerb } from "../sentence/finite.ts";

const empty = new Set(
  (
    "bit thing things something anything everything nothing really very just lot lots want wants think know knew say said get gets got make makes see go going come way ways much many more most " +
    "good great bad well people like time even still never always day im ive dont didnt cant youre weve its thats theres were hes shes isnt wasnt understand feel felt end fantastic amazing exciting excited sure maybe nice happy"
  ).split(" "),
);

/** How many words, and how many that tell what somebody is talking about; one fewer is enough from so many words on. */
const fewest = { words: 5, substance: 4, long: 7 };

/** Whether words out of a quotation tell enough to be known by. */
export function isTelling(facts: Facts, span: Span, words: string): boolean {
  const count = words.split(/\s+/).length;
  const short = count >= fewest.long && isConcrete(facts, span) ? 1 : 0;
  return count >= fewest.words && substance(words) >= fewest.substance - short;
}

/** How many different words tell what somebody is talking about. */
function substance(words: string): number {
  return new Set(contentWords(words).filter((word) => !empty.has(word))).size;
}

/** Whether the words name somebody or something, or tell of so many things. */
export function isConcrete({ reading: { tokens, mentionAt } }: Facts, { start, end }: Span, things = 2): boolean {
  let nouns = 0;
  for (let i = indexAt(tokens, start); (tokens[i]?.start ?? end) < end; i++) {
    if (mentionAt.has(i)) return true;
    const { pos = "X", text = "" } = tokens[i] ?? {};
    if (pos === "NOUN" && !empty.has(text)) nouns++;
  }
  return nouns >= things;
}

const fragment = /^(?:\p{L}+ing\b|just to\b|(?:as|for) a (?:wo)?man\b)/iu;

/** A sentence out of somebody's mouth has a subject, or tells others what to do; “Beijing” is a subject, and so may be “Getting …”. */
export function isFragment({ reading }: Facts, span: Span, words: string): boolean {
  const from = indexAt(reading.tokens, span.start);
  if (!fragment.test(words) || reading.mentionAt.has(from)) return false;
  for (let i = from + 1; (reading.tokens[i]?.start ?? span.end) < span.end; i++) {
    const { text = "", pos = "X" } = reading.tokens[i] ?? {};
    if (/^(?:that|which|who|when|if|because|as|while|where|whose|,)$/.test(text)) return true;
    if (pos === "AUX" || (pos === "VERB" && isFiniteVerb(reading, i) && /s$/.test(text))) return false;
  }
  return true;
}
