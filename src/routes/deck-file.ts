import { Hono } from "hono";
import { ankiText } from "../formats/anki-text.ts";
import { writeSet } from "../formats/index.ts";
import { paths } from "../paths.ts";
import { setOfQuiz } from "../quiz/draft/draft.ts";
import type { QuestionSet } from "../quiz/question-set.ts";
import type { Quiz } from "../quiz/quiz.ts";
import { cardIn } from "../study/agenda.ts";
import type { Fact } from "../study/deck.ts";
import type { Ports } from "./ports.ts";
import { factsOf, readAgenda } from "./reviewing.ts";

/** A deck for Anki: what `GET` of its page shows, the questions that this learner has answered and the article's facts. */
export const deckFileRoutes = new Hono<Ports>().get(paths.deckFile(":quiz"), async (c) => {
  const [quiz, { agenda }] = await Promise.all([c.var.quizzes.find(c.req.param("quiz")), readAgenda(c)]);
  if (quiz === null) return c.notFound();
  const set = deckOf(quiz, await factsOf(c, quiz), (question) => cardIn(agenda, quiz.id, question) !== undefined);
  const written = set.questions.length === 0 ? null : await writeSet(set, ankiText, c.var.now);
  if (written === null || written.problem !== undefined) return c.redirect(paths.flashcards(quiz.id), 303);
  return c.body(String(written.output), 200, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Disposition": `attachment; filename="${quiz.id}-anki.txt"`,
    "Cache-Control": "private, no-store",
  });
});

/** The deck as a question set: a fact of the article is a short answer, proved by its sentence. */
function deckOf(quiz: Quiz, known: Fact[], isAnswered: (question: string) => boolean): QuestionSet {
  const set = setOfQuiz(quiz);
  const facts = known.map(({ card, front, back, source }) => ({
    id: card.replace(":", "-"),
    kind: "short-answer" as const,
    stem: front,
    key: back,
    source,
  }));
  return { ...set, questions: [...set.questions.filter(({ id }) => isAnswered(id)), ...facts] };
}
