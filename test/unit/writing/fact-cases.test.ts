import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Facts, factsOf } from "../../../src/facts/facts.ts";
import type { Candidate } from "../../../src/writing/candidate.ts";
import { betweenYears } from "../../../src/writing/families/between-years.ts";
import { byWhom } from "../../../src/writing/families/by-whom.ts";
import { called } from "../../../src/writing/families/called.ts";
import { defined } from "../../../src/writing/families/defined.ts";
import { happenedIn } from "../../../src/writing/families/happened-in.ts";
import { howLong } from "../../../src/writing/families/how-long.ts";
import { howManyAre } from "../../../src/writing/families/how-many-are.ts";
import { lifespan } from "../../../src/writing/families/lifespan.ts";
import { matchYears } from "../../../src/writing/families/match-years.ts";
import { number } from "../../../src/writing/families/number.ts";
import { onWhichDay } from "../../../src/writing/families/on-which-day.ts";
import { order } from "../../../src/writing/families/order.ts";
import { inWhichPeriod } from "../../../src/writing/families/period.ts";
import { several } from "../../../src/writing/families/several.ts";
import { trueFalse } from "../../../src/writing/families/true-false.ts";
import { what } from "../../../src/writing/families/what.ts";
import { whatIs } from "../../../src/writing/families/what-is.ts";
import { inWhichYear } from "../../../src/writing/families/when.ts";
import { where } from "../../../src/writing/families/where.ts";
import { whereWas } from "../../../src/writing/families/where-was.ts";
import { whichPerson } from "../../../src/writing/families/which-person.ts";
import { whoWhat } from "../../../src/writing/families/who-what.ts";
import { families } from "../../../src/writing/families.ts";
import { firstFlaw } from "../../../src/writing/flaws.ts";

const folder = new URL("cases/", import.meta.url);
const asking = [
  whoWhat,
  whichPerson,
  byWhom,
  lifespan,
  inWhichYear,
  inWhichPeriod,
  betweenYears,
  onWhichDay,
  what,
  whatIs,
  where,
  whereWas,
  number,
  howManyAre,
  howLong,
  order,
  several,
];

function kept(facts: Facts, of: typeof families): Candidate["question"][] {
  return keptCandidates(facts, of).map(({ question }) => question);
}

function keptCandidates(facts: Facts, of: typeof families): Candidate[] {
  return of.flatMap(({ write }) => write(facts)).filter((candidate) => firstFlaw(candidate, facts) === undefined);
}

/** What the detectors say of a statement that somebody has written about the article. */
function verdict(facts: Facts, stem: string): string {
  const { text, sentences } = facts.reading;
  // A heading proves nothing.
  const sentence = sentences.findIndex(({ end }) => text[end - 1] === ".");
  const source = text.slice(sentences[sentence]?.start, sentences[sentence]?.end);
  const question = { kind: "true-false" as const, stem, key: true, source };
  const candidate = { family: "", question, sentence, answer: "", confidence: 1, reason: "" };
  return firstFlaw(candidate, facts)?.flaw ?? "ok";
}

const sections: Record<string, (facts: Facts, lines: string[]) => [unknown, unknown]> = {
  years: (facts, lines) => [
    kept(facts, [happenedIn, matchYears]).map((question) => {
      const key = "pairs" in question ? question.pairs.map(({ left, right }) => `${left}: ${right}`) : question.key;
      return `${question.stem} | ${[key].flat().join("; ")}`;
    }),
    lines,
  ],
  terms: (facts, lines) => [
    kept(facts, [called, defined]).map((question) => `${question.stem} | ${"key" in question ? question.key : ""}`),
    lines,
  ],
  kept: (facts, lines) => [
    keptCandidates(facts, asking).map(
      ({ family, question }) => `${family} | ${question.stem} | ${"key" in question ? question.key : ""}`,
    ),
    lines,
  ],
  false: (facts, lines) => [
    kept(facts, [trueFalse]).flatMap((question) =>
      "key" in question && question.key === false ? [question.stem] : [],
    ),
    lines,
  ],
  never: (facts, lines) => {
    const stems = kept(facts, families).map(({ stem }) => stem);
    return [lines.filter((words) => stems.some((stem) => stem.includes(words))), []];
  },
  stems: (facts, lines) => [
    lines.map((line) => `${verdict(facts, line.split(" | ")[1] ?? "")} | ${line.split(" | ")[1]}`),
    lines,
  ],
};

describe.each(readdirSync(folder).filter((file) => file.endsWith(".txt")))("%s", (file) => {
  const [article = "", ...expected] = readFileSync(new URL(file, folder), "utf8").split(/^--- /m);
  const facts = factsOf(article.trim());
  test.each(expected.map((section) => section.trim().split("\n")))("%s", (name = "", ...lines) => {
    const [found, wanted] = sections[name]?.(facts, lines) ?? ["no such section", name];
    expect(found).toEqual(wanted);
  });
});
