import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./cli/run.ts";

/** The floors of the house: a folder imports from lower floors and from itself only. What is in no list is the roof. */
const floors: readonly (readonly string[])[] = [
  ["src/text", "src/web", "src/paths.ts"],
  ["src/facts", "src/quiz"],
  ["src/writing", "src/study", "src/live"],
  ["src/formats", "src/editing", "views", "questions"],
  ["src/objects"],
  ["src/routes"],
];
const roof = floors.length;
/** Up to this floor everything is pure: no Workers API, no clock, no dice, no network, no files. */
const pure = 3;

/** Libraries that one file alone may know. */
const owners: Record<string, string> = {
  compromise: "src/text/tags.ts",
  "wink-nlp": "src/text/tags.ts",
  "wink-eng-lite-web-model": "src/text/tags.ts",
  "ts-fsrs": "src/study/review.ts",
  uqr: "src/quiz/qr-code.ts",
};

const impure =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|(?<![.\w])fetch\(|\bgetRandomValues\b|\brandomUUID\b/;

const files = ["src", "views", "questions"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.split(sep).join("/")))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.json.ts")),
);

/** Tools that run at build time stand on the roof, wherever their file is. */
function isTool(path: string): boolean {
  return path.endsWith(".build.ts") || path === "questions/compile.ts";
}

function folderOf(path: string): string {
  const folders = floors.flat();
  return folders.find((folder) => path === folder || path.startsWith(`${folder}/`)) ?? path;
}

function floorOf(path: string): number {
  const floor = floors.findIndex((folders) => folders.includes(folderOf(path)));
  return floor < 0 || isTool(path) ? roof : floor;
}

function codeOf(path: string): string {
  return readFileSync(join(root, path), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

/** What a file imports: paths from the root for our own files, names for libraries. */
function importsOf(path: string): string[] {
  return [...codeOf(path).matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(([, name = ""]) =>
    name.startsWith(".")
      ? relative(root, join(root, path, "..", name))
          .split(sep)
          .join("/")
      : name,
  );
}

function isOurs(name: string): boolean {
  return /^(src|views|questions|test|public)\//.test(name);
}

describe.each(files.map((path) => [path]))("%s", (path) => {
  const imported = importsOf(path);
  const own = floorOf(path);

  test("imports from lower floors and its own folder only", () => {
    if (own === roof) return;
    const above = imported.filter((name) => isOurs(name) && folderOf(name) !== folderOf(path) && floorOf(name) >= own);
    expect(above).toEqual([]);
  });

  test("is pure where its floor is", () => {
    if (own > pure) return;
    expect(imported.filter((name) => /^(node:|cloudflare:|nanoid)/.test(name))).toEqual([]);
    expect(impure.exec(codeOf(path))?.[0]).toBeUndefined();
  });

  test("leaves a library to the file that owns it", () => {
    expect(imported.filter((name) => (owners[name] ?? path) !== path)).toEqual([]);
  });
});

test("the command line rests on floors 0 to 3 alone", () => {
  const commands = files.filter((path) => path === "src/cli.ts" || path.startsWith("src/cli/"));
  const others = commands.flatMap(importsOf).filter((name) => isOurs(name) && !name.startsWith("src/cli/"));
  expect(others.filter((name) => floorOf(name) > pure)).toEqual([]);
});

test("the offline app never touches a Durable Object", () => {
  const offline = files.filter((path) => path.startsWith("src/offline/"));
  expect(offline.flatMap(importsOf).filter((name) => name.startsWith("src/objects/"))).toEqual([]);
});

test("this test would notice: it reads every way to import", () => {
  expect(files.length).toBeGreaterThan(40);
  expect(importsOf("src/cli.ts")).toContain("src/cli/check.ts");
  expect(importsOf("src/formats/yaml.ts")).toContain("src/formats/yaml/guard.ts");
  expect(impure.test("await fetch(url)")).toBe(true);
});
