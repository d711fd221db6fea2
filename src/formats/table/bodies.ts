import type { Body, DraftOption } from "../draft/draft.ts";
import { chosen } from "./chosen.ts";
import type { Cells } from "./drafts.ts";
import type { Numbering } from "./numbering.ts";

type Read = { body: Body; losses?: string[] };

/** What a row asks for: as its kind says, or as its answers suggest. `numbering` says how numbers point at answers. */
export function bodyOf(cells: Cells, numbering: Numbering): Read {
  const kind = cells
    .one("kind")
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  const read = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return read?.(cells, numbering) ?? guessed(cells, numbering);
}

const kinds: Record<string, (cells: Cells, numbering: Numbering) => Read> = {
  choice: (cells, numbering) => options(cells, numbering, false),
  multiple: (cells, numbering) => options(cells, numbering, true),
  "true-false": judgement,
  "short-answer": (cells) => typed([cells.one("correct"), ...cells.one("accept").split("\n"), ...cells.all("option")]),
  numeric: (cells) => ({
    body: {
      shape: "number",
      key: numberIn(cells.one("correct")),
      tolerance: numberIn(cells.one("tolerance") || "0"),
      unit: cells.one("unit"),
    },
  }),
  match: (cells) => {
    const rights = cells.all("match");
    const pairs = cells
      .all("option")
      .map((left, index) => ({ left: { mixed: left }, right: { mixed: rights[index] ?? "" } }));
    return { body: { shape: "pairs", pairs: pairs.filter(({ left, right }) => left.mixed + right.mixed !== "") } };
  },
  order: (cells) => ({ body: { shape: "order", items: filled(cells.all("option")) } }),
};

function guessed(cells: Cells, numbering: Numbering): Read {
  const listed = [...cells.all("option"), ...cells.all("wrong")].some((text) => text !== "");
  if (listed) return options(cells, numbering, false);
  const key = cells.one("correct");
  return /^(?:true|false)$/i.test(key) ? judgement(cells, numbering) : typed([key]);
}

function judgement(cells: Cells, numbering: Numbering): Read {
  const [index] = chosen(cells.one("correct"), cells.all("option"), numbering) ?? [];
  const key = (index === undefined ? cells.one("correct") : (cells.all("option")[index] ?? "")).toLowerCase();
  if (key !== "true" && key !== "false")
    return { body: { shape: "other", why: "its right answer is neither True nor False" } };
  return { body: { shape: "true-false", key: key === "true" } };
}

function typed(answers: string[]): Read {
  return { body: { shape: "text", answers: filled(answers).map((text) => ({ text, credit: 1 })) } };
}

function options(cells: Cells, numbering: Numbering, several: boolean): Read {
  const correct = cells.one("correct");
  const listed = spread(cells.all("option"));
  const right = correct === "" ? [] : chosen(correct, listed, numbering);
  const whys = cells.all("why");
  const drafted = [
    ...listed.map((text, index) => option(text, right?.includes(index) === true, whys[index])),
    ...spread(cells.all("wrong")).map((text) => option(text, false)),
  ].filter(({ text }) => (text as { mixed: string }).mixed !== "");
  const body = (options: DraftOption[]): Body => ({
    shape: "options",
    options,
    several: several || (right?.length ?? 0) > 1,
  });
  if (right !== undefined) return { body: body(drafted) };
  // The right answer stands beside the others, not among them.
  return { body: body([option(correct, true), ...drafted]) };
}

/** All answers in one cell, each on a line, or between “|” or “;”, are as many. */
function spread(answers: string[]): string[] {
  const filled = answers.filter((text) => text !== "");
  const parts = (filled.length === 1 ? filled.join("") : "").split(/[|;\n]/).map((part) => part.trim());
  return parts.length > 1 ? parts : answers;
}

function option(text: string, right: boolean, why = ""): DraftOption {
  return { text: { mixed: text }, credit: right ? 1 : 0, why: { mixed: why } };
}

function filled(cells: string[]): { mixed: string }[] {
  return cells.filter((text) => text !== "").map((text) => ({ mixed: text }));
}

function numberIn(text: string): number {
  return text === "" ? Number.NaN : Number(text.replace(/^(-?\d+),(\d+)$/, "$1.$2"));
}
