import { describe, expect, test } from "vitest";
import { type Facts, factsOf } from "../../../src/facts/facts.ts";
import { compileQuiz } from "../../../src/quiz/compile.ts";
import { families } from "../../../src/writing/families.ts";
import { writeQuestions } from "../../../src/writing/write.ts";
import { harbour, long } from "./articles.ts";

const texts: Record<string, string> = {
  nothing: "",
  "one word": "Harbour",
  "a shopping list": "milk\neggs\n2 kg potatoes\n\nbread, butter\nJohn’s birthday cake",
  code: "import { a } from './a.ts';\nexport const b = a.map((x) => x + ' said, “no”');\nif (b) { return 12; }",
  French:
    "Le maire d’Ostby, Jean Dupont, a déclaré : « Le port sera reconstruit en 2021. » Il a ajouté que la ville était prête.",
  "a poem":
    "Shall I compare thee to a summer’s day?\nThou art more lovely and more temperate:\nRough winds do shake the darling buds of May,",
  "marks without partners": `“Every fishing town needs a harbour, said Anna Keller.\n\n”What” “is” ““this”” said "Peter Marsh "and "Thomas Reed`,
  "one person only": harbour.replace(/Peter Marsh|Thomas Reed|Anna Keller|Marsh|Reed|Keller/g, "Solberg"),
  "no quotations": harbour.replace(/[“”]/g, ""),
  "everybody a Smith": harbour.replace(/Solberg|Marsh|Keller|Reed/g, "Smith"),
  "somebody who is only he":
    "He was born in Alhandra in 1924. He led the club for four years. In 1950 he moved to Lisbon.",
  "she in every sentence": `Anna Keller is a coach. ${"She led the club for four years. ".repeat(2500)}`,
  "every sentence twice": `${harbour}\n${harbour}`,
};

describe.each(Object.entries(texts))("%s", (_, text) => {
  test("gives questions that prove themselves, or none", async () => {
    const { questions } = writeQuestions(text);
    if (questions.length === 0) return;
    const set = { format: "footnote/1" as const, id: "x", title: "X", article: { title: "X", text }, questions };
    expect(await compileQuiz(set)).toHaveProperty("quiz");
  });
});

test("a text without people, or with one, gives no question about people", () => {
  for (const name of ["nothing", "a shopping list", "code", "a poem", "French", "everybody a Smith"]) {
    const speakers = writeQuestions(texts[name] ?? "").kept.filter(({ question }) => question.asks === "speaker");
    expect(speakers, name).toEqual([]);
  }
});

test("the same text, wishes and seed give the same questions", () => {
  const write = (seed: string) => JSON.stringify(writeQuestions(harbour, { seed }).questions);
  expect(write("a")).toBe(write("a"));
});

/** How often the families look at a word, a sentence, a mention or a quotation of an article. */
function looks(text: string): { words: number; looks: number } {
  const facts = factsOf(text);
  let count = 0;
  const watched = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, property, receiver) {
        if (typeof property === "string" && /^\d+$/.test(property)) count++;
        return Reflect.get(target, property, receiver);
      },
    });
  const reading = { ...facts.reading };
  for (const key of ["tokens", "sentences", "mentions", "names", "quoted"] as const)
    Object.assign(reading, { [key]: watched(reading[key]) });
  const seen: Facts = {
    ...facts,
    reading,
    quotations: watched(facts.quotations),
    roles: watched(facts.roles),
    quantities: watched(facts.quantities),
  };
  for (const { write } of families) write(seen);
  return { words: text.split(/\s+/).length, looks: count };
}

test("a text twice as long is looked at twice as often, up to 50,000 words", () => {
  const [short, full] = [looks(long(100)), looks(long(300))];
  expect(full.words).toBeGreaterThan(50_000);
  expect(full.looks / short.looks).toBeLessThan(1.3 * (full.words / short.words));
});
