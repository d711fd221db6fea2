import { expect, test } from "vitest";
import { yaml } from "../../../src/formats/yaml.ts";
import { bees } from "../samples.ts";
import { cpuTime } from "../stopwatch.ts";

/** What is said of a text that is no set, within a second and without an exception. */
function refusal(text: string): string {
  const start = cpuTime();
  const { faults = [] } = yaml.read(text);
  expect(cpuTime() - start).toBeLessThan(2000);
  const [first] = faults;
  return first === undefined ? "read" : `${first.line}:${first.column} ${first.message}`;
}

const laughs = `a: &a [lol, lol]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n`;

test.each([
  ["a billion laughs", laughs, /^1:4 a value that begins with “&”/],
  ["five megabytes", "a".repeat(5_000_000), /^1:1 the file is too large/],
  ["five megabytes in a quotation", `title: "${"a\n".repeat(2_500_000)}"`, /^1:1 the file is too large/],
  ["brackets without end", "[".repeat(100_000), /nested too deeply/],
  ["brackets nested and closed", "[".repeat(5000) + "]".repeat(5000), /nested too deeply/],
  ["braces without end", "{a: ".repeat(20_000), /nested too deeply/],
  ["lists in lists on one line", "- ".repeat(60_000), /nested too deeply/],
  ["questions marks without end", "? ".repeat(40_000), /“\?” means something else|nested too deeply/],
  [
    "nesting by indentation",
    Array.from({ length: 1500 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
    /nested too deeply/,
  ],
  [
    "twenty thousand fields",
    Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join("\n"),
    /^1:1 this has too many fields/,
  ],
  ["a million commas", `[${"a,".repeat(500_000)}]`, /^1:1 the file has too many parts/],
  ["a million empty lines", "\n".repeat(1_000_000), /^1:1 the file has too many parts/],
  ["quotation marks only", '"'.repeat(150_000), /./],
  ["colons only", "a: ".repeat(50_000), /./],
  ["hyphens only", "-\n".repeat(50_000), /^1:1 the file begins with a list/],
  [
    "a NUL byte",
    "format: footnote/1\nid: a\0b\n",
    /^2:6 a letter here cannot be read: save the file with the encoding UTF-8/,
  ],
  ["the parser’s own marks", "format: \u0002\u001f\u0018\n", /^1:9 an invisible control character \(U\+0002\)/],
  [
    "Windows-1252 read as UTF-8",
    "title: Putin\ufffds visit\n",
    /^1:13 a letter here cannot be read: save the file with the encoding UTF-8/,
  ],
  ["an empty file", "", /^1:1 the file is empty$/],
  ["white space only", "  \n\n", /the file is empty$/],
  ["comments only", "# nothing yet\n", /the file is empty$/],
  ["a list at the top", "- id: a\n", /^1:1 the file begins with a list: a set begins with “format: footnote\/1”/],
  ["prose", "Dear class, here is my quiz.\n", /^1:1 no fields are found/],
  [
    "a prototype",
    bees.replace("id: honeybee-dance", "id: bees\n__proto__: { polluted: true }"),
    /“__proto__” is not a field of a set/,
  ],
  ["a tag that runs code", "id: !!js/function 'function () {}'\n", /begins with “!”/],
  ["a field named by a list", "[a]: b\n", /the name of a field must be a plain word/],
  ["many directives", "%a\n".repeat(20_000), /./],
])("%s is refused in one clear message", (_, text, expected) => {
  expect(refusal(text)).toMatch(expected);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("a prototype within a question is refused, and changes nothing", () => {
  const { faults = [] } = yaml.read(bees.replace("    kind: choice", "    __proto__: { id: x }\n    kind: choice"));
  expect(faults[0]?.message).toMatch(/question “angle”: “__proto__” is not a field/);
});

test("of ten thousand faults the first fifty are told", () => {
  expect(yaml.read("- @x\n".repeat(10_000)).faults).toHaveLength(50);
});
