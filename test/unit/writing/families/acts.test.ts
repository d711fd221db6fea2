import { describe, expect, test } from "vitest";
import { factsOf } from "../../../../src/facts/facts.ts";
import { matchTerms } from "../../../../src/writing/families/match-terms.ts";
import { means } from "../../../../src/writing/families/means.ts";
import { purpose } from "../../../../src/writing/families/purpose.ts";
import { distractorsOf } from "../../../../src/writing/options.ts";
import { gerundOf } from "../../../../src/writing/sentence/gerund.ts";

const colonies = factsOf(
  "Europeans travelled to America to discover new medicines. Colonizers set up fences as a means of demarcating private property. " +
    "The Dutch wanted to control the fur trade. Some African groups used a herb to prevent the birth of children. " +
    "The English allowed their pigs to forage in forests. In 1690, Jamaica paid its debts by selling raw sugar.",
);

describe("purpose", () => {
  const questions = purpose.write(colonies).map(({ question }) => question);

  test("asks what something was done for, with other deeds of the article as options", () => {
    const asked = questions.find(({ stem }) => stem.includes("Europeans"));
    expect(asked).toMatchObject({
      stem: "According to the article, why did Europeans travel to America?",
      key: "To discover new medicines",
      proof: "discover new medicines",
    });
    expect(asked && distractorsOf(asked)).toEqual(
      expect.arrayContaining(["To demarcate private property", "To control the fur trade"]),
    );
  });

  test("does not take what is wished or allowed for a purpose", () => {
    expect(questions.filter(({ stem }) => /Dutch|English/.test(stem))).toEqual([]);
  });
});

test("means: asks how it was done, with the options in the same form", () => {
  const [candidate] = means.write(colonies);
  expect(candidate?.question).toMatchObject({
    stem: "According to the article, how did Jamaica pay its debts in 1690?",
    key: "By selling raw sugar",
  });
  expect(candidate && distractorsOf(candidate.question).every((option) => /^By \p{L}+ing /u.test(option))).toBe(true);
});

test.each([
  ["use", "using"],
  ["see", "seeing"],
  ["stop", "stopping"],
  ["die", "dying"],
  ["discover", "discovering"],
  ["control", "controlling"],
])("a verb behind “by”: %s – %s", (verb, gerund) => {
  expect(gerundOf(verb)).toBe(gerund);
});

test("match-terms: terms that tell their meaning themselves are left out", () => {
  const facts = factsOf(
    "Anabolism is the process by which small molecules are combined. Catabolism is the process by which large structures are broken down. " +
      "Growth is the increase in body size. Cell biology is the study of cells.",
  );
  const [candidate] = matchTerms.write(facts);
  expect(candidate?.question).toMatchObject({
    kind: "match",
    pairs: [{ left: "Anabolism" }, { left: "Catabolism" }, { left: "Growth", right: "The increase in body size" }],
  });
});
