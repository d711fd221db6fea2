import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { json } from "../../../src/formats/json.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import { bees } from "../samples.ts";
import { footnote, root } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "footnote-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const set = file("bees.yaml", bees);

test("convert writes the result to standard output, and what could not be carried to standard error", async () => {
  const { status, out, err } = await footnote("convert", set, "--to", "gift");
  expect(status).toBe(0);
  expect(out).toMatch(/^\$CATEGORY: .*How honeybees share directions\n\n::angle::/);
  expect(err.split("\n")).toEqual([
    "warning: question “order” is left out: GIFT has no questions of kind order",
    "warning: GIFT has no place for “asks”: left out of question “angle”",
    "warning: GIFT has no place for “unit”: left out of question “runs”",
    "warning: GIFT has no place for the set’s article: it is left out",
    "",
  ]);
});

test("a set goes to JSON and back without a loss", async () => {
  const there = await footnote("convert", set, "--to", "json");
  expect(there).toMatchObject({ status: 0, err: "" });
  expect(json.read(there.out).set).toEqual(yaml.read(bees).set);
  const back = await footnote("convert", file("bees.json", there.out), "--to", "yaml");
  expect(yaml.read(back.out).set).toEqual(yaml.read(bees).set);
});

test("a file without a title of its own is called by its name, and passes the check", async () => {
  const { out } = await footnote("convert", file("my_first-quiz.gift", "Q{=a ~b}\n"), "--to", "yaml");
  expect(yaml.read(out).set).toMatchObject({ id: "my-first-quiz", title: "my first quiz" });
  expect((await footnote("check", file("converted.yaml", out))).status).toBe(0);
});

test("--out takes packages and decks, which come back as they were", async () => {
  for (const [format, name] of [
    ["qti21", "a.zip"],
    ["anki", "a.apkg"],
    ["kahoot", "a.xlsx"],
  ] as const) {
    const path = join(folder, name);
    expect(await footnote("convert", set, "--to", format, "--out", path)).toMatchObject({ status: 0, out: "" });
    expect(readFileSync(path).subarray(0, 2).toString()).toBe("PK");
    expect((await footnote("convert", path, "--to", "json")).status).toBe(0);
  }
});

test("bytes come whole through standard output, and standard input is read", async () => {
  const piped = spawnSync(process.execPath, ["src/cli.ts", "convert", "-", "--from", "yaml", "--to", "qti30"], {
    cwd: root,
    input: bees,
  });
  const again = await footnote("convert", file("piped.zip", piped.stdout), "--to", "json");
  expect(json.read(again.out).set?.questions).toHaveLength(7);
});

test("losses of what is read are told with file and line, and the rest is carried", async () => {
  const path = file("a.gift", "Q{=a ~b}\n\nEssay?{}\n");
  const { status, out, err } = await footnote("convert", path, "--to", "aiken");
  expect(status).toBe(0);
  expect(out).toMatch(/^Q\n[AB]\) /);
  expect(err).toBe(
    `warning: ${path}:3:1: “Essay?” is left out: it is an essay\nwarning: Aiken has no place for the set’s title: it is left out\n`,
  );
});

test("generate writes every format that can be written", async () => {
  const article = "test/fixtures/formats/LICENCES.md";
  expect((await footnote("generate", article, "--format", "trivia")).err).toMatch(
    /there is no format “trivia”; the formats are yaml, json, moodle-xml, .*print\n$/,
  );
});

describe("refusals are one clear line and exit status 2", () => {
  test.each([
    ["no --to", ["convert", set], /^convert needs --to, one of yaml, json, /],
    [
      "an unknown format",
      ["convert", set, "--to", "docx"],
      /^there is no format “docx” to write; the formats are yaml, /,
    ],
    ["a format that is only read", ["convert", set, "--to", "trivia"], /^there is no format “trivia” to write/],
    [
      "a format that is only written",
      ["convert", set, "--from", "print", "--to", "yaml"],
      /^there is no format “print” to read/,
    ],
    ["a missing file", ["convert", "none.gift", "--to", "yaml"], /^none\.gift: there is no such file$/],
    ["a folder", ["convert", "src", "--to", "yaml"], /^src: this is a folder, not a file$/],
    [
      "a file of no format",
      ["convert", file("a.bin", new Uint8Array([1, 2, 3])), "--to", "yaml"],
      /the format cannot be told: name it with --from, one of /,
    ],
    [
      "a file without questions",
      ["convert", file("b.gift", "// nothing\n"), "--to", "yaml"],
      /b\.gift:1:1: there are no questions in this file$/,
    ],
    [
      "a set of which nothing can be carried",
      [
        "convert",
        file(
          "o.yaml",
          bees.replace(/- id: angle[\s\S]*?(?=\n {2}- \{ id: order)/, "").replace(/\n {2}- \{ id: several.*\n/, "\n"),
        ),
        "--to",
        "aiken",
      ],
      /Aiken has no place for any of these questions$/,
    ],
    [
      "an output that cannot be written",
      ["convert", set, "--to", "json", "--out", join(folder, "none/x.json")],
      /none\/x\.json: there is no such folder$/,
    ],
  ])("%s", async (_, args, message) => {
    const { status, out, err } = await footnote(...args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    const lines = err
      .trimEnd()
      .split("\n")
      .filter((line) => !line.startsWith("warning: "));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.replace("footnote: ", "")).toMatch(message);
  });
});

test("a set that breaks a rule is not carried anywhere", async () => {
  const path = file("broken.yaml", bees.replace("source: The angle of", "source: The angel of"));
  const { status, out, err } = await footnote("convert", path, "--to", "gift");
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/broken\.yaml:22:13: question “angle”: this source is not in the article/);
});
