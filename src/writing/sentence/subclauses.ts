import type { Mention } from "../../facts/names/mentions.ts";
import type { Reading } from "../../facts/reading.ts";
import { indexAt } from "../../text/spans.ts";
import { type Clause, clauseIn, stopOf } from "./clause.ts";
import { agreesWithOne, finiteVerbAt } from "./finite.ts";
import type { Range } from "./noun-phrase.ts";
import { mainRest } from "./rest.ts";
import { isOfAnother } from "./when/of-another.ts";
import { tokenRange } from "./words.ts";

/** What is claimed, thought or wished in front of a clause: then the clause is somebody's, not the article's. */
const claiming =
  /^(?:say|tell|claim|argue|believe|think|suggest|report|estimate|announce|warn|predict|expect|hope|fear|ask|wonder|imagine|suppose|assume|deny|insist|propose|allege|feel|know|show|find|mean|hold|accuse|threaten|promise|want|wish|plan|agree|demand|according|if|whether|unless|that)$/;
const joining = /^(?:and|but|while|whereas)$/;
const longest = 30;
/** Before a joint there is a clause, though it could not be taken apart. */
const fewest = 5;

/**
 * The clauses of a sentence beside its main one that can be said by themselves: “Olympus Mons, which | is | 17 miles high,”; “…; the
 * volcano | rises | …”; “…, while Ostby | has | …”. None behind what somebody claims.
 */
export function subclausesOf(reading: Reading, sentence: number, main: Clause | undefined): Clause[] {
  const range = tokenRange(reading, sentence);
  const end = stopOf(reading, range);
  if (end === undefined || isClaimed(reading, range.from, end)) return [];
  const from = main?.verb.to ?? range.from + fewest;
  return [
    ...relatives(reading, sentence, range.from, end),
    ...later(reading, { sentence, from }, end, main !== undefined),
  ];
}

function isClaimed({ tokens }: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (claiming.test(tokens[i]?.lemma.toLowerCase() ?? "")) return true;
  return false;
}

/** “NAME, which is …” and “NAME, who was …”: what is told of a name behind it, up to where that ends. */
function relatives(reading: Reading, sentence: number, from: number, end: number): Clause[] {
  const { tokens, mentionAt } = reading;
  const found: Clause[] = [];
  for (let i = from + 1; i < end - 3; i++) {
    if (tokens[i]?.text !== "," || !/^(?:which|who)$/.test(tokens[i + 1]?.text ?? "")) continue;
    const mention = mentionAt.get(i - 1);
    if (mention === undefined || !isToldOf(reading, mention, i, from)) continue;
    const verb = finiteVerbAt(reading, i + 2, end);
    if (verb === undefined || !agreesWithOne(reading, verb) || ofWhatHappened.test(tokens[verb.main]?.lemma ?? ""))
      continue;
    const rest = mainRest(reading, { from: verb.to, to: closing(reading, verb.to, end) });
    const subject = subjectAt(reading, mention, i);
    if (rest !== undefined && rest.to > rest.from) found.push({ sentence, subject, verb, rest, part: true });
  }
  return found;
}

function subjectAt(reading: Reading, { start }: Mention, comma: number): Range {
  return { from: withArticle(reading, indexAt(reading.tokens, start)), to: comma };
}

/** “the work by Gregor Mendel, which was published”: nobody is “which”. */
function isToldOf(reading: Reading, mention: Mention, comma: number, from: number): boolean {
  if (isOfAnother(reading, subjectAt(reading, mention, comma), from)) return false;
  if (mention.end !== reading.tokens[comma - 1]?.end || !isWhole(reading, mention)) return false;
  return reading.tokens[comma + 1]?.text !== "which" || reading.nameOf.get(mention)?.type !== "person";
}

/** “the U.S., which opposes …” */
function withArticle({ tokens }: Reading, name: number): number {
  return /^the$/i.test(tokens[name - 1]?.text ?? "") ? name - 1 : name;
}

/** “…, which caused an outcry”: that is told of all that happened, not of the last name. */
const ofWhatHappened =
  /^(?:mean|cause|lead|make|result|allow|give|help|suggest|show|indicate|prove|enable|force|leave|bring|prompt|spark|trigger|require|reduce|increase|explain|create|add)$/;

/** A name that is the head of its phrase: not “the capital of | France |, which”, “Smith and | Jones |, who”. */
function isWhole({ tokens }: Reading, { start }: Mention): boolean {
  const before = tokens[indexAt(tokens, start) - 1];
  return before === undefined || !/^(?:of|and|or|&|-|['’]s?|the)$/i.test(before.text) || /^the$/i.test(before.text);
}

/** The comma that closes a clause within a sentence, where the main clause goes on; or the sentence's end. */
function closing({ tokens }: Reading, from: number, end: number): number {
  for (let i = from; i < end; i++) if (/^[,;—–]$/.test(tokens[i]?.text ?? "")) return i;
  return end;
}

/** “…; the piers were raised”, “…, while the county pays …”: clauses with a subject of their own behind the main one. */
function later(
  reading: Reading,
  { sentence, from: start }: { sentence: number; from: number },
  end: number,
  isParsed: boolean,
): Clause[] {
  const found: Clause[] = [];
  for (let i = start; i < end - 4; i++) {
    const from = behindJoint(reading, i, isParsed);
    const clause = from === undefined ? undefined : clauseIn(reading, sentence, { from, to: end });
    const isShort = clause !== undefined && clause.subject.from === from && clause.rest.to - from <= longest;
    if (clause !== undefined && isShort) found.push({ ...clause, part: true });
  }
  return found;
}

/** Where a clause may begin behind a mark and a joint; “A, B, and C are …”: without a clause before it “and” may end a list. */
function behindJoint({ tokens }: Reading, at: number, isParsed: boolean): number | undefined {
  const mark = tokens[at]?.text ?? "";
  if (!/^[,;—]$/.test(mark)) return undefined;
  const joint = tokens[at + 1]?.text ?? "";
  const isJoined = joining.test(joint);
  const from = isJoined ? at + 2 : at + 1;
  if ((mark === "," && !isJoined) || tokens[from]?.pos === "PRON") return undefined;
  return isParsed || mark === ";" || (isJoined && joint !== "and") ? from : undefined;
}
