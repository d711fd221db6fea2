import type { Body, DraftOption } from "../draft/draft.ts";
import { chosen } from "./chosen.ts";
import type { Cells } from "./drafts.ts";

type Read = { body: Body; losses?: string[] };

/** What a row asks for: as its kind says, or as its answers suggest. `base` is the number of the first option. */
export function bodyOf(cells: Cells, base: number): Read {
  const kind = cells
    .one("kind")
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  const read = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return read?.(cells, base) ?? guessed(cells, base);
}

const kinds: Record<string, (cells: Cells, base: number) => Read> = {
  choice: (cells, base) => options(cells, base, false),
  multiple: (cells, base) => options(cells, base, true),
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

function guessed(cells: Cells, base: number): Read {
  const listed = [...cells.all("option"), ...cells.all("wrong")].some((text) => text !== "");
  if (listed) return options(cells, base, false);
  const key = cells.one("correct");
  return /^(?:true|false)$/i.test(key) ? judgement(cells, base) : typed([key]);
}

function judgement(cells: Cells, base: number): Read {
  const [index] = chosen(cells.one("correct"), cells.all("option"), base) ?? [];
  const key = (index === undefined ? cells.one("correct") : (cells.all("option")[index] ?? "")).toLowerCase();
  if (key !== "true" && key !== "false")
    return { body: { shape: "other", why: "its right answer is neither True nor False" } };
  return { body: { shape: "true-false", key: key === "true" } };
}

function typed(answers: string[]): Read {
  return { body: { shape: "text", answers: filled(answers).map((text) => ({ text, credit: 1 })) } };
}

function options(cells: Cells, base: number, several: boolean): Read {
  const correct = cells.one("correct");
  const listed = cells.all("option");
  const right = correct === "" ? [] : chosen(correct, listed, base);
  const whys = cells.all("why");
  const drafted = [
    ...listed.map((text, index) => option(text, right?.includes(index) === true, whys[index])),
    ...cells.all("wrong").map((text) => option(text, false)),
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

function option(text: string, right: boolean, why = ""): DraftOption {
  return { text: { mixed: text }, credit: right ? 1 : 0, why: { mixed: why } };
}

function filled(cells: string[]): { mixed: string }[] {
  return cells.filter((text) => text !== "").map((text) => ({ mixed: text }));
}

function numberIn(text: string): number {
  return text === "" ? Number.NaN : Number(text.replace(/^(-?\d+),(\d+)$/, "$1.$2"));
}
