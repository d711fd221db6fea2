import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { json } from "../../../src/formats/json.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import type { QuestionSet } from "../../../src/quiz/question-set.ts";
import type { Study } from "../../../src/study/study.ts";
import { summit } from "../../fixtures/summit.ts";
import { footnote, type Ran, root } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "footnote-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const article = file("summit.txt", summit);

/** The set that a call wrote to standard output. */
function setOf({ status, out, err }: Ran, format = yaml): QuestionSet {
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const read = format.read(out);
  if (read.faults !== undefined) throw new Error(JSON.stringify(read.faults));
  return read.set;
}

describe("generate", () => {
  test("writes a set that check finds in order, with the file's text as the article", async () => {
    const written = await footnote("generate", article);
    const set = setOf(written);
    expect(set).toMatchObject({
      id: "leaders-meet-at-the-summit-in-oslo",
      title: "Leaders meet at the summit in Oslo",
      language: "en",
    });
    expect(set.article?.text).toBe(summit.trim());
    expect(set.questions.length).toBeGreaterThan(1);
    const path = file("written.yaml", written.out);
    expect(await footnote("check", path)).toMatchObject({ status: 0, err: "" });
  });

  test("writes the same bytes each time, and another order of tastes for another seed at most", async () => {
    const args = ["generate", article, "--questions", "2", "--seed", "7"];
    expect((await footnote(...args)).out).toBe((await footnote(...args)).out);
  });

  test("takes number, kinds, title and format from its options", async () => {
    const set = setOf(
      await footnote(
        "generate",
        article,
        "--questions=1",
        "--kinds",
        "choice, short-answer",
        "--title",
        " A  Day in Oslo ",
        "--format",
        "json",
      ),
      json,
    );
    expect(set).toMatchObject({ id: "a-day-in-oslo", title: "A Day in Oslo" });
    expect(set.questions.map(({ kind }) => kind)).toEqual(["choice"]);
  });

  test("says on standard error alone that there are fewer questions than wished for", async () => {
    const { status, out, err } = await footnote("generate", article, "--questions", "400");
    expect(status).toBe(0);
    expect(err).toMatch(/^note: \d+ of 400 questions: the text gives no more that are safe\n$/);
    expect(yaml.read(out).faults).toBeUndefined();
  });

  test("reads standard input, Markdown, HTML, and what Windows calls Unicode", async () => {
    const piped = spawnSync(process.execPath, ["src/cli.ts", "generate", "-"], {
      cwd: root,
      encoding: "utf8",
      input: summit,
    });
    expect(piped.stdout).toBe((await footnote("generate", article)).out);
    const paragraphs = summit.split("\n\n");
    const html = `<html><head><title>T</title></head><body><h1>T</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}<script>x</script></body></html>`;
    expect(setOf(await footnote("generate", file("a.html", html))).article?.text).toContain("Erna Dahl");
    expect(setOf(await footnote("generate", file("a.md", `# Title\n\n${summit}`))).article?.title).toBe("Title");
    expect(
      setOf(await footnote("generate", file("utf16.txt", Buffer.from(`\ufeff${summit}`, "utf16le")))).article?.text,
    ).toBe(summit.trim());
  });
});

describe("study", () => {
  test("writes JSON whose quotations lie in the file where they say", async () => {
    const path = file("windows.txt", `\n  ${summit.replaceAll("\n", "\r\n")}`);
    const raw = `\n  ${summit.replaceAll("\n", "\r\n")}`;
    const { status, out, err } = await footnote("study", path);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const aids = JSON.parse(out) as Study;
    expect(Object.keys(aids)).toEqual([
      "people",
      "quotations",
      "numbers",
      "timeline",
      "acronyms",
      "summary",
      "flashcards",
    ]);
    expect(aids.quotations).toHaveLength(5);
    for (const { text, start, end } of aids.quotations) expect(raw.slice(start, end)).toBe(text);
    for (const { source } of [...aids.people, ...aids.flashcards]) expect(raw).toContain(source);
    expect((await footnote("study", path)).out).toBe(out);
  });

  test("writes Markdown for people", async () => {
    const { out } = await footnote("study", article, "--format", "md");
    expect(out).toMatch(/^# Leaders meet at the summit in Oslo\n\n## Summary\n\n- /);
    expect(out).toContain("- **Ida Krogh**: Danish economist");
    expect(out).toContain("in the schools and hospitals of the north,” – Ida Krogh");
  });
});

describe("text that promises nothing", () => {
  test.each([
    ["an empty file", "", "There is no text here"],
    ["a shopping list", "Milk\nEggs\nTwo loaves of bread\n", "reads like a list"],
    ["a program", "const x = 1;\nfunction f() {\n  return [x];\n}\n", "reads like a program"],
    [
      "another language",
      "Le président a annoncé que les députés ne sont pas d’accord sur le projet de loi. ".repeat(4),
      "not read like English",
    ],
    [
      "a poem",
      "Tell me not in mournful numbers\nLife is but an empty dream\nFor the soul is dead that slumbers\nAnd things are not what they seem\n",
      "reads like a poem",
    ],
    [
      "a text that states nothing",
      "What is there to say? Who knows. Perhaps it is so, and perhaps it is not.",
      "Nothing in this text",
    ],
  ])("%s is one clear line and exit status 2", async (name, text, message) => {
    const { status, out, err } = await footnote("generate", file(`${name}.txt`, text));
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^footnote: .*\n$/);
    expect(err).toContain(message);
  });
});

test.each([
  ["no file", ["generate"], "generate needs a file, or “-” for standard input"],
  ["two files", ["study", "a.txt", "b.txt"], "study takes one file, not “b.txt” as well"],
  ["a missing file", ["study", "none.txt"], "none.txt: there is no such file"],
  ["a folder", ["generate", "src"], "src: this is a folder, not a file"],
  ["an unknown option", ["generate", "a.txt", "--quick"], "generate has no option --quick"],
  ["an option without a value", ["generate", "a.txt", "--seed"], "--seed needs a value"],
  ["no number", ["generate", "a.txt", "--questions", "many"], "--questions must be a number from 1 to 500, not “many”"],
  [
    "an unknown kind",
    ["generate", "a.txt", "--kinds", "choice,essay"],
    /^there is no kind “essay”; the kinds are choice, /,
  ],
  [
    "an unknown format",
    ["generate", "a.txt", "--format", "docx"],
    /^there is no format “docx”; the formats are yaml, json/,
  ],
  [
    "an unknown format of aids",
    ["study", "a.txt", "--format", "xml"],
    "there is no format “xml”; the formats are json, md, anki, quizlet",
  ],
  [
    "a PDF",
    ["study", file("a.pdf", "%PDF-1.7\nxyz")],
    /a\.pdf: this is not a text file: save the article as text, Markdown or HTML$/,
  ],
])("%s is one clear line and exit status 2", async (_, args, message) => {
  const { status, out, err } = await footnote(...args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  const [line = "", ...rest] = err.split("\n");
  expect(rest).toEqual([""]);
  if (typeof message === "string") expect(line).toBe(`footnote: ${message}`);
  else expect(line.replace("footnote: ", "")).toMatch(message);
});
