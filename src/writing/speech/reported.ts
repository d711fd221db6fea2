import type { Facts } from "../../facts/facts.ts";
import type { Reading } from "../../facts/reading.ts";
import { clauseIn } from "../sentence/clause.ts";
import type { Meant } from "../sentence/meant/rule.ts";
import { meantWithin } from "../sentence/meant.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { isPlain, isPlainButQuoting } from "../sentence/plain.ts";
import { tokenRange, tokensOf } from "../sentence/words.ts";
import { sourcesOf } from "../source.ts";
import { standsAlone } from "./alone.ts";
import { within } from "./gaps/gap.ts";
import { type Holder, holderFrom } from "./holder.ts";
import { names } from "./proof.ts";
import { accordingTo } from "./reported/according-to.ts";
import { afterVerb } from "./reported/after-verb.ts";
import { asTold } from "./reported/as-told.ts";
import { atTheEnd } from "./reported/at-the-end.ts";
import type { Report, ReportRule } from "./reported/rule.ts";
import { isSaying } from "./reported/saying.ts";
import { withinSentence } from "./reported/within.ts";

/** What the reporter tells that somebody said: `verb` as a question asks (“warned”), `clause` without its “that”. */
export type Reported = {
  holder: Holder;
  verb: string;
  clause: Range;
  sentence: number;
  source: string | string[];
  proof: string[];
  /** Some of it stands in quotation marks. */
  quoting: boolean;
};

const rules: readonly ReportRule[] = [accordingTo, asTold, withinSentence, afterVerb, atTheEnd];
const length = { least: 6, most: 32 };
const made = new WeakMap<Facts, Reported[]>();

/** Every statement that the reporter gives in other words than the speaker's, and that stands alone. Computed once. */
export function reportedIn(facts: Facts): Reported[] {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const found = facts.reading.sentences.flatMap((_, sentence) => reportedAt(facts, sentence) ?? []);
  made.set(facts, found);
  return found;
}

function reportedAt(facts: Facts, sentence: number): Reported | undefined {
  if (!tokensOf(facts.reading, sentence).some(({ text }) => isSaying(text) || /^[Aa]ccording$/.test(text)))
    return undefined;
  const quoting = !isPlain(facts, sentence);
  if (quoting && !(isPlainButQuoting(facts, sentence) && quotesInPart(facts, sentence))) return undefined;
  const range = withoutMark(facts.reading, tokenRange(facts.reading, sentence));
  for (const rule of rules) {
    const report = rule(facts.reading, range);
    const reported = report === undefined ? undefined : resolved(facts, report, sentence);
    if (report === undefined || reported === undefined) continue;
    // “He was scarred, said Yarrell”: what stands in front of the speaker speaks of somebody else.
    const own = report.proof.from < report.clause.from ? reported.holder.own : undefined;
    return isTelling(facts, reported, own) ? { ...reported, quoting } : undefined;
  }
  return undefined;
}

/** Whether all that a sentence quotes are parts of it, each between marks that pair. */
export function quotesInPart({ reading, quotations }: Facts, sentence: number): boolean {
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  const here = within(quotations, { start, end });
  const marks = reading.text.slice(start, end).match(/[“”"]/g)?.length ?? 0;
  return (
    marks === 2 * here.length &&
    here.every(
      ({ kind, unclosed, inner }) =>
        !unclosed && (kind !== "full" || /^\p{Ll}/u.test(reading.text.slice(inner.start, inner.end))),
    )
  );
}

/** “… “pretty modest.””: the last mark aside, so that the full stop is the last token. */
function withoutMark({ tokens }: Reading, { from, to }: Range): Range {
  return /^[”"]$/.test(tokens[to - 1]?.text ?? "") && tokens[to - 2]?.text === "."
    ? { from, to: to - 1 }
    : { from, to };
}

function resolved(facts: Facts, report: Report, sentence: number): Omit<Reported, "quoting"> | undefined {
  const holder = holderFrom(facts, report, sentence);
  if (holder === undefined) return undefined;
  const { named } = holder;
  const telling = meantIn(facts, report.clause).flatMap((meant) => meant.named ?? []);
  const source = sourcesOf(facts.reading, [...telling, ...(named === undefined ? [] : [named]), sentence]);
  if (source === undefined) return undefined;
  const { tokens, text } = facts.reading;
  const proof = text.slice(tokens[report.proof.from]?.start, tokens[report.proof.to - 1]?.end);
  const name = named === undefined ? undefined : nameIn(facts, holder, named);
  return {
    holder,
    verb: report.verb,
    clause: report.clause,
    sentence,
    source,
    proof: name === undefined ? [proof] : [name, proof],
  };
}

/** Words of a clause that lean on what stands before, and that a stem says in full. */
function meantIn(facts: Facts, { from, to }: Range): Meant[] {
  const { tokens } = facts.reading;
  return meantWithin(facts, { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
}

/** The name as the sentence gives it that tells whom a pronoun means. */
export function nameIn({ reading }: Facts, { person }: Holder, sentence: number): string | undefined {
  const mention = person?.mentions.filter((one) => one.sentence === sentence).at(-1);
  return mention === undefined ? undefined : reading.text.slice(mention.start, mention.end);
}

function isTelling(facts: Facts, { clause, holder }: Omit<Reported, "quoting">, own: Holder["own"]): boolean {
  const { reading } = facts;
  const { tokens } = reading;
  const [start, end] = [tokens[clause.from]?.start, tokens[clause.to - 1]?.end];
  if (start === undefined || end === undefined) return false;
  const text = reading.text.slice(start, end);
  const count = text.split(/\s+/).length;
  if (count < length.least || count > length.most) return false;
  if (holder.person !== undefined && names(text, holder.person)) return false;
  const meant = new Set(meantIn(facts, clause).map((one) => one.start));
  return standsAlone(reading, { start, end }, "all", own, meant);
}

/** The clause of what was said, as far as it is a plain one. */
export function clauseOfReported({ reading }: Facts, { sentence, clause }: Reported) {
  return clauseIn(reading, sentence, clause);
}
