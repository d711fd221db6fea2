import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitted } from "../../../src/formats/capacity.ts";
import { formats, writeSet } from "../../../src/formats/index.ts";
import { readFile } from "../../../src/formats/open.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import { kindNames } from "../../../src/quiz/kinds/index.ts";
import type { QuestionSet } from "../../../src/quiz/question-set.ts";
import { bees } from "../samples.ts";
import { comparablePart, sets } from "./sets.ts";

const runs = Number(process.env["RUNS"] ?? 60);
const both = formats.filter(({ read, write }) => read !== undefined && write !== undefined);
const sample = yaml.read(bees).set as QuestionSet;

/** The names of the questions that a warning says are left out. */
function leftOut(warnings: string[]): string[] {
  return warnings.flatMap((warning) => /^question “([^”]+)” is left out: /.exec(warning)?.[1] ?? []);
}

/** Whether a warning says that a question was changed: made a card of, or cut. */
function isAbout(warning: string, id: string): boolean {
  return warning.startsWith(`question “${id}” becomes a card`) || warning.startsWith(`question “${id}”: Kahoot`);
}

describe.each(both.map((format) => [format.title, format] as const))("%s", (title, format) => {
  test("a set comes back as far as the format can carry it, and a warning names every question that does not", async () => {
    await fc.assert(
      fc.asyncProperty(sets, async (set) => {
        const written = await writeSet(set, format);
        const lost = leftOut(written.warnings);
        const kept = format.carries === undefined ? set : fitted(set, title, format.carries).set;
        const expected = { ...kept, questions: kept.questions.filter(({ id }) => !lost.includes(id)) };
        if (written.problem !== undefined || expected.questions.length === 0) return;
        const bytes = typeof written.output === "string" ? new TextEncoder().encode(written.output) : written.output;
        const read = await readFile({ bytes, name: "a" }, format);
        expect(read.faults).toBeUndefined();
        if (read.set === undefined) return;
        const reduced = expected.questions.map(({ id }) => written.warnings.some((text) => isAbout(text, id)));
        const whole = (part: QuestionSet) => ({ ...part, questions: part.questions.filter((_, at) => !reduced[at]) });
        expect(read.set.questions).toHaveLength(expected.questions.length);
        expect(comparablePart(whole(read.set), format.carries)).toEqual(
          comparablePart(whole(expected), format.carries),
        );
        expect(read.warnings).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test("nothing of a set is dropped without a word", async () => {
    const { warnings } = await writeSet(sample, format);
    const { carries } = format;
    if (carries === undefined) return expect(warnings).toEqual([]);
    for (const kind of kindNames.filter((name) => !carries.kinds.includes(name))) {
      expect(warnings.join("\n")).toContain(`${title} has no questions of kind ${kind}`);
    }
    expect(warnings).toContain(`${title} has no place for the set’s article: it is left out`);
  });

  test("the same set gives the same bytes", async () => {
    expect(await writeSet(sample, format)).toEqual(await writeSet(sample, format));
  });
});
