import { comparable } from "../../quiz/compile.ts";
import { textBody } from "./answers.ts";
import type { Body } from "./draft.ts";
import { optionsBody } from "./options.ts";
import { pairsBody } from "./pairs.ts";
import { type Plain, plainOf } from "./prose.ts";
import type { Unnamed } from "./question.ts";

/** What makes a question of its kind: the fields, what was lost, and what its right answer had to say for itself. */
export type Made =
  | { kind: Unnamed["kind"]; fields: Record<string, unknown>; losses: string[]; feedback: Plain[]; problem?: undefined }
  | { problem: string };

/** The kind and its fields for a body; or why there is no kind for it. */
export function bodyOf(body: Exclude<Body, { shape: "other" }>): Made {
  if (body.shape === "options") return optionsBody(body);
  if (body.shape === "text") return textBody(body);
  if (body.shape === "pairs") return pairsBody(body);
  if (body.shape === "true-false") return made("true-false", { key: body.key });
  return body.shape === "order" ? orderBody(body) : numberBody(body);
}

/** A body of which nothing was lost. */
export function made(kind: Unnamed["kind"], fields: Record<string, unknown>): Extract<Made, { losses: string[] }> {
  return { kind, fields, losses: [], feedback: [] };
}

function numberBody({ key, tolerance = 0, unit }: Extract<Body, { shape: "number" }>): Made {
  if (!Number.isFinite(key) || !Number.isFinite(tolerance)) return { problem: "its answer is no number" };
  return made("numeric", {
    key,
    ...(tolerance === 0 ? {} : { tolerance: Math.abs(tolerance) }),
    ...(unit?.trim() ? { unit: unit.trim() } : {}),
  });
}

function orderBody({ items }: Extract<Body, { shape: "order" }>): Made {
  const key = items.map((item) => plainOf(item).text).filter((item) => item !== "");
  if (key.length < 2) return { problem: "it needs at least two things to put in order" };
  if (key.length > 10) return { problem: "it has more than ten things to put in order" };
  const seen = key.map(comparable);
  const repeated = key.find((_, index) => seen.indexOf(seen[index] ?? "") < index);
  return repeated === undefined ? made("order", { key }) : { problem: `“${repeated}” stands in it twice` };
}
