import { expect, test } from "vitest";
import type { ItemUse } from "../../../src/quiz/tally.ts";
import { Use } from "../../../views/editor/use.tsx";

const use: ItemUse = {
  classes: 2,
  answered: 40,
  right: 10,
  share: 0.25,
  key: 10,
  distractors: [
    { text: "Distance", offered: 40, chosen: 30 },
    { text: "“Nectar, please”", offered: 40, chosen: 0 },
    { text: "Pollen", offered: 9, chosen: 0 },
  ],
};

const words = (of: ItemUse) => String(Use({ use: of })).replace(/<[^>]+>/g, "");

test("a distractor that nobody ever chose is named, and one that drew more than the key", () => {
  expect(words(use)).toContain("Hard: 25% of the points in 40 answers, in 2 classes.");
  expect(words(use)).toContain("Nobody ever chose “Nectar, please”, in 40 answers");
  expect(words(use)).toContain("“Distance” was chosen more often than the key (30 of 40)");
});

test("nothing is said of a distractor that could hardly be chosen yet, nor of what drew more than the key where there are several", () => {
  expect(words(use)).not.toContain("Pollen");
  expect(words({ ...use, key: null })).not.toContain("more often than the key");
});
