import { describe, expect, test } from "vitest";
import { factsOf } from "../../../../src/facts/facts.ts";
import { otherRoles } from "../../../../src/writing/distractors/occupations.ts";
import { otherUniversities } from "../../../../src/writing/distractors/universities.ts";
import { atWhich } from "../../../../src/writing/families/at-which.ts";
import { roleOf } from "../../../../src/writing/families/role-of.ts";

const article = `The periodic table has grown.

“Chemists have waited for the seventh row for decades,” said Polly Arnold, a professor of chemistry at Edinburgh University.

Simon Field, the director of the Autism Centre at Yale University, visited Tokyo.
`;
const facts = factsOf(article);

describe("what somebody is, in an article with too few others", () => {
  test("stands among the same role in other fields", () => {
    const asked = roleOf.write(facts).find(({ answer }) => answer === "Polly Arnold")?.question;
    expect(asked).toMatchObject({
      stem: "How does the article describe Polly Arnold?",
      key: "A professor of chemistry at Edinburgh University",
    });
    expect(asked?.kind === "choice" ? asked.distractors : []).toContain(
      "A professor of physics at Edinburgh University",
    );
  });

  test("takes the article that its first word takes", () => {
    expect(otherRoles("a civil engineer from Bergen", "engineer")[0]).toBe("an electrical engineer from Bergen");
  });

  test("is left alone where the rest tells the field, or the occupation is half of a word", () => {
    expect(otherRoles("a professor of law at Cornell Law School", "professor")).toEqual([]);
    expect(otherRoles("the poetess of the court", "poetess")).toEqual([]);
  });
});

describe("where somebody works", () => {
  test("is asked for among universities named after places of the same country, or as old", () => {
    expect(atWhich.write(facts).map(({ question }) => question.stem)).toEqual([
      "According to the article, at which university is Polly Arnold a professor of chemistry?",
      "According to the article, at which university is Simon Field the director of the Autism Centre?",
    ]);
  });

  test("has no rivals where we know no university like it", () => {
    expect(otherUniversities("Humboldt University")).toEqual([]);
    expect(otherUniversities("University of Arkansas")).toHaveLength(3);
    expect(otherUniversities("University of Arkansas").every((name) => /^University of /.test(name))).toBe(true);
  });
});
