import type { Child } from "hono/jsx";
import { count } from "./count.ts";

/** The article. */
export const article = {
  back: "Back to the quiz",
  note: (number: number) => `Note ${number}`,
  backTo: (number: number) => `Back to question ${number}`,
  original: "The original",
};

/** The study aids. */
export const study = {
  title: (quiz: string) => `Study: ${quiz}`,
  alone: (aid: string, quiz: string) => `${aid}: ${quiz}`,
  all: "All study aids",
  toEditor: "Back to editing",
  nothing: (link: (words: string) => Child): Child[] => [
    "This article gives nothing to list here. ",
    link("Read it"),
    " instead.",
  ],
  large: "Show large",
  onPage: "On this page",
  aids: "Study aids",
  takeAway: "Take it away",
  print: "Print what is shown",
  summary: "In short",
  ownSentences: "In the article’s own sentences.",
  sentence: "this sentence",
  people: "Who is who",
  quotations: "Who said what",
  whatSaid: (speaker: string) => `what ${speaker} said`,
  numbers: "Key numbers",
  timeline: "Timeline",
  acronyms: "Short for",
  flashcards: "Flashcards",
  think: "Think of the answer, then open the card.",
  card: "this card",
  inArticle: "in the article",
};

/** The cards of a quiz. */
export const flashcards = {
  title: (quiz: string) => `Flashcards: ${quiz}`,
  heading: "Flashcards",
  none: "There is no card yet.",
  last: "That was the last card.",
  take: "Take the quiz",
  anki: "These cards as a file for Anki",
  unanswered: (questions: number) =>
    `${count(questions, { one: "question", other: "questions" })} of the quiz will be here, too, once you have answered ${questions === 1 ? "it" : "them"}: until then a card would tell you the answer.`,
  one: "Flashcard",
  turn: "Turn",
  answeredToday: (when: string) => `Answered today. It comes back ${when}.`,
  howWell: "How well did you know it?",
  source: "Source of this card",
  new: "new",
  doneToday: "done today",
  due: "due",
  comesBack: (when: string) => `comes back ${when}`,
};
