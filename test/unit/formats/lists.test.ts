import { expect, test } from "vitest";
import { read } from "./read.ts";
import { samples } from "./samples.ts";

const [trivia = "", triviaText = ""] = samples["trivia"] ?? [];

test.each([
  [
    "small letters, bold words, a number before each question, and why below",
    "**Question 1:** Capital of France?\na) Lyon\nb) Paris\n\n**Correct Answer:** b) Paris\n**Explanation:** Since 987.\n\n**Question 2:** River in Rome?\n(a) Po\n(b) Tiber\n(c) Arno\nAnswer: b",
    [
      { stem: "Capital of France?", key: "Paris", distractors: ["Lyon"], explanation: "Since 987." },
      { stem: "River in Rome?", key: "Tiber", distractors: ["Po", "Arno"] },
    ],
  ],
  [
    "indented answers and a bold answer line",
    "1. What is a firewall for?\n   A) To encrypt\n   B) To watch traffic\n   **Answer: B**\n",
    [{ stem: "What is a firewall for?", key: "To watch traffic", distractors: ["To encrypt"] }],
  ],
  [
    "an answer key at the end",
    "1. Capital of France?\n(a) Lyon\n(b) Paris\n\n2. River in Rome?\n(a) Tiber\n(b) Po\n\nAnswer key:\n1. b\n2. a\n",
    [
      { stem: "Capital of France?", key: "Paris" },
      { stem: "River in Rome?", key: "Tiber" },
    ],
  ],
  [
    "bold questions with numbers, answers in a list",
    "Some questions:\n\n1. **Who founded Rome?**\n   - a) Romulus\n   - b) Remus\n\n   **Answer:** a) Romulus\n",
    [{ stem: "Who founded Rome?", key: "Romulus", distractors: ["Remus"] }],
  ],
  [
    "letters with colons",
    "1) What is it?\nA: This\nB: That\nAnswer: B\n",
    [{ stem: "What is it?", key: "That", distractors: ["This"] }],
  ],
  [
    "answers that are no letters",
    "Q1. Rome was founded in 753 BC.\nAnswer: True\n\nQ2. Who crossed the Rubicon?\n**Answer:** Caesar\n",
    [
      { stem: "Rome was founded in 753 BC.", kind: "true-false", key: true },
      { stem: "Who crossed the Rubicon?", kind: "short-answer", key: "Caesar" },
    ],
  ],
  [
    "several right answers",
    "Which are prime?\nA. 2\nB. 4\nC. 5\nAnswers: A and C\n",
    [{ kind: "multiple", key: ["2", "5"], distractors: ["4"] }],
  ],
  [
    "words that only look like answers",
    "Whose is it?\n(c) 2024 somebody\nA. Mine\nB. Yours\nANSWER: A\n",
    [{ stem: "Whose is it?\n(c) 2024 somebody", key: "Mine", distractors: ["Yours"] }],
  ],
  [
    "a number that is part of one question",
    "1984. Who wrote it?\nA. Orwell\nB. Huxley\nANSWER: A\n\nAnd this?\nA. x\nB. y\nANSWER: B\n",
    [{ stem: "1984. Who wrote it?" }, { key: "y" }],
  ],
])("questions as people write them are read: %s", async (_, text, expected) => {
  const found = await read("auto", text);
  expect([found.questions.length, found.told]).toEqual([expected.length, []]);
  expect(found.questions).toMatchObject(expected);
});

test("Open Trivia’s texts are decoded once, and tags in them are text", async () => {
  const { questions } = await read("trivia", trivia);
  expect(questions).toMatchObject([
    {
      kind: "choice",
      stem: 'Who said "It\'s a-me"?',
      key: "Mario",
      distractors: ["Luigi", "Wario & Co", "<b>Peach</b>"],
    },
    { kind: "true-false", stem: "Water boils at 100°C.", key: true, tags: ["Science"] },
  ]);
});

test("OpenTriviaQA’s text is read", async () => {
  expect((await read("trivia", triviaText)).questions).toMatchObject([
    { stem: "Which city is the capital of France?", key: "Paris", distractors: ["Lyon", "Nice"] },
    { stem: "Is this the\nsecond question?", key: "Yes", distractors: ["No"] },
  ]);
});

test("text2qti is read, and nothing in it is run", async () => {
  const { questions, told, title } = await read("text2qti", samples["text2qti"]?.[0] ?? "");
  expect(title).toBe("Sums");
  expect(questions).toMatchObject([
    {
      id: "an-addition",
      kind: "choice",
      key: "5",
      distractors: [{ text: "6", why: "Too much." }],
      points: 2,
      explanation: "General feedback.",
    },
    { kind: "multiple", key: ["Triceratops", "Stegosaurus"], distractors: ["Mammoth"] },
    { kind: "numeric", key: 2.7, tolerance: 0.1 },
    { kind: "numeric", key: 1.255, tolerance: 0.005 },
    { kind: "short-answer", stem: "Who lives at the North Pole?", key: "Santa", accept: ["Santa Claus"] },
  ]);
  expect(told).toEqual([
    "1 code that text2qti would run is left out, and the questions it would write",
    "29 “Write an essay.” is left out: it is an essay",
  ]);
});

test("Markdown’s checklists are read, with headings, numbers and quotations", async () => {
  const { questions, title } = await read("markdown", samples["markdown"]?.[0] ?? "");
  expect(title).toBe("Animals");
  expect(questions).toMatchObject([
    { kind: "choice", stem: "Which animals bark?", key: "Dogs", distractors: ["Cats"], explanation: "Cats mew." },
    { kind: "multiple", stem: "Which fly?", key: ["Bats", "Birds"], distractors: ["Pigs"] },
    { kind: "short-answer", stem: "How many legs has a spider?", key: "eight", accept: ["8"] },
  ]);
});

test("Blackboard’s lines are read, and essays told", async () => {
  const { questions, told } = await read("blackboard", samples["blackboard"]?.[0] ?? "");
  expect(questions.map(({ kind }) => kind)).toEqual([
    "choice",
    "multiple",
    "true-false",
    "order",
    "short-answer",
    "numeric",
  ]);
  expect(told.map((line) => line.slice(0, 30))).toEqual([
    "5 “Match” is left out: it need",
    "8 “Write.” is left out: it is ",
  ]);
});

test("Quizlet’s cards ask for the definition", async () => {
  expect((await read("quizlet", samples["quizlet"]?.[0] ?? "")).questions).toMatchObject([
    { kind: "short-answer", stem: "Hund", key: "dog" },
    { stem: "Katze", key: "cat" },
    { stem: "Vogel", key: "bird, birdie" },
  ]);
});

test("Aiken is read amid other text; a question without its answer is told", async () => {
  const text =
    "# Notes\n\n```\nWhat is\nit?\nA) this\nB. that, which\nis long\nANSWER: B\n```\n\nAnd?\n\nA) x\nB) y\n\nMore?\nA) x\nB) y\nANSWER: C\n";
  const { questions, told } = await read("aiken", text);
  expect(questions).toMatchObject([{ stem: "What is\nit?", key: "that, which is long", distractors: ["this"] }]);
  expect(told).toEqual([
    "12 “And?” is left out: no line “ANSWER: A” says which answer is right",
    "17 “More?” is left out: its answer is C, but no answer has that letter",
  ]);
});
