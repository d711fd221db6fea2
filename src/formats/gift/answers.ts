import type { Body, DraftOption, Prose } from "../draft/draft.ts";
import { showEscapes } from "./escape.ts";
import { numberAnswers } from "./numbers.ts";
import { proseOf, type Style } from "./prose.ts";

/** What stands between a question's braces, read: its body, what it says of the whole, what was lost. */
export type Answers = { body: Body; feedback?: Prose[]; losses?: string[] };

/** The kind of question that answers belong to, told by their signs in the order in which Moodle looks for them. */
export function answersOf(text: string, style: Style): Answers {
  if (text === "") return other("it is an essay");
  if (text.startsWith("#")) return numberAnswers(text.slice(1), style);
  if (text.includes("~")) return optionAnswers(text, style);
  if (text.includes("=") && text.includes("->")) return pairAnswers(text, style);
  const [word = ""] = text.split("#", 1);
  if (["T", "TRUE", "F", "FALSE"].includes(word.trim())) return judgement(text, style);
  const { options, losses } = optionsIn(parted(text, "="), 1, style);
  return { body: { shape: "text", answers: options, wildcards: true }, losses };
}

export function other(why: string): Answers {
  return { body: { shape: "other", why } };
}

/** “~” begins a wrong answer, “=” a right one; without a right one, several answers may be chosen and have weights. */
function optionAnswers(text: string, style: Style): Answers {
  const { options, losses } = optionsIn(parted(text.replaceAll("=", "~="), "~"), 0, style);
  return { body: { shape: "options", options, several: !text.includes("=") }, losses };
}

function optionsIn(parts: string[], credit: number, style: Style): { options: DraftOption[]; losses: string[] } {
  const losses: string[] = [];
  const options = parts.map((part): DraftOption => {
    const { text, credit: weight } = weighed(part.trim(), credit);
    const [words = "", ...why] = text.split("#");
    const said = why.join("#").trim();
    if (words.trim() !== "" || said === "")
      return { text: proseOf(words, style), credit: weight, why: proseOf(said, style) };
    losses.push(
      `Moodle takes “#${said}” for feedback to an empty answer; it is read as the answer: write “\\#” for “#”`,
    );
    return { text: proseOf(`#${said}`, style), credit: weight };
  });
  return { options, losses };
}

/** An answer's share of the points: “=” is all of them, “%50%” half. The pattern is Moodle's. */
export function weighed(part: string, otherwise: number): { text: string; credit: number } {
  if (part.startsWith("=")) return { text: part.slice(1), credit: 1 };
  const [weight = ""] = /^%-*\d{1,2}\.?\d*%/.exec(part) ?? [];
  if (weight === "") return { text: part, credit: otherwise };
  return { text: part.slice(weight.length), credit: Number.parseFloat(weight.slice(1).replace(/^--+/, "-")) / 100 };
}

/** The parts of a text between signs; nothing before the first one is no part. */
export function parted(text: string, sign: string): string[] {
  const [first = "", ...rest] = text.split(sign);
  return first.trim() === "" ? rest : [first, ...rest];
}

function pairAnswers(text: string, style: Style): Answers {
  const parts = parted(text, "=");
  if (parts.some((part) => !part.includes("->"))) return other("each of its pairs needs “->” between the two sides");
  const losses: string[] = [];
  const pairs = parts.map((part) => {
    const mark = part.indexOf("->");
    // To Moodle “#” says nothing in a pair; who writes it means feedback, as with other answers.
    const [right = "", ...said] = part.slice(mark + 2).split("#");
    if (said.length > 0) losses.push(`pairs have no feedback: “${said.join("#").trim()}” is left out`);
    return { left: proseOf(part.slice(0, mark), style), right: showEscapes(right) };
  });
  return { body: { shape: "pairs", pairs }, losses };
}

/** After the answer comes what is said to who is wrong, then what is said to who is right. */
function judgement(text: string, style: Style): Answers {
  const [word = "", wrong = "", ...right] = text.split("#");
  const feedback = [proseOf(wrong, style), proseOf(right.join("#"), style)];
  return { body: { shape: "true-false", key: word.trim().startsWith("T") }, feedback };
}
