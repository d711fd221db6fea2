import type { Child } from "hono/jsx";
import { count } from "./count.ts";

/** Every attempt of a learner. */
export const scores = {
  title: "My scores",
  none: (link: (words: string) => Child): Child[] => [
    "Nothing here yet. ",
    link("Take a quiz"),
    ", and every attempt is kept on this page.",
  ],
  reviews: "My reviews",
  all: "All that is kept about me",
  best: "best",
  last: "last",
  attempts: (quiz: string) => `Attempts at ${quiz}, latest first`,
  when: "When",
  score: "Score",
  nothing: "Nothing answered",
  unfinished: "Unfinished – continue",
  of: (score: string, points: string) => `${score} of ${points}`,
  practice: "practice",
  device: "Another device",
  moving: "A one-time code brings your scores to another device. Afterwards both share one list.",
  move: "Move my scores",
  notes: {
    deleted: "Everything was deleted.",
    forgotten: "This device has forgotten your scores.",
    moved: "Your scores are here now, too.",
    restored: "What was in your file is here again.",
  } as Record<string, string>,
};

/** To be rid of what is kept. */
export const deletion = {
  summary: "Delete or forget my scores",
  forGood:
    "This deletes your scores and reviews for good, also on every device that shares them, and the list of the quizzes you made. Those quizzes stay at their addresses, and only their edit links can change them.",
  delete: "Delete all my scores",
  orHere:
    "Or let this device forget them. Your scores stay on the devices that share them. If no other device shares them, they cannot be found again.",
  forget: "Only forget them on this device",
};

/** All that is kept about a learner. */
export const yours = {
  title: "Yours",
  none: "Nothing is kept about you.",
  all: "This is all that is kept about you: what you did here, and nothing of who you are.",
  device: "Another device",
  moving: "A one-time code brings everything to another device. Afterwards both share it.",
  move: "Use it on another device",
  kept: "What is kept",
  taken: "Taken",
  attempts: (attempts: number) => count(attempts, { one: "attempt", other: "attempts" }),
  answers: (answers: number) => count(answers, { one: "answer", other: "answers" }),
  reviewed: "Reviewed",
  cards: (cards: number) => count(cards, { one: "card", other: "cards" }),
  reviews: (reviews: number) => count(reviews, { one: "review", other: "reviews" }),
  toRemember: "To remember",
  aDay: (goal: number) => `${goal} cards a day`,
  made: "Made",
  noQuiz: "no quiz",
  quizzes: (quizzes: number) => `${count(quizzes, { one: "quiz", other: "quizzes" })}, with the keys to edit them`,
  since: "Since",
  browser: "In this browser",
  cookies: (zone: string) =>
    `a cookie with a random number, by which your answers are found; and one with your time zone, ${zone}, once you have looked at your reviews; and one with your language, if you chose it; and, where the browser can, a copy of what you did, so that it works without a network`,
  where:
    "It is kept under that random number where this site runs, goes nowhere else, and deletes itself when you stay away for more than a year.",
  takeAlong: "Take it along",
  oneFile: "One file with everything: each attempt, answer and review, as it was kept.",
  keys: "The keys to edit your quizzes are in it: whoever has the file can change them.",
  download: "Download everything (JSON)",
  anki: "Cards for Anki",
  onDevice: "On this device",
  stay: "Quizzes that you opened stay on this device, answers included, so that they work without a network.",
  writer: (link: (words: string) => Child): Child[] => [
    "The writer is here, too. It can be removed ",
    link("where quizzes are made"),
    ".",
  ],
  restore: "Bring it back",
  file: "A file that you downloaded here",
  noDoubles: "What is here already stays as it is; nothing counts twice.",
};
