import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { sqlite } from "../../../src/formats/anki/sqlite.ts";
import { anki } from "../../../src/formats/anki.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import type { QuestionSet } from "../../../src/quiz/question-set.ts";
import { bees } from "../samples.ts";
import { only, read } from "./read.ts";

const sample = yaml.read(bees).set as QuestionSet;
const deck = new Uint8Array(
  readFileSync(new URL("../../fixtures/formats/anki/apkgparser_new_deck.apkg", import.meta.url)),
);

/** The rows that a query gives of a written deck. */
async function rowsOf(set: QuestionSet, query: string, now = 0): Promise<unknown[][]> {
  const { output = new Uint8Array() } = (await anki.write?.(set, now)) ?? {};
  const { Database } = await sqlite();
  const database = new Database(unzipSync(output)["collection.anki2"]);
  return database.exec(query)[0]?.values ?? [];
}

test("a new deck is read from its packed database, never from the note that says to update", async () => {
  const { questions } = await read("anki", deck);
  expect(questions.map(({ stem }) => stem)).toEqual(["Car", "Simple card", "test", "optional reversed card", "front"]);
  expect(JSON.stringify(questions)).not.toMatch(/update|latest version/i);
});

test("a deck with the stub alone is refused or read, but never crashes", async () => {
  const { "collection.anki2": stub = new Uint8Array() } = unzipSync(deck);
  const { questions, told } = await read("anki", zipSync({ "collection.anki2": stub }));
  expect(questions.length + told.length).toBeGreaterThan(0);
});

test("a written deck is of schema version 11, with a card for each note", async () => {
  expect(await rowsOf(sample, "SELECT ver FROM col")).toEqual([[11]]);
  expect(
    await rowsOf(
      sample,
      "SELECT count(*), count(DISTINCT n.id), count(DISTINCT n.guid) FROM notes n JOIN cards c ON c.nid = n.id",
    ),
  ).toEqual([[7, 7, 7]]);
  expect(await rowsOf(sample, "PRAGMA integrity_check")).toEqual([["ok"]]);
});

test("imported twice, a deck updates its notes: ids depend on the set’s and the question’s, times on the clock", async () => {
  const query = "SELECT id, guid, mid FROM notes ORDER BY id";
  const changed = {
    ...sample,
    questions: sample.questions.map((question) => ({ ...question, stem: `${question.stem} Now?` })),
  };
  expect(await rowsOf(changed, query, 2_000_000)).toEqual(await rowsOf(sample, query, 1_000_000));
  expect(await rowsOf(sample, "SELECT DISTINCT mod FROM notes", 2_000_000)).toEqual([[2000]]);
  expect(await rowsOf({ ...sample, id: "other" }, query)).not.toEqual(await rowsOf(sample, query));
});

test("a card has the options on its front, the answer, why and the source on its back", async () => {
  const [[fields] = []] = await rowsOf(sample, "SELECT flds FROM notes WHERE guid = 'footnote:honeybee-dance/angle'");
  expect(String(fields).split("\x1f")).toEqual([
    expect.stringMatching(/^<p>What does the angle tell\?<\/p><ul>(?:<li>[^<]+<\/li>){3}<\/ul>$/),
    "<p>The direction of the food</p><hr><p>Source: “The angle of the dance shows the direction of the food.”</p>",
  ]);
});

test("text tells its columns; a note with one gap asks for it", async () => {
  const text = '#separator:Comma\n#html:true\n#tags column:3\n"a<br>b",c,x y\n{{c1::Paris::a city}} is big.,\n';
  expect((await read("anki-text", text)).questions).toMatchObject([
    { kind: "short-answer", stem: "a\nb", key: "c", tags: ["x", "y"] },
    { kind: "short-answer", stem: "_____ is big.", key: "Paris", hint: "a city" },
  ]);
  expect(await only("anki-text", "#html:false\n<b>\tbold\n")).toMatchObject({ stem: "<b>", key: "bold" });
});
