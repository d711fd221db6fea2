import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { formatNamed, formats, writeSet } from "../../../src/formats/index.ts";
import { detect, readFile } from "../../../src/formats/open.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import type { QuestionSet } from "../../../src/quiz/question-set.ts";
import { bees } from "../samples.ts";
import { cpuTime } from "../stopwatch.ts";

const sample = yaml.read(bees).set as QuestionSet;

/** Reads a file in a format, within a few seconds; what it says, faults first. */
async function told(name: string, content: string | Uint8Array): Promise<string> {
  const format = formatNamed(name);
  if (format === undefined) throw new Error(`no format ${name}`);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const start = cpuTime();
  const { faults = [], warnings = [] } = await readFile({ bytes, name: "x" }, format);
  expect(cpuTime() - start).toBeLessThan(5000);
  return [...faults, ...warnings].map(({ line, message }) => `${line} ${message}`).join("\n");
}

const laughs = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>
<quiz><question type="truefalse"><questiontext><text>&lol2;</text></questiontext></question></quiz>`;
const outside = `<!DOCTYPE quiz [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><quiz>&xxe;</quiz>`;
const parameter = `<!DOCTYPE quiz [<!ENTITY % p SYSTEM "http://example.org/x.dtd"> %p;]><quiz/>`;

test.each([
  ["a billion laughs", "moodle-xml", laughs, /^1 this XML file declares entities/],
  ["an outer entity", "moodle-xml", outside, /^1 this XML file declares entities/],
  ["a parameter entity", "qti12", parameter, /^1 this XML file declares entities/],
  [
    "a billion laughs in QTI",
    "qti21",
    laughs.replaceAll("quiz", "assessmentItem"),
    /^1 this XML file declares entities/,
  ],
  ["a document type without end", "moodle-xml", `<!DOCTYPE quiz [${"<!ELEMENT a (b)>".repeat(1000)}`, /never closed/],
  [
    "tags nested ten thousand deep",
    "moodle-xml",
    `<quiz>${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}</quiz>`,
    /nested/i,
  ],
  ["five megabytes of text", "gift", "a".repeat(5_000_000), /^1 the file is too large: 4 MB is the most/],
  ["five megabytes of XML", "qti12", `<questestinterop>${"a".repeat(5_000_000)}`, /too large/],
  ["an archive of 21 megabytes", "anki", archive({ a: new Uint8Array(21_000_000) }, 0), /too large: 20 MB/],
  ["a zip bomb", "qti21", archive({ "item.xml": new Uint8Array(50_000_000) }), /unpack to far too much/],
  [
    "a zip bomb in a workbook",
    "kahoot",
    archive({ "xl/workbook.xml": new Uint8Array(50_000_000) }),
    /unpack to far too much/,
  ],
  [
    "a zip bomb in a deck",
    "anki",
    archive({ "collection.anki2": new Uint8Array(50_000_000) }),
    /unpack to far too much/,
  ],
  [
    "an archive of six thousand files",
    "qti21",
    archive(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`${i}.xml`, new Uint8Array()]))),
    /too many files/,
  ],
  ["an archive that says it is small", "qti21", lying(), /damaged|no questions|left out/],
  ["an archive whose directory lists more than it says", "kahoot", doubting(), /empty or damaged/],
  ["half an archive", "anki", archive({ "collection.anki2": strToU8("x") }).slice(0, 40), /empty or damaged/],
  [
    "a deck that holds no database",
    "anki",
    archive({ "collection.anki2": strToU8("SQLite format 3\0 no") }),
    /damaged/,
  ],
  ["a deck packed badly", "anki", archive({ "collection.anki21b": strToU8("no zstd") }), /no Anki collection/],
  ["a workbook that is none", "kahoot", archive({ "xl/workbook.xml": strToU8("<a") }), /cannot be read/],
  ["NULs", "gift", "What?{=a ~b}\0", /^1 this is not a text file/],
  ["an empty file", "aiken", "", /^1 there are no questions in this file/],
  ["a picture", "csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /not a text file/],
  ["prose", "moodle-xml", "Dear class,\n", /^1 this is not XML/],
  ["JSON that is broken", "trivia", '{"results": [', /^1 this is not JSON/],
])("%s is refused in clear words", async (_, format, content, expected) => {
  expect(await told(format, content)).toMatch(expected);
});

function archive(files: Record<string, Uint8Array>, level: 0 | 9 = 9): Uint8Array {
  return zipSync(files, { level });
}

/** An archive whose directory says that its file unpacks to ten bytes, when it is a megabyte. */
function lying(): Uint8Array {
  const bytes = archive({ "item.xml": strToU8("<assessmentItem>".padEnd(1_000_000, "x")) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  return bytes;
}

/** An archive with a directory in which the second entry cannot be told. */
function doubting(): Uint8Array {
  const bytes = archive({ "xl/workbook.xml": strToU8("<a/>"), "xl/b.xml": strToU8("<a/>") });
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  for (let at = 0; at + 46 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) starts.push(at);
  view.setUint32(starts[1] ?? 0, 0, true);
  return bytes;
}

describe("what is made to take long is read soon", () => {
  const long: [format: string, content: string][] = [
    ["gift", "{".repeat(300_000)],
    ["gift", "a{=b~".repeat(100_000)],
    ["gift", "\\".repeat(500_000)],
    ["gift", "::".repeat(300_000)],
    ["gift", "[html]<b>".repeat(100_000)],
    ["gift", "x{=<p><div>".repeat(9_000)],
    ["gift", `a${" ".repeat(1_000_000)}b{T}`],
    ["gift", `[html]<pre>${" ".repeat(90_000)}</pre>a{T}`],
    ["gift", `q{=a ${Array.from({ length: 100_000 }, (_, i) => `~${i}`).join("")}}`],
    ["aiken", "A) x\n".repeat(200_000)],
    ["aiken", "\n".repeat(1_000_000)],
    ["csv", '"'.repeat(300_000)],
    ["csv", ",".repeat(1_000_000)],
    ["csv", 'a,"b\n'.repeat(30_000)],
    ["csv", `question,correct,a\n${"x".repeat(2_000_000)},A,b\n`],
    ["csv", `${Array.from({ length: 80 }, () => "x".repeat(10_000)).join(",")}\n`],
    ["markdown", "- [x] *a\n".repeat(100_000)],
    ["markdown", `${"[".repeat(50_000)}\n- [x] a\n- [ ] b`],
    ["markdown", "> ".repeat(300_000)],
    ["text2qti", "1. a\n*b) c\n".repeat(100_000)],
    ["text2qti", "```{.python .run}\n".repeat(100_000)],
    ["trivia", "#Q a\n^ b\n".repeat(100_000)],
    ["trivia", "[".repeat(1_000_000)],
    ["quizlet", "a\tb\n".repeat(300_000)],
    ["blackboard", "MC\t".repeat(300_000)],
    ["anki-text", `#html:true\n${"{{c1::".repeat(100_000)}\ta\n`],
    ["moodle-xml", `<quiz>${"<question type='description'/>".repeat(20_000)}</quiz>`],
    ["qti12", `<questestinterop>${"<item><presentation/></item>".repeat(20_000)}</questestinterop>`],
    [
      "qti12",
      `<questestinterop><item><presentation><response_lid ident="r"><render_choice>${'<response_label ident="a"/>'.repeat(20_000)}</render_choice></response_lid></presentation><resprocessing>${"<respcondition><conditionvar><varequal respident='r'>a</varequal></conditionvar><setvar>1</setvar></respcondition>".repeat(10_000)}</resprocessing></item></questestinterop>`,
    ],
    ["qti12", `<!--${"-".repeat(1_000_000)}`],
    ["qti21", `<assessmentItem>${"<itemBody/>".repeat(30_000)}</assessmentItem>`],
  ];

  test.each(long.map(([format, content]) => [format, JSON.stringify(content.slice(0, 24)), content]))(
    "%s: %s and so on",
    async (format, _, content) => {
      await told(format, content);
    },
  );
});

