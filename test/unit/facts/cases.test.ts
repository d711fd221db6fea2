import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Facts, factsOf } from "../../../src/facts/facts.ts";
import type { Span } from "../../../src/text/spans.ts";

const folder = new URL("../../evaluation/cases/", import.meta.url);

/** What each section of a case lists, from the facts of its article. */
const sections: Record<string, (facts: Facts, words: (span: Span) => string) => string[]> = {
  quotations: ({ quotations }, words) =>
    quotations.map(({ kind, speaker, inner }) => `${kind} | ${speaker?.name ?? "-"} | ${words(inner)}`),
  people: ({ roles }) => roles.map(({ person, role }) => `${person.name} | ${role}`),
  numbers: ({ quantities }) =>
    quantities.map(({ hedge, value, unit, counted }) => `${hedge} | ${value} | ${unit} | ${counted}`),
  dates: ({ dates }) => dates.map(({ text }) => text),
  acronyms: ({ acronyms }) => acronyms.map(({ acronym, expansion }) => `${acronym} | ${expansion}`),
  sentences: ({ reading }, words) => reading.sentences.map(words),
  furniture: ({ furniture }, words) => furniture.map((one) => `${one.reason} | ${words(one)}`),
};

describe.each(readdirSync(folder).filter((file) => file.endsWith(".txt")))("%s", (file) => {
  const [article = "", ...expected] = readFileSync(new URL(file, folder), "utf8").split(/^--- /m);
  const text = article.replace(/^#.*\n/, "").trim();
  const facts = factsOf(text);

  it.each(expected.map((section) => section.split("\n")))("finds its %s", (name = "", ...lines) => {
    const found = sections[name]?.(facts, ({ start, end }) => text.slice(start, end));
    expect(found?.map((line) => line.trim())).toEqual(lines.filter((line) => line !== "").map((line) => line.trim()));
  });
});
