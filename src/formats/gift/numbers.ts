import { decimal, rangeOf } from "../decimal.ts";
import { type Answers, other, parted, weighed } from "./answers.ts";
import { showEscapes } from "./escape.ts";
import { proseOf, type Style } from "./prose.ts";

type NumberAnswer = { key: number; tolerance: number; credit: number; why: string };

/** Numbers: “3”, “3:0.5” for what lies within 0.5 of it, “1..5” for a range; several with weights, each after “=”. */
export function numberAnswers(text: string, style: Style): Answers {
  const wrong = text.indexOf("~");
  const parts = parted(wrong < 0 ? text : text.slice(0, wrong), "=");
  if (parts.length === 0) return other("it has no number for an answer");
  const losses = wrong < 0 || text.slice(wrong).trim() === "~" ? [] : ["feedback to wrong answers is left out"];
  const answers = parts.map(numberAnswer);
  const best = Math.max(...answers.map(({ credit }) => credit));
  const [key, ...more] = answers.filter(({ credit }) => credit > 0 && credit === best);
  if (key === undefined) return other("none of its answers is right");
  if (Number.isNaN(key.key) || Number.isNaN(key.tolerance)) return other("its answer is no number");
  for (const { key: number } of more) losses.push(`${number} is right as well there; here only ${key.key} is`);
  for (const { key: number, credit, why } of answers) {
    if (credit > 0 && credit < best) losses.push(`${number} earns part of the points there; here it is wrong`);
    if (credit <= 0 && why !== "") losses.push(`the feedback to ${number} is left out`);
  }
  return {
    body: { shape: "number", key: key.key, tolerance: key.tolerance },
    feedback: [proseOf(key.why, style)],
    losses,
  };
}

function numberAnswer(part: string): NumberAnswer {
  const { text, credit } = weighed(part.trim(), 1);
  const [written = "", ...why] = text.split("#");
  return { ...numberIn(showEscapes(written)), credit, why: why.join("#").trim() };
}

function numberIn(text: string): { key: number; tolerance: number } {
  const range = text.indexOf("..");
  if (range > 0) {
    return rangeOf(decimal(text.slice(0, range)), decimal(text.slice(range + 2)));
  }
  const [key = "", tolerance = "0"] = text.split(":");
  return { key: decimal(key), tolerance: decimal(tolerance) };
}
