import type { Facts } from "../facts/facts.ts";
import { textOf } from "../quiz/kinds/fields.ts";
import { shuffle } from "../quiz/shuffle.ts";
import type { Candidate } from "./candidate.ts";
import { giveAway } from "./give-away.ts";
import { usualLength, type Wishes } from "./wishes.ts";
import { worthsOf } from "./worth.ts";

/** The most questions about one sentence, and with one answer. */
const atMost = { sentence: 1, answer: 2 };
/** What a further question of the same sort is still worth. */
const again = { family: 0.86, kind: 0.95, asks: 0.93, part: 0.85, truth: 0.8 };
/**
 * No more than one in so many may be a statement to check, and no more than half of the others, but two may be asked of any
 * article.
 */
const statements = { share: 3, least: 2 };
/** Who calls every statement true must not fare well: so many more may be true than false. */
const mostTrue = 2;
/** What strict readers pass less often than this, a teacher may have proposed in the editor; a quiz asks it only if it has nothing else. */
const trusted = 0.65;
/** Into how many parts the article is cut, so that all of them are asked about. */
const parts = 8;

/**
 * The questions to ask: the best by worth, at most one a sentence and two an answer, none that gives another away, varied in family,
 * kind and what is asked, spread over the whole article; in the article's order. Ties are broken by the seed.
 */
export function select(candidates: readonly Candidate[], facts: Facts, wishes: Wishes): Candidate[] {
  const { kinds } = wishes;
  const wished = candidates.filter(({ question }) => kinds === undefined || kinds.includes(question.kind));
  const sure = wished.filter(({ confidence }) => confidence >= trusted);
  const wanted = askedRather(sure.length > 0 ? sure : wished, wishes);
  const most = sure.length > 0 ? (wishes.questions ?? usualLength) : 1;
  const worths = worthsOf(wanted, facts);
  const marks = new Map(wanted.map((candidate) => [candidate, marksOf(candidate, facts)]));
  const open = shuffle(wanted, wishes.seed ?? "");
  const pick = (from: readonly Candidate[], before: Candidate[]) =>
    picked(from, before, most, { wishes, worths, marks });
  const few = fewStatements(pick(open, []), worths, wishes);
  const others = open.filter((candidate) => wishes.kinds !== undefined || !isStatement(candidate));
  return pick(others, few).sort((a, b) => a.sentence - b.sentence);
}

type Known = { wishes: Wishes; worths: Map<Candidate, number>; marks: Map<Candidate, Mark[]> };

/** Those chosen before and, as long as there are fewer than `most`, the best of the rest that fit beside them. */
function picked(
  from: readonly Candidate[],
  before: readonly Candidate[],
  most: number,
  { wishes, worths, marks }: Known,
): Candidate[] {
  const marksBy = (candidate: Candidate) => marks.get(candidate) ?? [];
  const seen = new Map<string, number>();
  const chosen: Candidate[] = [];
  let open = [...from];
  const choose = (one: Candidate) => {
    chosen.push(one);
    for (const mark of marksBy(one)) seen.set(mark.name, (seen.get(mark.name) ?? 0) + 1);
    open = open.filter((candidate) => candidate !== one && fits(candidate, one, seen));
    const told = chosen.filter(isStatement);
    const more = told.filter(isTrue).length - told.filter((other) => !isTrue(other)).length;
    if (more >= mostTrue) open = open.filter((candidate) => !isStatement(candidate) || !isTrue(candidate));
    if (wishes.kinds === undefined && told.length >= allowed(most))
      open = open.filter((candidate) => !isStatement(candidate));
  };
  for (const one of before) choose(one);
  while (open.length > 0 && chosen.length < most)
    choose(bestOf(open, (candidate) => (worths.get(candidate) ?? 0) * novelty(marksBy(candidate), seen)));
  return chosen;
}

/** How many of so many questions may be statements to check. */
function allowed(questions: number): number {
  return Math.max(statements.least, Math.round(questions / statements.share));
}

function isStatement({ question }: Candidate): boolean {
  return question.kind === "true-false";
}

