import { type Quiz, questionOf } from "../quiz/quiz.ts";
import type { Article } from "../text/article.ts";
import type { Span } from "../text/spans.ts";
import { orderFor } from "./asked.ts";
import type { Player } from "./players.ts";
import { isTold } from "./reveal.ts";
import type { Room } from "./room.ts";

/** The article of a class as a student may see it: with the sentences of those questions alone whose key is told. */
export type CitedArticle = {
  article: Article;
  /** The language of the set. */
  language: string;
  notes: { number: number; citations: { source: Span; proof: Span[] }[] }[];
};

/** The whole article, for a student who followed a source; null where the quiz has none. `from` is the question's number. */
export function citedArticle(room: Room, quiz: Quiz, player: Player, from: number, now: number): CitedArticle | null {
  if (quiz.article === null) return null;
  const notes = orderFor(room, player).flatMap((id, index) => {
    const question = questionOf(quiz, id);
    if (question === undefined || !isTold(room, player, id, now)) return [];
    const number = index + 1;
    const citations = question.citations.map(({ source, proof }) => ({ source, proof: number === from ? proof : [] }));
    return [{ number, citations }];
  });
  return { article: quiz.article, language: quiz.language, notes };
}
