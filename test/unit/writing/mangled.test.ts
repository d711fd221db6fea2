import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { factsOf } from "../../../src/facts/facts.ts";
import { fold, locate } from "../../../src/text/spans.ts";
import { plain } from "../../../src/text/words.ts";
import type { Candidate } from "../../../src/writing/candidate.ts";
import { families } from "../../../src/writing/families.ts";
import { firstFlaw } from "../../../src/writing/flaws.ts";
import { distractorsOf, keysOf, sourcesIn } from "../../../src/writing/options.ts";
import { harbour } from "./articles.ts";

const folder = new URL("cases/", import.meta.url);
const articles = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(new URL(file, folder), "utf8").split(/^--- /m)[0] ?? "");

/** What happens to an article on its way through the clipboard. */
const damage = fc.record({
  article: fc.constantFrom(harbour, ...articles),
  cuts: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 })), { maxLength: 4 }),
  debris: fc.array(
    fc.tuple(
      fc.nat(),
      fc.constantFrom(
        "“",
        "”",
        '"',
        "\n\n",
        " ",
        "é",
        "\u0301",
        "…",
        "[1]",
        "(",
        "Share this\n",
        "😀",
        "1,",
        "She ",
        "the ",
        "2016 ",
        "\t",
        "not ",
      ),
    ),
    { maxLength: 6 },
  ),
});

function mangled({
  article,
  cuts,
  debris,
}: {
  article: string;
  cuts: [number, number][];
  debris: [number, string][];
}): string {
  let text = article;
  for (const [at, length] of cuts) {
    const from = at % (text.length + 1);
    text = text.slice(0, from) + text.slice(from + length);
  }
  for (const [at, piece] of debris) {
    const from = at % (text.length + 1);
    text = text.slice(0, from) + piece + text.slice(from);
  }
  return text;
}

function keptFrom(text: string): Candidate[] {
  const facts = factsOf(text);
  return families.flatMap(({ write }) => write(facts)).filter((candidate) => firstFlaw(candidate, facts) === undefined);
}

test("whatever happens to an article, every question that is kept is proved by it, and no two options are the same", () => {
  fc.assert(
    fc.property(damage, (damaged) => {
      const text = mangled(damaged);
      const folded = fold(text);
      for (const { question } of keptFrom(text)) {
        for (const source of sourcesIn(question)) expect(locate(folded, source)).toHaveLength(1);
        const options = [...(question.kind === "numeric" ? [] : keysOf(question)), ...distractorsOf(question)].map(
          plain,
        );
        expect(new Set(options).size, options.join(" | ")).toBe(options.length);
        expect(question.stem.replace(/“[^”]*”/gu, "")).not.toMatch(/undefined|\s{2}|^\s|\n/);
      }
    }),
    { numRuns: 150, seed: 20261123 },
  );
});

test("the same text gives the same candidates", () => {
  for (const article of [harbour, ...articles]) expect(keptFrom(article)).toEqual(keptFrom(article));
});
