import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtIn } from "../../../questions/index.ts";
import { questionSetJsonSchema } from "../../../src/quiz/question-set.ts";
import { root, run } from "../cli/run.ts";
import { bees } from "../samples.ts";

const real = readFileSync(join(root, "questions/putin-china-olympics.yaml"), "utf8");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "footnote-sets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

const compile = () => run("questions/compile.ts", folder);

test("adding a file is all it takes", () => {
  put("putin-china-olympics.yaml", real);
  put("honeybee-dance.yaml", bees);
  expect(compile()).toEqual({ status: 0, out: "", err: "" });
  const compiled = JSON.parse(readFileSync(join(folder, "sets.generated.json"), "utf8"));
  expect(compiled.map(({ id }: { id: string }) => id)).toEqual(["honeybee-dance", "putin-china-olympics"]);
});

test("a second build writes nothing", () => {
  put("honeybee-dance.yaml", bees);
  compile();
  const written = ["sets.generated.json", "question-set.schema.json"].map((name) => join(folder, name));
  for (const path of written) utimesSync(path, 1, 1);
  compile();
  expect(written.map((path) => statSync(path).mtimeMs)).toEqual([1000, 1000]);
});

test("a real set with one source off by a letter is refused with file and line, and nothing is written", () => {
  const lines = real.split("\n");
  const at = lines.findIndex((line) => /^ {4}source: \S/.test(line));
  lines[at] = lines[at]?.replace(/(\w)(\W*)$/, "$1x$2") ?? "";
  put("putin-china-olympics.yaml", lines.join("\n"));
  const { status, out, err } = compile();
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err).toMatch(
    /putin-china-olympics\.yaml:\d+:13: question “[a-z0-9-]+”: this source is not in the article, word for word/,
  );
  expect(err).toContain(`:${at + 1}:13:`);
  expect(readdirSync(folder)).toEqual(["putin-china-olympics.yaml"]);
});

test("two files of one name are refused", () => {
  put("honeybee-dance.yaml", bees);
  put("honeybee-dance.yml", bees);
  expect(compile().err).toContain("honeybee-dance.yml:1:1: another file has the same name");
});

test("the compiled sets of this very folder are at hand", () => {
  const putin = builtIn.find(({ id }) => id === "putin-china-olympics");
  expect(putin?.questions.length).toBeGreaterThanOrEqual(30);
  expect(new Set(putin?.questions.map(({ kind }) => kind)).size).toBe(7);
  expect(putin?.questions.every(({ citations }) => citations.length > 0)).toBe(true);
});

test("question-set.schema.json is what the schema says; “npm run build” renews it", () => {
  const committed = JSON.parse(readFileSync(join(root, "questions/question-set.schema.json"), "utf8"));
  expect(committed).toEqual(JSON.parse(JSON.stringify(questionSetJsonSchema())));
});
