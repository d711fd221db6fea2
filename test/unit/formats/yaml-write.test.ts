import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ownFormats } from "../../../src/formats/index.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import { type QuestionSet, questionSet } from "../../../src/quiz/question-set.ts";
import { bees } from "../samples.ts";

const sample = yaml.read(bees).set as QuestionSet;

test.each(ownFormats.map((format) => [format.name, format] as const))(
  "a set written as %s is read as it was",
  (_, format) => {
    const reading = format.read(format.write(sample).output);
    expect(reading.faults).toBeUndefined();
    expect(reading.set).toEqual(sample);
  },
);

test("a written set reads well", () => {
  const written = yaml.write(sample).output;
  expect(written).toMatch(/^# yaml-language-server: \$schema=\.\/question-set\.schema\.json\n/);
  expect(written).toContain("  text: |\n    A forager that finds flowers");
  expect(written).toContain('    key: "1973"\n');
  expect(written).toContain("\n\n  - id: distance\n");
  expect(written).not.toContain("&");
});

const awkward = fc.oneof(
  fc.constantFrom(
    "yes",
    "null",
    "~",
    "1973",
    "0x1F",
    "- a",
    "a: b",
    "#1",
    "@a",
    "*a",
    "!a",
    "'",
    '"',
    "[a",
    "{a",
    "a #b",
  ),
  fc.constantFrom(
    "| a",
    "> a",
    "%a",
    "true",
    "---",
    "...",
    "a\n b",
    "\u2028a",
    "\u0085a",
    "a\tb",
    "\\n",
    "“a”: b",
    "=",
    "<<",
  ),
  // The reader refuses U+FFFD: it stands where a file's bytes were no UTF-8, and nobody writes it.
  fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.replaceAll("\ufffd", "?")),
  fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).map((text) => text.replaceAll("\ufffd", "?")),
);

test("whatever a teacher writes comes back as it was", () => {
  fc.assert(
    fc.property(awkward, fc.array(awkward, { minLength: 1, maxLength: 5 }), (stem, lines) => {
      const candidate = { ...sample, article: { title: "A", text: lines.join("\n") } };
      const question = { id: "a", kind: "short-answer", stem, key: stem, accept: lines, tags: lines };
      const set = questionSet.safeParse({ ...candidate, questions: [question] });
      fc.pre(set.success);
      for (const format of ownFormats) expect(format.read(format.write(set.data).output).set).toEqual(set.data);
    }),
    { numRuns: 300 },
  );
});
