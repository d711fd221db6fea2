import { describe, expect, test } from "vitest";
import { factsOf } from "../../../../src/facts/facts.ts";
import type { Family } from "../../../../src/writing/candidate.ts";
import { accordingToHolder } from "../../../../src/writing/families/according-to.ts";
import { claimed } from "../../../../src/writing/families/claimed.ts";
import { completeQuotation } from "../../../../src/writing/families/complete-quotation.ts";
import { saidWhich } from "../../../../src/writing/families/said-which.ts";
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

  test("leaves open whose it is where a dash stands between", () => {
    const text = `${harbour}\nThere will be a full moon on Midsummer Night 2015 – a coincidence, according to Keller.`;
    expect(Object.keys(asked(whoReported, text)).join()).not.toContain("full moon");
  });

  test("leaves out what only the article tells apart", () => {
    const text = `${harbour}\nKeller said that the fish had been salted in Norway for 400 years.`;
    expect(Object.keys(asked(whoReported, text)).join()).not.toContain("the fish");
  });

  test("leaves out what does not stand alone", () => {
    const text = harbour.replace("wooden piers last longer", "they last longer");
    expect(Object.keys(asked(whoReported, text)).join()).not.toContain("last longer");
  });
});

describe("who speaks", () => {
  const stems = (more: string) => Object.keys(asked(whoReported, `${harbour}\n${more}`)).join("\n");

  test("is found behind a lead, a workplace, a hearer, and in front of a comma", () => {
    const found = asked(
      whoReported,
      `${harbour}
In a letter to the council, Marsh told the Bergen Post that oak piers outlive pine piers by 20 years.

Reed said on Monday that Norwegian herring feeds every town in Iceland.

As Keller told the council, museums in Norway earn more than harbours in Norway.`,
    );
    expect(found).toMatchObject({
      "Who said that oak piers outlive pine piers by 20 years?": "Peter Marsh",
      "Who said that Norwegian herring feeds every town in Iceland?": "Thomas Reed",
      "Who said that museums in Norway earn more than harbours in Norway?": "Anna Keller",
    });
  });

  test("may be a pronoun; then the sentence that names the person is a source, too", () => {
    const text = `${harbour}\nReed grew up in Bergen. He said that Norwegian herring feeds every town in Iceland.`;
    const [candidate] = whoReported
      .write(factsOf(text))
      .filter(({ question }) => question.stem.includes("every town in Iceland"));
    expect(candidate?.question).toMatchObject({
      key: "Thomas Reed",
      source: ["Reed grew up in Bergen.", "He said that Norwegian herring feeds every town in Iceland."],
    });
  });

  test("is asked for with the words that are quoted in part", () => {
    expect(stems("Keller said building piers in winter was “a very Norwegian form of madness”.")).toContain(
      "Who said that building piers in winter was “a very Norwegian form of madness”?",
    );
  });

  test("is not meant by “he” in what stands in front", () => {
    expect(stems("He was older than every harbour in Norway, Reed said.")).not.toContain("older than");
  });
});

describe("a claim", () => {
  const claims = (more: string) =>
    [accordingToHolder, claimed]
      .flatMap(({ write }) => write(factsOf(`${harbour}\n${more}`)))
      .map(({ question }) => ("key" in question ? `${question.stem} ${question.key}` : question.stem));

  test("of an organisation or a paper is asked about with its holder", () => {
    const found = claims("According to the World Health Organization, 340 people in Norway died of scurvy in 1903.");
    expect(found.join("\n")).toMatch(
      /^According to the World Health Organization, how many people in Norway died .* 340$/m,
    );
    expect(found).toContain(
      "According to the World Health Organization, 340 people in Norway died of scurvy in 1903. true",
    );
  });

  test("of somebody who is quoted is a statement to check, unless it speaks of the speaker", () => {
    const found = claims("“Western Norway has 120 deep harbours,” said Reed. “We have sold 90 boats to Norway.”").join(
      "\n",
    );
    expect(found).toContain("According to Thomas Reed, Western Norway has 120 deep harbours. true");
    expect(found).not.toContain("90 boats");
  });
});

test("what somebody said is looked for among what others said", () => {
  const [question] = saidWhich.write(factsOf(harbour)).map((candidate) => candidate.question);
  expect(question).toMatchObject({
    stem: expect.stringMatching(/^Which of these did .* say, according to the article\?$/),
  });
  expect(question?.kind === "choice" && question.distractors.length).toBe(2);
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
