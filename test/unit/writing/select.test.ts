import { describe, expect, test } from "vitest";
import { factsOf } from "../../../src/facts/facts.ts";
import type { Candidate } from "../../../src/writing/candidate.ts";
import { giveAway } from "../../../src/writing/give-away.ts";
import { select } from "../../../src/writing/select.ts";
import { harbour } from "./articles.ts";

const facts = factsOf(harbour);

/** A candidate like any other, but for what is said here. */
function candidate(
  over: Partial<Candidate> & { stem?: string; key?: string; kind?: "choice" | "short-answer" },
): Candidate {
  const { stem = `Question ${over.sentence ?? 0} ${over.answer ?? ""}?`, key = "A", kind = "choice", ...rest } = over;
  const common = { stem, key, source: "S", asks: "person" as const };
  const question = kind === "choice" ? { ...common, kind, distractors: ["B", "C"] } : { ...common, kind, accept: [] };
  return { family: "f", sentence: 1, answer: "a", confidence: 0.9, reason: "r", question, ...rest };
}

describe("select", () => {
  test("asks one question about a sentence at most, the more trusted one", () => {
    const [weak, strong] = [candidate({ answer: "a", confidence: 0.6 }), candidate({ answer: "b", confidence: 0.9 })];
    expect(select([weak, strong], facts, {})).toEqual([strong]);
  });

  test("asks for the same thing twice at most", () => {
    const all = [1, 2, 3].map((sentence) => candidate({ sentence, stem: `${"abc"[sentence - 1]}?`, key: "Herring" }));
    expect(select(all, facts, {})).toHaveLength(2);
  });

  test("grants wishes: how many, and which kinds", () => {
    const all = [1, 2, 3, 4].map((sentence) =>
      candidate({ sentence, answer: `${sentence}`, kind: sentence % 2 === 0 ? "short-answer" : "choice" }),
    );
    expect(select(all, facts, { questions: 3 })).toHaveLength(3);
    expect(select(all, facts, { kinds: ["short-answer"] }).map(({ sentence }) => sentence)).toEqual([2, 4]);
    expect(select(all, facts, { kinds: [] })).toEqual([]);
  });

  test("puts the questions in the article's order, and covers it from beginning to end", () => {
    const all = [0, 1, 2, 3, 9, 10, 11].map((sentence) => candidate({ sentence, answer: `${sentence}` }));
    const chosen = select(all, facts, { questions: 4 }).map(({ sentence }) => sentence);
    expect(chosen).toEqual([...chosen].sort((a, b) => a - b));
    expect(Math.max(...chosen)).toBeGreaterThan(8);
  });

  test("varies the families where they are trusted alike", () => {
    const all = ["f", "f", "f", "g"].map((family, sentence) =>
      candidate({ family, sentence: sentence + 3, answer: `${sentence}` }),
    );
    expect(select(all, facts, { questions: 2 }).map(({ family }) => family)).toContain("g");
  });

  test("breaks ties by the seed alone", () => {
    const all = ["a", "b", "c", "d", "e", "f"].map((answer) => candidate({ answer }));
    const chosen = (seed: string) => select(all, facts, { seed, questions: 1 });
    expect(chosen("one")).toEqual(chosen("one"));
    expect(
      new Set(["1", "2", "3", "4", "5", "6", "7", "8"].map((seed) => chosen(seed)[0]?.answer)).size,
    ).toBeGreaterThan(1);
  });

  test("asks nothing that another question gives away", () => {
    const asks = candidate({ sentence: 3, answer: "x", stem: "Which fish fills the boats of Ostby?", key: "Herring" });
    const tells = candidate({
      sentence: 8,
      answer: "y",
      stem: "Herring fills the boats of Ostby in which month?",
      key: "March",
    });
    expect(giveAway(asks, tells)).toBe(true);
    expect(select([asks, tells], facts, {})).toHaveLength(1);
  });

  test("does not mind a name that two questions share", () => {
    const one = candidate({ stem: "Who said, “Small boats bring visitors”?", key: "Peter Marsh" });
    const other = candidate({
      stem: "According to Peter Marsh, what lasts longer in cold water?",
      key: "Wooden piers",
    });
    expect(giveAway(one, other)).toBe(false);
  });
});

test("what strict readers seldom pass is asked only where nothing else can be", () => {
  const [weak, weaker] = [
    candidate({ answer: "a", confidence: 0.6 }),
    candidate({ answer: "b", confidence: 0.5, sentence: 2 }),
  ];
  const sure = candidate({ answer: "c", sentence: 3 });
  expect(select([weak, weaker, sure], facts, {})).toEqual([sure]);
  expect(select([weaker, weak], facts, {})).toEqual([weak]);
});
