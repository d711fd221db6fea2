import { expect, test } from "vitest";
import { studyFormats } from "../../../../src/formats/study/index.ts";
import { type Study, studyOf } from "../../../../src/study/study.ts";
import { summit } from "../../../fixtures/summit.ts";

const aids = studyOf(summit);
const written = (name: string, study: Study = aids) =>
  studyFormats.find((format) => format.name === name)?.write(study, "The summit :: day 1") ?? "";

test("cards for Quizlet are a line each, one tab between question and answer", () => {
  const lines = written("quizlet").trimEnd().split("\n");
  expect(lines).toHaveLength(aids.flashcards.length);
  expect(lines).toContain("Who is Erna Dahl?\tNorwegian Prime Minister");
  for (const line of lines) expect(line.split("\t")).toHaveLength(2);
});

test("cards for Anki say how they are to be read, and carry the sentence that proves them", () => {
  const [separator, html, type, deck, ...cards] = written("anki").trimEnd().split("\n");
  expect([separator, html, type, deck]).toEqual([
    "#separator:tab",
    "#html:true",
    "#notetype:Basic",
    "#deck:The summit :  day 1",
  ]);
  expect(cards).toHaveLength(aids.flashcards.length);
  for (const { source } of aids.flashcards) expect(written("anki")).toContain(source.slice(0, 20));
});

test("markup and tabs in an article make no markup and no further columns", () => {
  const card = { front: "Who\tsaid <b>?", back: "A & B\n", source: "<script>alert(1)</script>" };
  const odd = { ...aids, flashcards: [card] };
  expect(written("anki", odd).split("\n")[4]).toBe(
    "Who said &lt;b&gt;?\t<b>A &amp; B</b><br><i>&lt;script&gt;alert(1)&lt;/script&gt;</i>",
  );
  expect(written("quizlet", odd)).toBe("Who said <b>?\tA & B\n");
});
