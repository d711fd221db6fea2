import type { Question } from "../quiz/kinds/index.ts";
import type { LearnerEvent } from "../quiz/learner.ts";
import { type Quiz, questionOf } from "../quiz/quiz.ts";
import { type Agenda, agendaOf, cardIn } from "../study/agenda.ts";
import type { Card } from "../study/cards.ts";
import { type Fact, factsIn } from "../study/deck.ts";
import type { LearnerContext } from "./ports.ts";

/** What a card asks: a question of its quiz, or one of the flashcards made of its article. */
export type Asked =
  | { quiz: Quiz; question: Question; fact?: undefined }
  | { quiz: Quiz; fact: Fact; question?: undefined };

export type Read = { events: LearnerEvent[]; agenda: Agenda };

/** What this learner did, and what of it is to be remembered. */
export async function readAgenda(c: LearnerContext): Promise<Read> {
  return agendaFrom(c, await c.var.learner.list());
}

/** The same, from events that were read already. */
export function agendaFrom(c: LearnerContext, events: LearnerEvent[]): Read {
  return { events, agenda: agendaOf(events, { zone: c.var.zone(), now: c.var.now }) };
}

/**
 * What one of the learner's cards asks: at `revision` if one is named and kept, else as its quiz says it today, else as it
 * said it when the learner saw it last. Null where the quiz is there no more.
 */
export async function findAsked(c: LearnerContext, { quiz, card, revision }: Card, at?: string): Promise<Asked | null> {
  for (const wanted of at === undefined ? [undefined, revision] : [at, undefined, revision]) {
    const asked = await askedIn(c, await c.var.quizzes.find(quiz, wanted), card);
    if (asked !== null) return asked;
  }
  return null;
}

/**
 * What a sent form reviews: any flashcard, but no question before it was answered once, for whoever reviews is told the
 * key. The form names the revision that its page was made of.
 */
export async function findReviewed(c: LearnerContext, agenda: Agenda, form: URLSearchParams): Promise<Asked | null> {
  const [quiz = "", card = "", revision] = ["quiz", "card", "revision"].map((field) => form.get(field) ?? undefined);
  const known = cardIn(agenda, quiz, card);
  if (known !== undefined) return findAsked(c, known, revision);
  const asked = await askedIn(c, await c.var.quizzes.find(quiz), card);
  return asked?.fact === undefined ? null : asked;
}

/** The flashcards of a quiz's article; none where it has no article. */
export async function factsOf(c: LearnerContext, { article }: Quiz): Promise<Fact[]> {
  return article === null ? [] : factsIn((await c.var.study(article)).flashcards);
}

async function askedIn(c: LearnerContext, quiz: Quiz | null, card: string): Promise<Asked | null> {
  if (quiz === null) return null;
  const question = questionOf(quiz, card);
  if (question !== undefined) return { quiz, question };
  const fact = card.includes(":") ? (await factsOf(c, quiz)).find((one) => one.card === card) : undefined;
  return fact === undefined ? null : { quiz, fact };
}
