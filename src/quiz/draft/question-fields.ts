import { textOf } from "../kinds/fields.ts";
import type { KindName } from "../kinds/index.ts";
import type { Written } from "./draft.ts";

/**
 * A question as the fields of a form. A field is named by its way into the question, `distractors-0-why`; lists of short
 * texts are one field with a line for each, and sources one with a blank line between them.
 */
export function fieldsOf(question: Written): URLSearchParams {
  const { stem, source, proof, explanation, hint, points, asks } = question;
  const fields = new URLSearchParams({
    stem,
    source: listed(source).map(onOneLine).join("\n\n"),
    proof: listed(proof).map(onOneLine).join("\n"),
    explanation: explanation ?? "",
    hint: hint ?? "",
    points: points === undefined ? "" : String(points),
    asks: asks ?? "",
  });
  for (const [name, value] of Object.entries(answersOf(question))) fields.set(name, value);
  return fields;
}

/** A form with nothing in it yet. */
export function emptyFields(kind: KindName): URLSearchParams {
  return new URLSearchParams(kind === "match" ? { stem: "Match each with what belongs to it." } : { stem: "" });
}

function answersOf(question: Written): Record<string, string> {
  switch (question.kind) {
    case "choice":
      return { key: question.key, ...wrongOnes(question.distractors) };
    case "multiple":
      return { ...rows("key", question.key), ...wrongOnes(question.distractors) };
    case "true-false":
      return { key: String(question.key) };
    case "short-answer":
      return { key: question.key, accept: (question.accept ?? []).join("\n") };
    case "numeric": {
      const { key, tolerance, unit = "" } = question;
      return { key: String(key), tolerance: tolerance === undefined ? "" : String(tolerance), unit };
    }
    case "match":
      return {
        ...rows(
          "pairs",
          question.pairs.map(({ left }) => left),
          "-left",
        ),
        ...rows(
          "pairs",
          question.pairs.map(({ right }) => right),
          "-right",
        ),
        ...rows(
          "pairs",
          question.pairs.map(({ source }) => listed(source).map(onOneLine).join("\n\n")),
          "-source",
        ),
      };
    case "order":
      return rows("key", question.key);
  }
}

function wrongOnes(distractors: Extract<Written, { kind: "choice" }>["distractors"]): Record<string, string> {
  const whys = distractors.map((option) => (typeof option === "string" ? "" : (option.why ?? "")));
  return { ...rows("distractors", distractors.map(textOf), "-text"), ...rows("distractors", whys, "-why") };
}

function rows(name: string, values: readonly string[], end = ""): Record<string, string> {
  return Object.fromEntries(values.map((value, index) => [`${name}-${index}${end}`, value]));
}

export function listed<T>(value: T | T[] | undefined): T[] {
  return value === undefined ? [] : ([value].flat() as T[]);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