describe("scripts and tags", () => {
  const script = '<script>alert("x")</script><img src=x onerror=alert(1)><p onclick="x()">Visible</p>';
  const escaped = script.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const gifted = script.replace(/[=:{}~#]/g, "\\$&");

  test.each([
    ["gift", `[html]${gifted} q{=${gifted}a#${gifted}w ~${gifted}b#${gifted}v ####${gifted}g}`],
    ["gift", `${gifted} q{=${gifted}a ~${gifted}b}`],
    [
      "moodle-xml",
      `<quiz><question type="multichoice"><questiontext format="html"><text>${escaped}q</text></questiontext><generalfeedback format="html"><text><![CDATA[${script}]]></text></generalfeedback><answer fraction="100" format="html"><text>${escaped}a</text></answer><answer fraction="0" format="html"><text>${escaped}b</text></answer></question></quiz>`,
    ],
    ["csv", `question,correct,wrong 1\n${script.replaceAll('"', "'")} q,${script.replaceAll('"', "'")} a,b\n`],
    ["blackboard", `MC\t${script} q\t${script} a\tcorrect\tb\tincorrect`],
    ["quizlet", `${script} q\t${script} a`],
    ["anki-text", `#html:true\n${script.replaceAll('"', "'")} q\t${script.replaceAll('"', "'")} a`],
    ["markdown", `${script} q\n- [x] ${script} a\n- [ ] b`],
    ["text2qti", `1. ${script} q\n*a) ${script} a\nb) b`],
    [
      "qti12",
      `<questestinterop><item title="x"><presentation><material><mattext texttype="text/html">${escaped}q</mattext></material><response_lid ident="r"><render_choice><response_label ident="a"><material><mattext texttype="text/html">${escaped}a</mattext></material></response_label><response_label ident="b"><material><mattext>b</mattext></material></response_label></render_choice></response_lid></presentation><resprocessing><respcondition><conditionvar><varequal respident="r">a</varequal></conditionvar><setvar>1</setvar></respcondition></resprocessing></item></questestinterop>`,
    ],
  ])("%s: none comes through", async (name, content) => {
    const format = formatNamed(name);
    const read = await readFile(
      { bytes: new TextEncoder().encode(content), name: "x" },
      format as NonNullable<typeof format>,
    );
    expect(read.set?.questions).toHaveLength(1);
    const text = JSON.stringify(read.set);
    expect(text).toContain("Visible");
    expect(text).not.toMatch(/<script|alert|onerror|onclick|<p|<img/);
  });
});

test("letters are read whatever they were saved in", async () => {
  const gift = formatNamed("gift");
  const text = "Wie heißt das auf Englisch: Brücke – “x”?{=bridge ~fridge}";
  const windows = Uint8Array.from(
    [...text].map((sign) => ({ "–": 0x96, "“": 0x93, "”": 0x94 })[sign] ?? sign.charCodeAt(0)),
  );
  const utf16 = (mark: string, swap: boolean) => {
    const bytes = Buffer.from(mark + text, "utf16le");
    return new Uint8Array(swap ? bytes.swap16() : bytes);
  };
  for (const bytes of [
    new TextEncoder().encode(text),
    new TextEncoder().encode(`\ufeff${text}`),
    windows,
    utf16("\ufeff", false),
    utf16("\ufeff", true),
    new TextEncoder().encode(text.replace("{", "\r\n{\r\n")),
  ]) {
    const read = await readFile({ bytes, name: "x.gift" }, gift as NonNullable<typeof gift>);
    expect(read.set?.questions[0]?.stem).toBe("Wie heißt das auf Englisch: Brücke – “x”?");
  }
});

test("every file that we write is told by its content alone", async () => {
  for (const format of formats) {
    const written = await writeSet(sample, format);
    if (written.problem !== undefined || format.read === undefined) continue;
    const bytes = typeof written.output === "string" ? new TextEncoder().encode(written.output) : written.output;
    const found = detect({ bytes, name: "" });
    const same =
      found?.name === format.name || (format.name.startsWith("qti") && found?.name.startsWith("qti") === true);
    expect([format.name, found?.name, same]).toEqual([format.name, found?.name, true]);
  }
});
