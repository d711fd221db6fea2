import { describe, expect, test } from "vitest";
import { readQuiz } from "../../../../src/formats/index.ts";
import { yaml } from "../../../../src/formats/yaml.ts";
import { type Draft, draftOf, presentItems, setOf, type Written } from "../../../../src/quiz/draft/draft.ts";
import { type Edit, edit } from "../../../../src/quiz/draft/edits.ts";
import { pastOf, publishedDraft, replacedDraft } from "../../../../src/quiz/draft/history.ts";
import { bees } from "../../samples.ts";

const read = await readQuiz(bees, yaml);
if (read.faults !== undefined) throw new Error("the sample is a set");
const { set } = read;
const first = draftOf(set);
const [angle] = set.questions as [Written];

const ids = (draft: Draft) => presentItems(draft).map(({ question }) => question.id);
const all = (draft: Draft, ...edits: Edit[]): Draft =>
  edits.reduce((before, change) => {
    const { draft: after, refused } = edit(before, change);
    if (after === undefined) throw new Error(refused);
    return after;
  }, draft);

test("a draft is the set that it was made of, and nothing but the set comes out", () => {
  expect(setOf(first)).toEqual(set);
  expect(JSON.stringify(setOf(first))).toBe(JSON.stringify(setOf(draftOf(setOf(first)))));
});

test("what was saved since somebody looked is not overwritten; another question is nobody's business", () => {
  const mine: Edit = { type: "question-saved", version: 1, question: { ...angle, stem: "Mine?" }, advice: [] };
  const theirs: Edit = { type: "question-saved", version: 1, question: { ...angle, stem: "Theirs?" }, advice: [] };
  const saved = all(first, theirs);
  expect(saved.version).toBe(2);
  expect(edit(saved, mine)).toEqual({ refused: "stale" });
  expect(edit(saved, { ...mine, question: set.questions[1] as Written }).draft?.version).toBe(3);
  expect(edit(saved, { ...mine, version: 2 }).draft?.items[0]?.question.stem).toBe("Mine?");
  expect(edit(saved, { type: "question-deleted", id: "angle", version: 1 })).toEqual({ refused: "stale" });
});

test("what is deleted comes back to its place, until the draft is published", () => {
  const deleted = all(first, { type: "question-deleted", id: "distance", version: 1 });
  expect(ids(deleted)).not.toContain("distance");
  expect(setOf(deleted).questions).toHaveLength(set.questions.length - 1);
  expect(setOf(all(deleted, { type: "question-restored", id: "distance" }))).toEqual(set);
  const published = publishedDraft(deleted);
  expect(edit(published, { type: "question-restored", id: "distance" })).toEqual({ refused: "missing" });
});

test("a form that was sent twice adds, copies or replaces once", () => {
  const question = { ...angle, id: "new" };
  for (const change of [
    { type: "question-added", question, advice: [] },
    { type: "question-copied", id: "angle", copy: "new" },
    { type: "question-replaced", id: "angle", version: 1, question, advice: [] },
  ] as Edit[]) {
    const once = all(first, change);
    expect(edit(once, change).draft).toEqual(once);
    expect(ids(once).filter((id) => id === "new")).toHaveLength(1);
  }
});

test("a copy stands behind its original, and a question in the place of the one that it replaces", () => {
  expect(ids(all(first, { type: "question-copied", id: "angle", copy: "copy" })).slice(0, 3)).toEqual([
    "angle",
    "copy",
    "distance",
  ]);
  const question = { ...angle, id: "other", stem: "Another?" };
  const replaced = all(first, { type: "question-replaced", id: "angle", version: 1, question, advice: [] });
  expect(ids(replaced).slice(0, 2)).toEqual(["other", "distance"]);
  expect(ids(all(replaced, { type: "question-restored", id: "angle" })).slice(0, 2)).toEqual(["angle", "other"]);
});

describe("moving", () => {
  const names = set.questions.map(({ id }) => id);
  test.each([
    ["up", "runs", 3, ["angle", "distance", "runs", "year"]],
    ["to the front", "runs", 1, ["runs", "angle", "distance", "year"]],
    ["beyond the front", "runs", -7, ["runs", "angle", "distance", "year"]],
    ["nowhere", "runs", 4, ["angle", "distance", "year", "runs"]],
  ])("%s", (_, id, to, expected) => {
    expect(ids(all(first, { type: "question-moved", id, to })).slice(0, 4)).toEqual(expected);
  });

  test("beyond the end is the end, and deleted questions take no place", () => {
    expect(ids(all(first, { type: "question-moved", id: "angle", to: 99 })).at(-1)).toBe("angle");
    const without = all(first, { type: "question-deleted", id: "distance", version: 1 });
    const moved = all(without, { type: "question-moved", id: "angle", to: 2 });
    expect(ids(moved).slice(0, 2)).toEqual(["year", "angle"]);
    expect(ids(moved)).toHaveLength(names.length - 1);
  });
});

test("details that somebody else saved since are not overwritten", () => {
  const change: Edit = { type: "details-saved", version: 1, details: { title: "Mine" } };
  const saved = all(first, { ...change, details: { title: "Theirs" } });
  expect(edit(saved, change)).toEqual({ refused: "stale" });
  expect(setOf(saved).title).toBe("Theirs");
});

test("a version that comes back is a new version, and whoever looked at the one before is told", () => {
  const changed = all(first, { type: "question-deleted", id: "angle", version: 1 });
  const back = replacedDraft(changed, pastOf(first));
  expect(setOf(back)).toEqual(set);
  expect(back.version).toBe(3);
  const late: Edit = { type: "question-saved", version: 2, question: angle, advice: [] };
  expect(edit(back, late)).toEqual({ refused: "stale" });
});
