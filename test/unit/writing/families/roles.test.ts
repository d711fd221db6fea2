import { describe, expect, test } from "vitest";
import { factsOf } from "../../../../src/facts/facts.ts";
import { textOf } from "../../../../src/quiz/kinds/fields.ts";
import { askableRoles } from "../../../../src/writing/distractors/roles.ts";
import { matchRoles } from "../../../../src/writing/families/match-roles.ts";
import { roleOf } from "../../../../src/writing/families/role-of.ts";
import { whoIs } from "../../../../src/writing/families/who-is.ts";
import { harbour } from "../articles.ts";

const facts = factsOf(harbour);
const phrase = (text: string, person: string) =>
  askableRoles(factsOf(text)).find((role) => role.person.name === person)?.phrase;

describe("roles that can be asked for", () => {
  test("come with their article", () => {
    expect(phrase(harbour, "Ingrid Solberg")).toBe("the mayor of Ostby and Varden");
    expect(phrase(harbour, "Peter Marsh")).toBe("a marine engineer at the University of Bergen");
    expect(phrase(harbour, "Anna Keller")).toBe("the director of the Nordic Fishing Museum");
  });

  test("name their owner in full, and none that only the sentence knows", () => {
    const owned = harbour.replace("director of the Nordic Fishing Museum", "Solberg’s chief adviser");
    expect(phrase(owned, "Anna Keller")).toBe("Ingrid Solberg’s chief adviser");
    expect(
      phrase(harbour.replace("director of the Nordic Fishing Museum", "the project’s director"), "Anna Keller"),
    ).toBeUndefined();
    expect(
      phrase(harbour.replace("director of the Nordic Fishing Museum", "her lawyer"), "Anna Keller"),
    ).toBeUndefined();
  });

  test("say where somebody works, whichever side of the name it stands on", () => {
    const behind = harbour.replace(
      "Peter Marsh, a marine engineer at the University of Bergen, said",
      "marine engineer Peter Marsh of Bergen Tech said",
    );
    expect(phrase(behind, "Peter Marsh")).toBe("a marine engineer of Bergen Tech");
    expect(phrase(behind.replace("Bergen Tech", "Studio 54"), "Peter Marsh")).toBe("a marine engineer");
  });

  test("leave out what everybody knows, and what the name alone would tell", () => {
    expect(
      phrase(harbour.replace("the mayor of Ostby and Varden", "the president of Norway"), "Ingrid Solberg"),
    ).toBeUndefined();
    expect(
      phrase(harbour.replace("the mayor of Ostby and Varden", "a Norwegian politician"), "Ingrid Solberg"),
    ).toBeUndefined();
  });
});

test("who is: the role is in the stem, other people are the options", () => {
  const question = whoIs.write(facts).find(({ answer }) => answer === "Anna Keller")?.question;
  expect(question?.stem).toBe(
    "Which of these people does the article describe as the director of the Nordic Fishing Museum?",
  );
  expect(question).toMatchObject({ key: "Anna Keller", asks: "person" });
});

test("nobody who holds the same office is an option", () => {
  const text = harbour.replace("director of the Nordic Fishing Museum", "a spokeswoman for the Nordic Fishing Museum");
  const question = whoIs.write(factsOf(text)).find(({ answer }) => answer === "Anna Keller")?.question;
  expect(question?.kind === "choice" ? question.distractors.map(textOf) : []).toEqual(
    expect.not.arrayContaining(["Thomas Reed"]),
  );
});

test("the role of: other people's roles are the options, alike in length", () => {
  const question = roleOf.write(facts).find(({ answer }) => answer === "Anna Keller")?.question;
  expect(question).toMatchObject({ key: "The director of the Nordic Fishing Museum", asks: "role" });
});

test("a match has three people or more, each with a source of its own", () => {
  const [match] = matchRoles.write(facts);
  if (match?.question.kind !== "match") throw new Error("no match");
  const { pairs } = match.question;
  expect(pairs.length).toBeGreaterThan(2);
  expect(pairs.every(({ source, left }) => typeof source === "string" && source.includes(left))).toBe(true);
  expect(matchRoles.write(factsOf(harbour.replace(/, (?:a marine engineer|director)[^,]+/g, "")))).toEqual([]);
});
