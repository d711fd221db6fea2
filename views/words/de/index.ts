import type { Words } from "../en/index.ts";
import { home } from "./home.ts";
import { asks, kinds, verdicts } from "./kinds.ts";
import { messages } from "./messages.ts";
import { onlineMessages } from "./online-messages.ts";
import { onlineProblems } from "./online-problems.ts";
import { problems } from "./problems.ts";
import { question } from "./question.ts";
import { quiz } from "./quiz.ts";
import { article, flashcards, study } from "./reading.ts";
import { result } from "./result.ts";
import { pictures, plan, reviews } from "./reviews.ts";
import { room } from "./room.ts";
import { scripts } from "./scripts.ts";
import { site } from "./site.ts";
import { transfers } from "./transfers.ts";
import { deletion, scores, yours } from "./yours.ts";

/** Everything that a learner’s pages say, in German. Learners are “du”, teachers “Lehrkraft”. */
export const catalogue: Words = {
  site,
  home,
  quiz,
  kinds,
  asks,
  verdicts,
  question,
  result,
  article,
  study,
  flashcards,
  reviews,
  pictures,
  plan,
  scores,
  deletion,
  yours,
  transfers,
  room,
  problems: { ...problems, ...onlineProblems },
  messages: { ...messages, ...onlineMessages },
  scripts,
};
