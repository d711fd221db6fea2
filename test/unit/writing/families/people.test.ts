import { describe, expect, test } from "vitest";
import { factsOf } from "../../../../src/facts/facts.ts";
import { matchClaims } from "../../../../src/writing/families/match-claims.ts";
import { matchPeople } from "../../../../src/writing/families/match-people.ts";
import { trueOf } from "../../../../src/writing/families/true-of.ts";
import { where } from "../../../../src/writing/families/where.ts";
import { whoClause } from "../../../../src/writing/families/who-clause.ts";
import { whoReported } from "../../../../src/writing/families/who-reported.ts";
import { whoSaid } from "../../../../src/writing/families/who-said.ts";
import { whoWhat } from "../../../../src/writing/families/who-what.ts";
import { writeQuestions } from "../../../../src/writing/write.ts";
import { harbour } from "../articles.ts";

const market = `Stallholders of Brackley fear for their market

Martha Quill, who sells goat cheese from a farm near Brackley, said the rent had doubled.

Daniel Osei, 41, who has repaired clocks and watches by candlelight since 1987, is leaving.

Bernard Pike told the Brackley Herald that the rent of every stall in Brackley had doubled since 2015.

“Every market in England needs cheap stalls and free parking,” said Helen Ward, a retired teacher from Oxford.

Oliver Finch has collected signatures in seven villages around Brackley.

In a letter to the mayor of Brackley, the historian Ruth Abbott warned that Brackley would lose a charter from the reign of King John, adding to its troubles.
`;
const facts = factsOf(market);
const stems = (family: typeof whoClause, text = market) =>
  family.write(factsOf(text)).map(({ question }) => question.stem);

describe("people in the reporter’s words", () => {
  test("who: from the clause behind a name, where its verb fits one person", () => {
    expect(stems(whoClause)).toEqual([
      "Which of these people sells goat cheese from a farm near Brackley, according to the article?",
      "Which of these people has repaired clocks and watches by candlelight since 1987, according to the article?",
    ]);
  });

  test("no clause that only the day of writing dates, or that may be", () => {
    expect(stems(whoClause, market.replace("sells goat cheese", "opened a stall in March"))).toHaveLength(1);
    expect(stems(whoClause, market.replace("sells goat cheese", "may sell goat cheese"))).toHaveLength(1);
  });

  test("match: three people, each with something of their own", () => {
    const [match] = matchPeople.write(facts);
    expect(match?.question).toMatchObject({ kind: "match", stem: "What does the article say about each person?" });
    const pairs = match?.question.kind === "match" ? match.question.pairs : [];
    expect(pairs.length).toBeGreaterThan(2);
    expect(new Set(pairs.map(({ left }) => left)).size).toBe(pairs.length);
  });

  test("what is said about somebody stands among what is said about others", () => {
    const about = trueOf.write(facts).find(({ answer }) => answer === "Martha Quill")?.question;
    expect(about).toMatchObject({ key: "Sells goat cheese from a farm near Brackley" });
  });
});

describe("reported speech", () => {
  test("told somebody that; behind a lead, without what the reporter adds", () => {
    expect(stems(whoReported)).toEqual([
      "Who said that the rent of every stall in Brackley had doubled since 2015?",
      "Who warned that Brackley would lose a charter from the reign of King John?",
    ]);
  });
});

test("match: three speakers with a sentence each", () => {
  const [match] = matchClaims.write(factsOf(harbour));
  expect(match?.question.kind === "match" && match.question.pairs.map(({ left }) => left)).toEqual([
    "Ingrid Solberg",
    "Peter Marsh",
    "Anna Keller",
  ]);
});

test("a company is not the person of its name whom the article names later", () => {
  const text = `Tarbell Foods is to close its bakery in Leeds.\n\nTarbell was founded by Amos Tarbell, a baker from York.\n`;
  const named = factsOf(text).names.find(({ name }) => name === "Amos Tarbell");
  expect(named?.mentions.map((mention) => mention.text)).toEqual(["Amos Tarbell"]);
});

test("a place that tells of a noun is not asked for", () => {
  const text = "Maria Lopez travelled to Norway to settle a quarrel between fishermen in Iceland.\n";
  expect(stems(where, text)).toEqual([]);
});

test("between two speakers the name is to be typed", () => {
  const text = harbour
    .split("\n\n")
    .filter((paragraph) => /Marsh, a|Anna Keller/.test(paragraph))
    .join("\n\n");
  const typed = whoSaid.write(factsOf(text)).find(({ answer }) => answer === "Peter Marsh")?.question;
  expect(typed).toMatchObject({ kind: "short-answer", key: "Peter Marsh", accept: ["Marsh", "Marsh Peter"] });
});

test("no woman stands among the options where the question says “he”", () => {
  const text = `${harbour}\nMarsh confirmed he had never seen a wooden pier in Iceland before 1998.\n`;
  const asked = whoWhat.write(factsOf(text)).find(({ question }) => / he had /.test(question.stem))?.question;
  expect(asked).toMatchObject({ key: "Peter Marsh" });
  expect(asked?.kind === "choice" ? asked.distractors : []).not.toContain("Anna Keller");
});

test("the country of so many people is some country or other", () => {
  const text = `${harbour}\nVoting is compulsory in the country of 5.4 million people.\n`;
  expect(writeQuestions(text).kept.filter(({ question }) => /compulsory/.test(question.stem))).toEqual([]);
});

test("a headline with a full stop, and a dateline, are not asked about", () => {
  const page = `The mayor of Ostby opens a museum in Norway.\n\n${harbour.split("\n\n").slice(1).join("\n\n")}`;
  expect(writeQuestions(page).questions.filter(({ stem }) => /opens a museum/.test(stem))).toEqual([]);
});
