import { describe, expect, test } from "vitest";
import { factsOf } from "../../../../src/facts/facts.ts";
import type { Family } from "../../../../src/writing/candidate.ts";
import { completeQuotation } from "../../../../src/writing/families/complete-quotation.ts";
import { whoInPart } from "../../../../src/writing/families/who-in-part.ts";
import { whoReported } from "../../../../src/writing/families/who-reported.ts";
import { harbour } from "../articles.ts";

function asked(family: Family, text = harbour): Record<string, string> {
  const questions = family
    .write(factsOf(text))
    .flatMap(({ question }) => (question.kind === "choice" ? [question] : []));
  return Object.fromEntries(questions.map(({ stem, key }) => [stem, key]));
}

describe("what the reporter tells in other words", () => {
  test("asks who said it, with the verb of the text", () => {
    expect(asked(whoReported)).toMatchObject({
      "Who said that wooden piers last longer than concrete piers in cold water?": "Peter Marsh",
      "Who said that cargo ships from Iceland carry 400 tonnes of salt to Ostby every winter?": "Thomas Reed",
    });
    expect(Object.keys(asked(whoReported)).join()).toContain("Who warned that new taxes on fishing licences");
  });

  test("finds the speaker at the end as well", () => {
    const text = `${harbour}\nThe harbour of Ostby is older than the town hall of Varden, according to Keller.`;
    expect(asked(whoReported, text)["Who said that the harbour of Ostby is older than the town hall of Varden?"]).toBe(
      "Anna Keller",
    );
  });

  test("leaves out what does not stand alone", () => {
    const text = harbour.replace("wooden piers last longer", "they last longer");
    expect(Object.keys(asked(whoReported, text)).join()).not.toContain("last longer");
  });
});

test("words quoted within the reporter's sentence are asked for with that sentence", () => {
  expect(asked(whoInPart)).toEqual({
    "Who described wooden piers as a “late victory for common sense and patient people”?": "Anna Keller",
  });
});

describe("complete the quotation", () => {
  const completed = (text: string, speaker: string) =>
    completeQuotation.write(factsOf(text)).find(({ question }) => question.stem.includes(speaker));

  test("leaves out a number, and offers numbers written like it", () => {
    const text = harbour.replace("Herring and cod paid for", "Herring and cod paid for 120 desks in");
    const candidate = completed(text, "Anna Keller");
    expect(candidate?.question.stem).toBe(
      "Complete Anna Keller’s words: “Herring and cod paid for ____ desks in our schools, and tourism will pay for our libraries.”",
    );
    expect(candidate?.question).toMatchObject({ key: "120", asks: "number" });
  });

  test("leaves out a place, and offers places of its sort", () => {
    const text = harbour.replace("our schools, and tourism will pay for our libraries", "the best schools of Norway");
    const candidate = completed(text, "Anna Keller");
    expect(candidate?.question).toMatchObject({ key: "Norway", asks: "place" });
    expect(candidate?.question.stem).toMatch(/best schools of …”$/);
  });
});
