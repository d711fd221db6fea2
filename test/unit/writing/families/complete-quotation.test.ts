import { describe, expect, test } from "vitest";
import { factsOf } from "../../../../src/facts/facts.ts";
import { textOf } from "../../../../src/quiz/kinds/fields.ts";
import { sistersOf } from "../../../../src/writing/distractors/sisters.ts";
import { completeQuotation } from "../../../../src/writing/families/complete-quotation.ts";

const asked = (words: string) =>
  completeQuotation
    .write(factsOf(`The council met in Bergen.\n\n“${words},” said Ingrid Solberg, the mayor of Ostby.`))
    .flatMap(({ question }) => (question.kind === "choice" ? [question] : []));
const gaps = (words: string) => asked(words).map(({ key }) => key);

describe("a quotation to be completed", () => {
  test("leaves out a word that has others of its sort", () => {
    const [question] = asked("A fishing town that lives on herring needs courage, discipline and faith");
    expect(question?.stem).toBe(
      "Complete Ingrid Solberg’s words: “A fishing town that lives on herring needs courage, discipline and …”",
    );
    expect(question?.key).toBe("faith");
    expect(question?.distractors.map(textOf)).toEqual(["kindness", "humility", "wisdom"]);
  });

  test("offers the plural where the key is one", () => {
    const [question] = asked("Sailors in Norway send their letters to the grandmothers of Ostby");
    expect(question?.distractors.map(textOf)).toEqual(["daughters", "nieces", "mothers"]);
  });

  test("offers only what fits the article in front", () => {
    const [question] = asked("Deep water in the harbour of Ostby is an economic question");
    expect(question?.distractors.map(textOf)).toEqual(["environmental", "educational"]);
  });

  test.each([
    ["half of a word", "Ostby asks buy-to-let investors to leave the harbour alone"],
    ["what the words say again", "Ostby teaches wisdom where other towns teach herring and wisdom"],
    ["what only one word goes with", "Sailors in Norway have lost the courage to build a harbour"],
    ["the end of a range", "Sailors in Norway came to Ostby three, four years ago with a herring"],
    [
      "what a quotation within it never closes",
      "Sailors in Norway heard me say ‘Herring needs courage, discipline and faith",
    ],
    ["a thing that is not meant", "Sailors in Norway came to Ostby by car and left by herring"],
  ])("does not leave out %s", (_, words) => expect(gaps(words)).toEqual([]));
});

test("no country stands among the options that would need its article", () => {
  const [question] = asked("Herring has never been as cheap for sailors as it is in Canada");
  expect(question?.key).toBe("Canada");
  expect(question?.distractors.map(textOf).join()).not.toMatch(/^U[KS]|,U[KS]/);
});

describe("words of one sort", () => {
  const facts = factsOf("Engineers came to the harbour. A nurse and a lawyer came as well.");

  test("begin with those that the article uses", () => {
    expect(sistersOf(facts, "doctor", "one", () => false).slice(0, 2)).toEqual(["nurse", "lawyer"]);
  });

  test("hold nothing that means nearly the same", () => {
    expect(sistersOf(facts, "doctor", "one", () => false)).not.toContain("surgeon");
    expect(sistersOf(facts, "misery", "mass", () => false)).not.toContain("despair");
  });

  test("are none where a word of the same meaning is said beside it", () => {
    expect(sistersOf(facts, "difficult", "quality", (word) => word === "hard")).toEqual([]);
  });
});
