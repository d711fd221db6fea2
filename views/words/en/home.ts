import type { Child } from "hono/jsx";
import { count } from "./count.ts";

/** The front page. */
export const home = {
  title: "Quizzes that prove their answers",
  heading: "Every answer shows the sentence that proves it.",
  lead: "Take a quiz on an article. After each answer you see the sentence in the article that proves it.",
  make: "Make a quiz from an article",
  join: "Join a class",
  bring: "Bring in questions you have",
  guide: "A guide for teachers",
  mine: "My quizzes",
  allMine: "All my quizzes",
  code: "Have a code?",
  open: "Open",
  example: "An example of an answered question",
  exampleSentence: (mark: (words: string) => Child): Child[] => [
    "The angle of the dance shows ",
    mark("the direction of the food"),
    " relative to the sun.",
  ],
  start: "Start",
  /** The name of a kind of question, in the middle of a list. */
  inList: (name: string) => name.toLowerCase(),
  recent: "Where you left off",
  continueWith: "Continue: ",
  continue: "Continue",
  score: (score: string, points: number) => `${score} of ${count(points, { one: "point", other: "points" })}`,
  answered: (answered: number, asked: number) => `${answered} of ${asked} answered`,
  result: "See my result",
  allScores: "All my scores",
  edit: "Edit",
  editQuiz: (title: string) => `Edit: ${title}`,
  due: "Due today",
  reviews: "Reviews",
  toLookAt: (cards: number, done: number) =>
    `${count(cards, { one: "card", other: "cards" })} to look at before you forget${done > 0 ? `, ${done} reviewed already` : ""}.`,
  reviewNow: "Review now",
  noneDue: (when: string) => `Nothing is due today. The next card comes back ${when}.`,
  myReviews: "My reviews",
};
