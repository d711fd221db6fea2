import { comparable } from "../../quiz/compile.ts";
import { type Made, made } from "./bodies.ts";
import type { Body } from "./draft.ts";
import { type Plain, plainOf } from "./prose.ts";
import { shortened } from "./shortened.ts";

type Option = { text: string; credit: number; why: Plain };
type Options = Extract<Body, { shape: "options" }>;

/** The most options beside the key, and the most keys, that a set holds; see quiz/kinds/choice.ts and multiple.ts. */
const most = 7;
/** More than this is no question, and to compare them all takes time. */
const mostDrafted = 100;

/** One right option makes a choice, two and more a multiple; True and False a statement to judge. */
export function optionsBody({ options: drafted, several }: Options): Made {
  const losses: string[] = [];
  if (drafted.length > mostDrafted) return { problem: `it has more than ${mostDrafted} answers` };
  const options = distinct(drafted.map(plain(losses)), losses);
  const right = options.filter(isRight(options, several, losses));
  const wrong = options.filter((option) => !right.includes(option));
  const problem = problemWith(right, wrong);
  if (problem !== undefined) return { problem };
  if (wrong.length > most) losses.push(`only the first ${most} wrong answers are kept`);
  const feedback = right.map(({ why }) => why);
  const [key] = right as [Option];
  if (right.length === 1) {
    const judged = statementKey(key, wrong);
    if (judged === undefined)
      return { ...made("choice", { key: key.text, distractors: distractors(wrong) }), losses, feedback };
    return { ...made("true-false", { key: judged }), losses, feedback: [...feedback, ...wrong.map(({ why }) => why)] };
  }
  if (!several) losses.push("any one of its right answers is enough there; here all of them have to be chosen");
  const keys = right.map(({ text }) => text);
  return { ...made("multiple", { key: keys, distractors: distractors(wrong) }), losses, feedback };
}

const plain =
  (losses: string[]) =>
  ({ text: prose, credit, why }: Options["options"][number]): Option => {
    const { text, lost } = plainOf(prose);
    for (const what of lost) losses.push(`${what} in an answer is left out`);
    return { text: text.length > 1000 ? shortened(text, 1000).text : text, credit, why: plainOf(why ?? "") };
  };

/** The options without empty ones and repetitions; of two that look the same the better one stays. */
function distinct(options: Option[], losses: string[]): Option[] {
  const kept: Option[] = [];
  for (const option of options) {
    const same = kept.findIndex(({ text }) => comparable(text) === comparable(option.text));
    if (option.text === "") losses.push("an empty answer is left out");
    else if (same < 0) kept.push(option);
    else {
      losses.push(`the answer “${option.text}” stands there twice: it is kept once`);
      if (option.credit > (kept[same]?.credit ?? 0)) kept[same] = option;
    }
  }
  return kept;
}

/** Among several, whatever earns points is right; of one to choose, whatever earns them all. */
function isRight(options: Option[], several: boolean, losses: string[]): (option: Option) => boolean {
  const best = Math.max(0, ...options.map(({ credit }) => credit));
  return ({ text, credit }) => {
    if (credit <= 0 || several || credit === best) return credit > 0;
    losses.push(`“${text}” earns part of the points there; here it is wrong`);
    return false;
  };
}

function problemWith(right: Option[], wrong: Option[]): string | undefined {
  if (right.length + wrong.length === 0) return "it has no answers";
  if (right.length === 0) return "none of its answers is right";
  if (right.length > most) return `it has more than ${most} right answers`;
  if (wrong.length > 0) return undefined;
  return right.length === 1 ? "it has only one answer to choose from" : "all of its answers are right";
}

/** What “True” against “False” says of a statement. */
function statementKey(key: Option, wrong: Option[]): boolean | undefined {
  const pair = [key, ...wrong].map(({ text }) => text.toLowerCase());
  if (pair.length !== 2 || !pair.includes("true") || !pair.includes("false")) return undefined;
  return pair[0] === "true";
}

function distractors(wrong: Option[]): (string | { text: string; why: string })[] {
  return wrong
    .slice(0, most)
    .map(({ text, why }) => (why.text === "" ? text : { text, why: shortened(why.text, 1000).text }));
}
