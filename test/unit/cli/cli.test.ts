import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bees } from "../samples.ts";
import { footnote, run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "footnote-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("check says of a good file how many questions it holds, on standard output alone", async () => {
  const path = file("good.yaml", bees);
  expect(await footnote("check", path)).toEqual({ status: 0, out: `${path}: 7 questions, all in order\n`, err: "" });
});

test("check tells each fault with file, line and column on standard error, and closes with one line", async () => {
  const path = file("bad.yaml", bees.replace("key: false", "key: No").replace('key: "1973"', "key: 1973"));
  const good = file("also-good.yaml", bees);
  const { status, out, err } = await footnote("check", path, good);
  expect(status).toBe(2);
  expect(out).toBe(`${good}: 7 questions, all in order\n`);
  expect(err.split("\n")).toEqual([
    `${path}:26:10: question “distance”: “key” must be true or false, without quotes: write false`,
    `${path}:28:55: question “year”: “key” must be text: put it in quotes, key: "1973"`,
    "footnote: 2 faults in 1 file",
    "",
  ]);
});

test("a warning goes to standard error and changes nothing else", async () => {
  const path = file("warned.yaml", bees.replace("stem: What does the angle tell?", "stem: What does angle #1 tell?"));
  const { status, out, err } = await footnote("check", path);
  expect({ status, out }).toEqual({ status: 0, out: `${path}: 7 questions, all in order\n` });
  expect(err).toMatch(/^warning: .*warned\.yaml:16:11: everything from “#1 tell\?” on is left out/);
});

test("in a folder called questions a file is named after its set", async () => {
  mkdirSync(join(folder, "questions"));
  const { status, err } = await footnote("check", file("questions/bees.yaml", bees));
  expect(status).toBe(2);
  expect(err).toContain("bees.yaml:2:5: “id” is “honeybee-dance”, but the file is called “bees”");
  expect((await footnote("check", file("questions/honeybee-dance.yaml", bees))).status).toBe(0);
});

test("a file saved as Windows-1252 is told so", async () => {
  const { err } = await footnote("check", file("latin.yaml", Buffer.from(`${bees}# caf\u00e9\n`, "latin1")));
  expect(err).toMatch(/latin\.yaml:33:6: a letter here cannot be read: save the file with the encoding UTF-8/);
});

test.each([
  ["no command", [], "footnote: which command? --help lists them\n"],
  ["an unknown command", ["chekc"], "footnote: there is no command “chekc”; --help lists them\n"],
  ["no file", ["check"], "footnote: check needs at least one file, such as questions/my-set.yaml\n"],
  ["an unknown option", ["check", "--quick"], "footnote: check has no option --quick\n"],
  ["a missing file", ["check", "none.yaml"], "none.yaml:1:1: there is no such file\nfootnote: 1 fault in 1 file\n"],
  ["a folder", ["check", "."], /^\.:1:1: this is not a question set: .*\nfootnote: 1 fault in 1 file\n$/],
  ["another JSON file", ["check", "package.json"], /^package\.json:1:1: this is not a question set: .*\n.*\n$/],
])("%s is one clear line and exit status 2", async (_, args, err) => {
  const result = await footnote(...args);
  expect(result).toMatchObject({ status: 2, out: "" });
  if (typeof err === "string") expect(result.err).toBe(err);
  else expect(result.err).toMatch(err);
});

test("--help lists the commands", async () => {
  const { status, out, err } = await footnote("--help");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain("check FILE…");
});

test("a process of its own tells and ends the same way", async () => {
  for (const args of [["--help"], ["check"], ["check", file("as-process.yaml", bees)]]) {
    expect(run("src/cli.ts", ...args)).toEqual(await footnote(...args));
  }
});
