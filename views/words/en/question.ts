import { type Note, noteInWords } from "../../../src/quiz/kinds/note.ts";
import { count } from "./count.ts";

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** A question, open and answered. */
export const question = {
  title: (number: number, quiz: string) => `Question ${number}: ${quiz}`,
  place: (number: number, total: number) => `Question ${number} of ${total}`,
  of: (number: number, total: number) => `${number} of ${total}`,
  hint: "Hint",
  showMe: "I don’t know – show me",
  goOn: "I don’t know – go on",
  dontKnow: "I don’t know",
  keySwitch: "Letters and numbers on the keyboard answer",
  toldTitle: (verdict: string, number: number, quiz: string) => `${verdict}: question ${number}, ${quiz}`,
  soFar: (score: string, answered: number) =>
    `${score} of ${count(answered, { one: "point", other: "points" })} so far.`,
  again: "You had answered this already. Your first answer counts.",
  exam: "Exam",
  answered: (answered: number) => `${answered} answered`,
  leave: "Leave",
  /** What a partly right answer gets; the figure of the score is in words already. */
  youGet: (score: string, points: number) => `You get ${score} of ${count(points, { one: "point", other: "points" })}.`,
  /** How the score of an answer came about. */
  note: (note: Note): string => noteInWords(note),
  points: (figure: string, _score: number) => `${figure} ${/^[1½⅓⅔]$/.test(figure) ? "point" : "points"}`,
  theAnswer: "The answer",
  yourAnswer: "Your answer",
  yourNumber: "Your number",
  noArticle: "This set cites no article.",
  result: "See my result",
  next: "Next question",
  previous: "Previous question",
  check: "Check",
  choose: "Choose…",
  placeIn: "Place",
  true: "True",
  false: "False",
  isTrue: (stem: string) => `True or false? ${stem}`,
  skipped: "No answer",
  told: "your answer",
  toldKey: "the answer",
  missed: "right, but you missed this one",
  youChose: "you chose: ",
  belongs: "the answer: ",
  rightOrder: "The right order",
  yourOrder: "Your order",
  inOrder: "in order",
  notInOrder: "not in order with the others",
  belongsAt: (place: number) => `belongs ${ordinals[place - 1]}`,
  sourceOf: (number: number) => `Source of question ${number}`,
  inArticle: "See it in the article",
  source: "Source",
};
