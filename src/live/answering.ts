import { readResponse, score } from "../quiz/kinds/index.ts";
import type { Problem } from "../quiz/kinds/kind.ts";
import { type Quiz, scoringContext } from "../quiz/quiz.ts";
import type { AnswerGiven } from "./events.ts";
import { asked } from "./phone.ts";
import { type Player, whyNotAnswer } from "./players.ts";
import type { Room } from "./room.ts";

/**
 * What comes of a form with an answer: an event to be stored; what is wrong with the form; or why no answer is taken:
 * `same` is one that was sent again, `answered` another one after the first.
 */
export type Answering =
  | { event: AnswerGiven; problems?: undefined; why?: undefined }
  | { event?: undefined; problems: Problem[]; why?: undefined }
  | { event?: undefined; problems?: undefined; why: "not here" | "same" | "answered" | "closed" };

/** Reads and scores the answer in a form. */
export function readAnswer(room: Room, quiz: Quiz, player: Player, form: URLSearchParams, at: number): Answering {
  const question = form.get("question") ?? "";
  const attempt = form.has("attempt") ? Number(form.get("attempt")) : 1;
  // It was sent in an attempt that is finished, and counted there.
  if (attempt !== player.attempt) return { why: "same" };
  const why = whyNotAnswer(room, player, question, at);
  if (why === "closed" || why === "not here") return { why };
  const { question: found, task } = asked(room, quiz, player, question);
  const { response, problems } = readResponse(form, task);
  const earlier = player.answers.get(question);
  if (why === "answered") {
    return { why: JSON.stringify(earlier?.response) === JSON.stringify(response) ? "same" : "answered" };
  }
  if (response === undefined) return { problems };
  const outcome = score(found, response, scoringContext(quiz));
  const given = { at, player: player.id, question, response, outcome, attempt: attempt === 1 ? undefined : attempt };
  return { event: { type: "answer-given", ...given } };
}
