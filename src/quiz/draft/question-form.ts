import { asks as askable } from "../kinds/fields.ts";
import type { KindName } from "../kinds/index.ts";
import type { Problem } from "../kinds/kind.ts";
import { readNumbers } from "../numerals.ts";

/** The most rows of a sort that a question can have; `fields.ts` and the kinds say the same. */
const mostRows = { distractors: 7, key: 10, pairs: 10 };

/** A question as a form holds it, before the schema has looked at it; `problems` is what the schema could not name. */
export type Typed = { question: Record<string, unknown>; problems: Problem[] };

/** Reads the fields of `question-fields.ts`. Rows that are left empty are none, and move up. */
export function readQuestion(form: URLSearchParams, id: string, kind: KindName): Typed {
  const fields = reader(form);
  const asks = fields.line("asks");
  const question = {
    id,
    kind,
    asks: askable.some((name) => name === asks) ? asks : undefined,
    stem: fields.line("stem"),
    ...answer(fields, kind),
    source: oneOrMore(fields.blocks("source")),
    proof: oneOrMore(fields.lines("proof")),
    explanation: orNone(fields.line("explanation")),
    hint: orNone(fields.line("hint")),
    points: fields.number("points"),
  };
  return { question: withoutGaps(question), problems: fields.problems };
}

/** The form with its empty rows closed up, so that the rows stand where the problems say. */
export function tidied(form: URLSearchParams): URLSearchParams {
  const tidy = new URLSearchParams([...form].filter(([name]) => !/^(distractors|key|pairs)-\d+/.test(name)));
  for (const [name, ends] of Object.entries(parts)) {
    filledRows(form, name, ends).forEach((row, index) => {
      for (const end of ends) tidy.set(`${name}-${index}${end}`, form.get(`${name}-${row}${end}`) ?? "");
    });
  }
  return tidy;
}

const parts = { distractors: ["-text", "-why"], key: [""], pairs: ["-left", "-right", "-source"] };

type Fields = ReturnType<typeof reader>;

function answer(fields: Fields, kind: KindName): Record<string, unknown> {
  switch (kind) {
    case "choice":
      return { key: fields.line("key"), distractors: fields.wrongOnes() };
    case "multiple":
      return { key: fields.rows("key"), distractors: fields.wrongOnes() };
    case "true-false":
      return { key: fields.truth("key") };
    case "short-answer":
      return { key: fields.line("key"), accept: orNone(fields.lines("accept")) };
    case "numeric":
      return { key: fields.number("key"), tolerance: fields.number("tolerance"), unit: orNone(fields.line("unit")) };
    case "match":
      return { pairs: fields.pairs() };
    case "order":
      return { key: fields.rows("key") };
  }
}

function reader(form: URLSearchParams) {
  const problems: Problem[] = [];
  const line = (name: string) => (form.get(name) ?? "").replace(/\s+/g, " ").trim();
  const split = (name: string, at: RegExp) =>
    (form.get(name) ?? "")
      .replace(/\r\n?/g, "\n")
      .split(at)
      .map((text) => text.replace(/\s+/g, " ").trim())
      .filter((text) => text !== "");
  const blocks = (name: string) => split(name, /\n[^\S\n]*\n/);
  return {
    problems,
    line,
    lines: (name: string) => split(name, /\n/),
    blocks,
    rows: (name: string) => filledRows(form, name, [""]).map((row) => line(`${name}-${row}`)),
    number(name: string) {
      const text = line(name);
      const [value] = readNumbers(text);
      if (text !== "" && value === undefined) problems.push({ field: name, message: "Write a number, such as 1200." });
      return text === "" ? undefined : value;
    },
    truth(name: string) {
      const value = form.get(name);
      return value === "true" ? true : value === "false" ? false : undefined;
    },
    wrongOnes() {
      return filledRows(form, "distractors", parts.distractors).map((row, index) => {
        const [text, why] = [line(`distractors-${row}-text`), line(`distractors-${row}-why`)];
        if (text === "")
          problems.push({ field: `distractors-${index}-text`, message: "Write the wrong answer that this is about." });
        return why === "" ? text : { text, why };
      });
    },
    pairs() {
      return filledRows(form, "pairs", parts.pairs).map((row) =>
        withoutGaps({
          left: line(`pairs-${row}-left`),
          right: line(`pairs-${row}-right`),
          source: oneOrMore(blocks(`pairs-${row}-source`)),
        }),
      );
    },
  };
}

/** The numbers of the rows in which something is typed. */
function filledRows(form: URLSearchParams, name: keyof typeof mostRows | string, ends: readonly string[]): number[] {
  const most = 2 * (mostRows[name as keyof typeof mostRows] ?? 10);
  return Array.from({ length: most }, (_, row) => row).filter((row) =>
    ends.some((end) => (form.get(`${name}-${row}${end}`) ?? "").trim() !== ""),
  );
}

function oneOrMore(texts: string[]): string | string[] | undefined {
  return texts.length > 1 ? texts : texts[0];
}

function orNone<T extends string | string[]>(value: T): T | undefined {
  return value.length === 0 ? undefined : value;
}

function withoutGaps<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