function isTrue({ question }: Candidate): boolean {
  return question.kind === "true-false" && question.key;
}

/** No statements to check and no gap where the same sentence can be asked about in words, unless kinds are wished for. */
function askedRather(candidates: readonly Candidate[], { kinds }: Wishes): readonly Candidate[] {
  if (kinds !== undefined) return candidates;
  const isLast = (candidate: Candidate) => isStatement(candidate) || candidate.question.stem.startsWith("Fill the gap");
  const asked = new Set(candidates.filter((candidate) => !isLast(candidate)).map(sentenceMark));
  return candidates.filter((candidate) => !isLast(candidate) || !asked.has(sentenceMark(candidate)));
}

/** The questions without those true-or-false ones, the least worth first, that are more than a quarter; unless they alone are wished for. */
function fewStatements(chosen: Candidate[], worths: Map<Candidate, number>, { kinds }: Wishes): Candidate[] {
  const others = chosen.filter((candidate) => !isStatement(candidate));
  if (kinds !== undefined) return chosen;
  const kept = chosen
    .filter(isStatement)
    .sort((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0))
    .slice(0, Math.max(statements.least, Math.ceil(others.length / 2)));
  return [...others, ...kept];
}

/** Whether a candidate may still be asked once `last` has been chosen. */
function fits(candidate: Candidate, last: Candidate, seen: Map<string, number>): boolean {
  if ((seen.get(sentenceMark(candidate)) ?? 0) >= atMost.sentence) return false;
  if ((seen.get(answerMark(candidate)) ?? 0) >= atMost.answer) return false;
  if (isOfMany(candidate) && isOfMany(last) && candidate.answer === last.answer) return false;
  return (
    candidate.question.stem !== last.question.stem && !haveSameOptions(candidate, last) && !giveAway(candidate, last)
  );
}

/** “Which of these happened in 1892?”, and again of the same three events in 2011: the first answers the second. */
function haveSameOptions({ question }: Candidate, { question: last }: Candidate): boolean {
  if (question.kind !== "choice" || last.kind !== "choice" || question.asks !== "statement") return false;
  const own = new Set([question.key, ...question.distractors.map(textOf)]);
  return [last.key, ...last.distractors.map(textOf)].filter((option) => own.has(option)).length > 2;
}

/** A match of years with events, and the same events to be put in order, are one question. */
function isOfMany({ question }: Candidate): boolean {
  return question.kind === "match" || question.kind === "order";
}

function bestOf(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Candidate {
  let best = candidates[0] as Candidate;
  let highest = score(best);
  for (const candidate of candidates.slice(1)) {
    const own = score(candidate);
    if (own > highest) [best, highest] = [candidate, own];
  }
  return best;
}

function novelty(marks: readonly Mark[], seen: Map<string, number>): number {
  return marks.reduce((product, { name, worth }) => product * worth ** (seen.get(name) ?? 0), 1);
}

type Mark = { name: string; worth: number };

/** Everything that makes two questions alike, with what a further one is still worth. */
function marksOf(candidate: Candidate, { reading }: Facts): Mark[] {
  const { family, question, sentence } = candidate;
  const part = Math.floor((parts * sentence) / Math.max(1, reading.sentences.length));
  return [
    { name: `family ${family}`, worth: again.family },
    { name: `kind ${question.kind}`, worth: again.kind },
    { name: `asks ${question.asks}`, worth: again.asks },
    { name: `part ${part}`, worth: again.part },
    ...(question.kind === "true-false" ? [{ name: `statement ${question.key}`, worth: again.truth }] : []),
    { name: sentenceMark(candidate), worth: 1 },
    { name: answerMark(candidate), worth: 1 },
  ];
}

/** A match asks a little about several sentences, and spoils none of them for a question of its own. */
function sentenceMark({ sentence, question }: Candidate): string {
  return question.kind === "match" ? `match ${sentence}` : `sentence ${sentence}`;
}

function answerMark({ answer }: Candidate): string {
  return `answer ${answer}`;
}
