import { type Facts, factsOf } from "../facts/facts.ts";
import type { Advice, Written } from "../quiz/draft/draft.ts";
import type { FlawName } from "../writing/candidate.ts";
import { keysOf } from "../writing/options.ts";
import type { Adviser } from "./advice/adviser.ts";
import { flawIn } from "./advice/flaw.ts";
import { longestKey } from "./advice/longest-key.ts";
import { misquoted } from "./advice/misquoted.ts";
import { negated } from "./advice/negated.ts";
import { numberInSource } from "./advice/number-in-source.ts";
import { sameOptions } from "./advice/same-options.ts";
import { sketchOf } from "./advice/sketch.ts";
import { standsAlone } from "./advice/stands-alone.ts";
import { asCandidate } from "./as-candidate.ts";

/** Said while somebody still types: what holds of half a question as well. Of one field the first that speaks counts. */
const early: readonly Adviser[] = [
  misquoted,
  sameOptions,
  flawIn("second-true-option"),
  longestKey,
  flawIn("giveaway"),
  flawIn("type-mismatch"),
  flawIn("ungrounded"),
  numberInSource,
  standsAlone,
  negated,
];

/** What can be said before there is a question and its answer. */
const ofHalves: readonly Adviser[] = [misquoted, sameOptions];

/** Said once a field is left: a sentence that is not ended yet is no bad sentence. */
const finished: readonly Adviser[] = ["trivial", "ungrammatical", "wrong-wh", "debris"].map((flaw) =>
  flawIn(flaw as FlawName),
);

/** Said where the article has been read, its words tagged and its names known. */
const read: readonly Adviser[] = ["dangling-reference", "second-true-option", "wrong-wh", "source-error"].map((flaw) =>
  flawIn(flaw as FlawName),
);

/**
 * What might be better in a question as far as it is typed, in a teacher's words, at most one for a field. It is advice:
 * nothing here keeps a question from being saved. `article` is the article's text, null where there is none.
 */
export function adviceWhileTyping(question: Written, article: string | null): Advice[] {
  return firstOfEach(ask(isFilled(question) ? early : ofHalves, question, article, sketchOf(article ?? "")));
}

/** The same for a whole question, and what is said of whole ones alone; without the tagger, which takes time to load. */
export function adviceAtSight(question: Written, article: string | null): Advice[] {
  return firstOfEach([...adviceWhileTyping(question, article), ...lateAdvice(question, article, finished)]);
}

/** Everything that there is to say of a question; the article is read for it. */
export function adviceOn(question: Written, article: string | null): Advice[] {
  const seen = adviceAtSight(question, article);
  if (article === null || !isFilled(question)) return seen;
  return firstOfEach([...seen, ...lateAdvice(question, article, read)]);
}

function lateAdvice(question: Written, article: string | null, advisers: readonly Adviser[]): Advice[] {
  if (!isFilled(question)) return [];
  const facts = advisers === read ? readingOf(article ?? "") : sketchOf(article ?? "");
  return ask(advisers, question, article, facts).map((advice) => ({ ...advice, late: true as const }));
}

function ask(advisers: readonly Adviser[], question: Written, article: string | null, facts: Facts): Advice[] {
  const candidate = asCandidate(question, facts);
  return advisers.flatMap((adviser) => adviser({ question, article, facts, candidate }) ?? []);
}

/** The article that was read last: a teacher works on one for a while. */
let last: { text: string; facts: Facts } | undefined;

function readingOf(text: string) {
  if (last?.text !== text) last = { text, facts: factsOf(text) };
  return last.facts;
}

/** Whether there is a question and an answer to it already. */
function isFilled(question: Written): boolean {
  const keys = question.kind === "true-false" ? ["true"] : keysOf(question);
  return question.stem !== "" && keys.length > 0 && keys.every((key) => key.trim() !== "" && key !== "NaN");
}

/** One word of advice a field, the earliest: what is behind it is said once that is mended. */
function firstOfEach(all: Advice[]): Advice[] {
  return all.filter(({ field }, index) => all.findIndex((one) => one.field === field) === index);
}
