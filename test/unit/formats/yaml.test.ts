import { expect, test } from "vitest";
import { formatOf, readQuiz } from "../../../src/formats/index.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import { bees } from "../samples.ts";

/** Every fault of a text as “line:column message”. */
async function faultsOf(text: string): Promise<string[]> {
  const { faults } = await readQuiz(text, yaml);
  return (faults ?? []).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** The faults of the sample with one line exchanged. */
async function slip(line: string, instead: string): Promise<string[]> {
  if (!bees.includes(line)) throw new Error(`the sample has no “${line}”`);
  return faultsOf(bees.replace(line, instead));
}

test("the sample of the design is read, with its questions and citations", async () => {
  const read = await readQuiz(bees, yaml);
  expect(read.faults).toBeUndefined();
  if (read.faults !== undefined) return;
  expect(read.set.questions).toHaveLength(7);
  expect(read.quiz.questions.every(({ citations }) => citations.length > 0)).toBe(true);
  expect(read.warnings).toEqual([]);
});

test("a byte order mark and the line ends of Windows make no difference", async () => {
  const windows = await readQuiz(`\uFEFF${bees.replaceAll("\n", "\r\n")}`, yaml);
  const unix = await readQuiz(bees, yaml);
  expect({ ...windows, placeOf: 0 }).toEqual({ ...unix, placeOf: 0 });
});

test("the same set is read from JSON, tabs and all", async () => {
  const set = yaml.read(bees).set;
  expect(yaml.read(JSON.stringify(set, null, "\t")).set).toEqual(set);
  expect(formatOf("My-Set.JSON")?.read(JSON.stringify(set)).set).toEqual(set);
});

test("a file is told by its ending", () => {
  expect(formatOf("a.yaml")?.name).toBe("yaml");
  expect(formatOf("a.YML")?.name).toBe("yaml");
  expect(formatOf("a.json")?.name).toBe("json");
  expect(formatOf("a.docx")).toBeUndefined();
});

const slips: [name: string, line: string, instead: string, expected: string | RegExp][] = [
  [
    "a source off by a letter",
    "source: The angle of",
    "source: The angel of",
    /^22:13 question “angle”: this source is not in the article, word for word\. It says “The angel of the dance shows…” where the article says “…/,
  ],
  [
    "a misspelt field",
    "    stem: What does",
    "    stam: What does",
    "16:11 question “angle”: “stam” is not a field of a question of kind choice. Did you mean “stem”?",
  ],
  [
    "a field of another kind",
    "    key: false",
    "    key: false\n    accept: [no]",
    /“accept” is not a field of a question of kind true-false\. The fields are id, asks, stem/,
  ],
  [
    "a missing field",
    "    stem: What does the angle tell?\n",
    "",
    "13:5 question “angle”: “stem” is missing. What is asked. It must make sense on its own.",
  ],
  [
    "a wrong kind",
    "kind: choice",
    "kind: choise",
    "14:11 question “angle”: “kind” is “choise”, but must be one of choice, multiple, true-false, short-answer, numeric, match, order. Did you mean “choice”?",
  ],
  [
    "a missing kind",
    "    kind: choice\n",
    "",
    /question “angle”: “kind” is missing\. It is one of choice, multiple, true-false, short-answer, numeric, match, order$/,
  ],
  [
    "yes for true",
    "    key: false",
    "    key: yes",
    /question “distance”: “key” must be true or false, without quotes: write true$/,
  ],
  ["No for false", "    key: false", "    key: No", /“key” must be true or false, without quotes: write false$/],
  [
    "a year without quotes",
    'key: "1973"',
    "key: 1973",
    /question “year”: “key” must be text: put it in quotes, key: "1973"$/,
  ],
  [
    "a comma between braces",
    "key: 100000",
    "key: 100,000",
    /“000” is not a field of a question of kind numeric\. If it follows a comma within a text, put the text in quotes; numbers are written without commas/,
  ],
  [
    "a number with commas",
    "key: 100000",
    'key: "100,000"',
    /“key” must be a number in figures, such as 100000: no commas/,
  ],
  [
    "a colon in a stem",
    "stem: What does the angle",
    "stem: Think: what does the angle",
    /^16:11 a colon with a space after it inside a value confuses YAML: put the whole value in quotes/,
  ],
  [
    "a colon in an item of a list",
    "- The amount of nectar",
    "- Nectar: the amount of it",
    /item 2 of “distractors” must be text \(“Nectar: …”\)/,
  ],
  ["a colon without a space", "kind: choice", "kind:choice", /put a space after the colon/],
  [
    "a question without its hyphen",
    "  - id: distance",
    "    id: distance",
    /^23:5 “id” is given twice: where a new question begins, its first line needs a hyphen/,
  ],
  ["a text without its bar", "  text: |", "  text:\n    Note: a", /^9:5 .*needs a “\|” after its name/],
  ["a misspelt kind", "    kind: choice", "    Kind: choice", /“kind” is missing \(“Kind” is not the same\)/],
  [
    "a value beginning with a hyphen",
    "stem: What does",
    "stem: - What does",
    /^16:11 a value cannot begin with this sign/,
  ],
  ["a value beginning with >", "stem: What does", "stem: > What does", /^16:\d+ a value cannot begin with this sign/],
  ["a tab in the article", "    It uses", "\tIt uses", /^9:1 this line begins with a tab/],
  ["a line of the article that is not indented", "    It uses", "It uses", /^9:1 this line does not fit/],
  [
    "a source continued too far left",
    "source: The angle of",
    "source: The angle\n    of",
    /^23:5 this line does not fit/,
  ],
  ["a hyphen without a space", "      - The amount", "      -The amount", /^21:1 this line does not fit/],
  [
    "a list where one answer belongs",
    "    key: The direction of the food",
    "    key:\n      - The direction",
    /“key” must be one text, not a list/,
  ],
  ["a tab", "    kind: choice", "\tkind: choice", /^14:1 this line begins with a tab: indent with spaces/],
  [
    "an open quotation mark",
    "stem: What does",
    'stem: "What does',
    /^16:11 a quotation mark is opened here and never closed/,
  ],
  [
    "text after a closing quotation mark",
    "stem: What does the angle",
    'stem: "What" does the angle',
    /^16:18 text follows after a closing quotation mark/,
  ],
  [
    "a backslash in quotes",
    "stem: What does the angle tell?",
    'stem: "What \\does"',
    /a backslash between double quotes/,
  ],
  [
    "a value beginning with @",
    "stem: What does",
    "stem: @What does",
    /a value cannot begin with this sign: put the whole value in quotes/,
  ],
  ["a value beginning with *", "stem: What does", "stem: *What does", /begins with “\*” means something else in YAML/],
  ["a value beginning with !", "stem: What does", "stem: !What does", /begins with “!” means something else in YAML/],
  ["a value beginning with &", "stem: What does", "stem: &What does", /begins with “&” means something else in YAML/],
  [
    "a value beginning with [",
    "stem: What does the angle tell?",
    "stem: [What] does the angle tell?",
    /list or group that begins with “\[”|closing|quotes/,
  ],
  ["an empty value", "stem: What does the angle tell?", "stem:", /“stem” is empty/],
  [
    "a field given twice",
    "    kind: choice",
    "    kind: choice\n    kind: choice",
    /^15:5 “kind” is given twice: keep one of them$/,
  ],
  [
    "one distractor where a list belongs",
    "key: [Sun, Hive]",
    "key: Sun",
    /“key” must be a list: each item on a line of its own/,
  ],
  [
    "an unknown thing asked for",
    "asks: term",
    "asks: trem",
    /“asks” is “trem”, but must be one of speaker,.* Did you mean “term”\?$/,
  ],
  [
    "a misspelt why",
    "        why: Distance",
    "        wy: Distance",
    /“wy” is not a field of item 1 of “distractors”\. Did you mean “why”\?/,
  ],
  ["another format", "format: footnote/1", "format: footnote/2", /“format” is “footnote\/2”, but must be footnote\/1/],
  ["an id with a space", "id: angle", "id: The angle", /“id” must be small letters, digits and hyphens/],
  ["an id given twice", "id: distance", "id: angle", /“angle” is the id of an earlier question: each needs its own/],
  [
    "a web address without https",
    "url: https://",
    "url: www.",
    /“url” in “article” must be a web address that begins with https/,
  ],
  ["points below nothing", "    key: false", "    key: false\n    points: -1", /“points” must be more than 0/],
  ["a second document", "questions:", "---\nquestions:", /a line of three hyphens begins a second set here/],
];

test.each(slips)("%s is told with its line and what to do", async (_, line, instead, expected) => {
  const [first = "no fault"] = await slip(line, instead);
  if (typeof expected === "string") expect(first).toBe(expected);
  else expect(first).toMatch(expected);
});

test("an article that is not indented is told at its first line", async () => {
  const [first] = await faultsOf("format: footnote/1\narticle:\n  text: |\n  A line.\n  Another.\nquestions: []\n");
  expect(first).toMatch(/^4:3 this line does not fit: .* must be indented further/);
});

test("a misspelt field is not reported missing as well", async () => {
  expect(await slip("    stem: What does", "    stam: What does")).toHaveLength(1);
});

test("every slip of a file is told at once, in the order of its lines", async () => {
  const broken = bees
    .replace("key: false", "key: yes")
    .replace('key: "1973"', "key: 1973")
    .replace("asks: term", "asks: x");
  const lines = (await faultsOf(broken)).map((fault) => Number.parseInt(fault, 10));
  expect(lines).toHaveLength(3);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

test("a source that is not in the article is told beside slips of other questions", async () => {
  const broken = bees.replace("kind: choice", "kind: choise").replace("source: A longer", "source: A shorter");
  const faults = await faultsOf(broken);
  expect(faults).toHaveLength(2);
  expect(faults[1]).toMatch(/^27:13 question “distance”: this source is not in the article/);
});

test("what a “#” cuts off is a warning", () => {
  const reading = yaml.read(bees.replace("stem: What does the angle tell?", "stem: What does angle #1 tell?"));
  expect(reading.faults).toBeUndefined();
  if (reading.faults === undefined) expect(reading.warnings[0]).toMatchObject({ line: 16, column: 11 });
});

test("letters saved with the wrong encoding are a warning", () => {
  const reading = yaml.read(bees.replace("The amount of nectar", "The beeâ€™s nectar"));
  if (reading.faults === undefined) expect(reading.warnings[0]?.message).toMatch(/“beeâ€™s” looks like letters saved/);
  else expect.unreachable();
});

test("a comment is no warning", () => {
  const reading = yaml.read(bees.replace("kind: choice", "kind: choice # one right option"));
  if (reading.faults === undefined) expect(reading.warnings).toEqual([]);
});
