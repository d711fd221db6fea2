import { Hono } from "hono";
import { nanoid } from "nanoid";
import { flashcardsPage, type Leaf } from "../../views/flashcards.tsx";
import { paths } from "../paths.ts";
import { cardIn } from "../study/agenda.ts";
import type { Ports } from "./ports.ts";
import { render } from "./render.tsx";
import { factsOf, readAgenda } from "./reviewing.ts";

/**
 * The deck of a quiz: the questions that this learner has answered, and the facts of the article. What is due or new
 * comes first. No other question is in it: its back would tell the key before it was asked.
 */
export const flashcardRoutes = new Hono<Ports>().get(paths.flashcards(":quiz"), async (c) => {
  const [quiz, { agenda }] = await Promise.all([c.var.quizzes.find(c.req.param("quiz")), readAgenda(c)]);
  if (quiz === null) return c.notFound();
  const questions = quiz.questions.flatMap((question): Leaf[] => {
    const card = cardIn(agenda, quiz.id, question.id);
    return card === undefined ? [] : [{ card, question }];
  });
  const facts = (await factsOf(c, quiz)).map((fact): Leaf => ({ card: cardIn(agenda, quiz.id, fact.card), fact }));
  const waits = ({ card }: Leaf) => (card === undefined || card.due <= agenda.today ? 0 : 1);
  const leaves = [...questions, ...facts].sort((a, b) => waits(a) - waits(b));
  const unanswered = quiz.questions.length - questions.length;
  return render(c, () => flashcardsPage({ agenda, quiz, leaves, unanswered, review: nanoid() }));
});
