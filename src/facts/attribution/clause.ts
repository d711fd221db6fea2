import { isOccupation } from "../names/evidence.ts";
import type { Reading } from "../reading.ts";
import { isPerson, phraseBefore, type Subject } from "./phrase.ts";
import { sentenceSubject } from "./sentence-subject.ts";

const adverbial = new Set(["ADV", "AUX", "PART"]);

/** Whether a verb stands in the passive: "was described as", "are called". Nobody named before it speaks. */
export function isPassive({ tokens }: Reading, verb: number): boolean {
  for (let i = verb - 1; i >= verb - 4; i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (/^(?:is|are|was|were|be|been|being|’s|'s|billed|what)$/i.test(token.text))
      return !/ing$/.test(tokens[verb]?.text ?? "");
    if (!adverbial.has(token.pos)) return false;
  }
  return false;
}

/** The subject of the verb at a token, looking no further back than `from` (the sentence, or the clause after a quotation). */
export function subjectBefore(reading: Reading, verb: number, from: number): Subject | undefined {
  const { tokens } = reading;
  let i = behindAside(reading, verb - 1, from);
  while (i >= from && adverbial.has(tokens[i]?.pos ?? "") && !reading.mentionAt.has(i)) i--;
  i = behindAside(reading, i, from);
  if (i < from) return undefined;
  const text = tokens[i]?.text ?? "";
  if (text === ",") return subjectBeforeComma(reading, i, verb, from);
  if (/^(?:and|but)$/i.test(text) || /ing$/.test(tokens[verb]?.text ?? "")) return sentenceSubject(reading, from, verb);
  if (/^who$/i.test(text)) return antecedent(reading, i, from);
  if (/^(?:that|which)$/i.test(text)) return writer(reading, i, from);
  return headBefore(reading, i + 1, from);
}

const longestAside = 8;

/** The token before “, for example,” or “(R-Warren)”, which stand between a name and its verb. */
function behindAside({ tokens }: Reading, verb: number, from: number): number {
  const words = tokens.slice(Math.max(from, verb - 3), verb + 1).map(({ text }) => text);
  const at = /^, for (?:example|instance) ,$/.test(words.join(" ")) ? verb - 4 : verb;
  if (tokens[at]?.text !== ")") return at;
  for (let i = at - 1; i > Math.max(from, at - longestAside); i--) if (tokens[i]?.text === "(") return i - 1;
  return verb;
}

/** The head of the phrase that ends before a token: in “a statement on the club’s website said” it is the statement. */
function headBefore(reading: Reading, to: number, from: number): Subject | undefined {
  let phrase = phraseBefore(reading, to);
  for (let steps = 0; phrase !== undefined && steps < 4; steps++) {
    const before = reading.tokens[phrase.from - 1];
    if (before === undefined || phrase.from - 1 < from || before.pos !== "ADP") return phrase;
    // “Minister of Education Stefania Giannini said”: a title goes with the name, not with what it is of.
    if (phrase.is === "name" && phrase.mention.before.length > 0) return phrase;
    if (
      /^(?:by|after|before|since|until|during|despite|than|as|later|on|in)$/i.test(before.text) &&
      phrase.is === "name"
    ) {
      // “In London Obama said”: the place belongs to the preposition, the name does not.
      if (phrase.from - 1 === from) return phrase;
    }
    phrase = phraseBefore(reading, phrase.from - 1) ?? undefined;
  }
  return phrase;
}

/** “NAME, a campaigner from Manchester, said”; “Putin’s adviser, NAME, praised”; “…, he said”. */
function subjectBeforeComma(reading: Reading, comma: number, verb: number, from: number): Subject | undefined {
  const { tokens } = reading;
  if (/ing$/.test(tokens[verb]?.text ?? "")) return sentenceSubject(reading, from, verb);
  const apposed = phraseBefore(reading, comma);
  if (
    apposed !== undefined &&
    tokens[apposed.from - 1]?.text === "," &&
    isPerson(reading, apposed) &&
    endsRole(reading, apposed.from - 2)
  ) {
    return apposed;
  }
  let fallback: Subject | undefined;
  for (let i = comma - 1; i > from; i--) {
    if (tokens[i]?.text !== "," || reading.inQuotation.has(i)) continue;
    const head = headBefore(reading, i, from);
    if (head?.is !== "name") continue;
    if (isPerson(reading, head)) return head;
    fallback ??= head;
  }
  return fallback;
}

/** Whether a token can end a description: “Putin’s adviser”, “the number one”, “the head of CEI (…)”, “the director of the FBI”. */
function endsRole(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const mention = reading.mentionAt.get(at);
  if (mention !== undefined) return reading.nameOf.get(mention)?.type !== "person";
  if (token === undefined) return false;
  // “Critics of the mayor, NAME, say”: NAME is the mayor, and it is the critics who speak.
  const phrase = isOccupation(token.text) ? phraseBefore(reading, at + 1) : undefined;
  if (phrase !== undefined && reading.tokens[phrase.from - 1]?.pos === "ADP" && !isPartOf(reading, phrase.from - 1))
    return false;
  return /^(?:NOUN|NUM|PROPN)$/.test(token.pos) || token.text === ")";
}

/** “one of his lawyers”: the one is a lawyer, too. */
function isPartOf({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.text === "of" && /^(?:one|two|some|several|many)$/i.test(tokens[at - 1]?.text ?? "");
}

/** “NAME wrote an open letter to tourists that said”: who wrote it says it. */
function writer(reading: Reading, that: number, from: number): Subject | undefined {
  const wrote = reading.tokens
    .slice(from, that)
    .some(({ text }) => /^(?:wrote|writes|issued|posted|published|released|sent|signed)$/.test(text));
  return wrote ? sentenceSubject(reading, from, that) : undefined;
}

/** “Jeremy Corbyn, who said”: the name before “who”. */
function antecedent(reading: Reading, who: number, from: number): Subject | undefined {
  const end = reading.tokens[who - 1]?.text === "," ? who - 1 : who;
  if (end <= from) return undefined;
  const head = phraseBefore(reading, end);
  return head?.is === "name" ? head : undefined;
}
