import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Note } from "../../../../src/quiz/kinds/note.ts";
import { wordsIn } from "../../../../views/words/catalogues.ts";
import type { Words } from "../../../../views/words/en/index.ts";
import { type Language, written } from "../../../../views/words/languages.ts";
import { inLanguage, said } from "../../../../views/words/spoken.ts";
import { root } from "../../cli/run.ts";

/** Every string of a catalogue that takes no values, by its place. */
function strings(value: unknown, place = ""): [place: string, text: string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => strings(inner, place === "" ? name : `${place} ${name}`));
}

/** What comes out of the functions of a catalogue, each with values that look like what it is called with. */
function sentences(words: Words): string[] {
  const made = (value: unknown): string[] => {
    if (isSaying(value)) return [0, 1, 2, 5, 21, 1000].flatMap((n) => flat(called(value, n)));
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(made) : [];
  };
  const { question, plan, ...rest } = words;
  const { goalToday: _goal, ...planned } = plan;
  const { note: _, ...asked } = question;
  return made({ ...rest, question: asked, plan: planned });
}

/** Most take numbers, or put what they are given into a sentence; some put their words into a link, one shortens a name. */
function called(value: (...given: unknown[]) => unknown, n: number): unknown {
  const link = (words: string) => words;
  for (const given of [n, "Name", link]) {
    try {
      return value(given, given, given);
    } catch {
      // It takes something else.
    }
  }
  throw new Error(`nothing can be made of ${value}`);
}

function isSaying(value: unknown): value is (...given: unknown[]) => unknown {
  return typeof value === "function";
}

const flat = (made: unknown): string[] => (Array.isArray(made) ? [made.join("")] : [String(made)]);

const languages = written.filter((language) => language !== "en");

test.each(languages)("nothing is left empty or in English: %s", (language) => {
  const english = new Map(strings(wordsIn("en")));
  const own = strings(wordsIn(language));
  expect(own.map(([place]) => place).sort()).toEqual([...english.keys()].sort());
  expect(own.filter(([, text]) => text.trim() === "")).toEqual([]);
  const same = own.filter(([place, text]) => text === english.get(place) && text.split(" ").length > 2);
  expect(same).toEqual([]);
});

test.each(languages)("holes and numbers in what is said are kept: %s", (language) => {
  const { scripts, messages } = wordsIn(language);
  const holes = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
  for (const sentences of Object.values(scripts)) {
    for (const [english, own] of Object.entries(sentences)) expect(holes(own), own).toEqual(holes(english));
  }
  for (const [english, own] of Object.entries(messages)) {
    expect(own.split("#").length, own).toBe(english.split("#").length);
  }
});

test.each(languages)("no sentence has “undefined” or a function in it: %s", (language) => {
  expect(sentences(wordsIn(language)).filter((text) => /undefined|NaN|=>|\[object/.test(text))).toEqual([]);
});

test("French has its narrow spaces, Spanish its opening marks, German its quotation marks", () => {
  const all = (language: Language) => [
    ...strings(wordsIn(language)).map(([, text]) => text),
    ...sentences(wordsIn(language)),
    ...notes.map((note) => wordsIn(language).question.note(note)),
  ];
  expect(
    all("fr").filter((text) => /[^\u202f][;!?»]|«[^\u202f]|[^\u00a0]:(?!\/)/.test(text.replace(/\S*\{\d\}\S*/g, "x"))),
  ).toEqual([]);
  expect(all("fr").filter((text) => /["“”'„]/.test(text))).toEqual([]);
  expect(all("es").filter((text) => text.split("¿").length !== text.split("?").length)).toEqual([]);
  expect(all("es").filter((text) => /["“”„']/.test(text))).toEqual([]);
  expect(all("de").filter((text) => text.split("„").length !== text.split("“").length || /["”«»']/.test(text))).toEqual(
    [],
  );
});

const notes: Note[] = [
  ...[0, 1, 2].map((right): Note => ({ about: "pairs", right, of: 3 })),
  ...[0, 2, 3].map((run): Note => ({ about: "order", run, of: 4 })),
  ...[0, 1, 2, 3].flatMap((found) => [0, 1, 2].map((extra): Note => ({ about: "ticks", found, extra, of: 3 }))),
  { about: "slip", typed: "Pekign", meant: "Peking" },
];

test("every message that a learner's form can bring back is in the catalogues", () => {
  const files = [
    ...["choice", "multiple", "true-false", "short-answer", "numeric", "match", "order"].map(
      (kind) => `quiz/kinds/${kind}`,
    ),
    ...["home", "attempts", "review-plan", "transfers", "your-file", "classes/joining"].map(
      (route) => `routes/${route}`,
    ),
    ...["live/names", "quiz/learner-file", "objects/classroom/running"],
  ];
  const found = files.flatMap((file) => messagesIn(readFileSync(join(root, "src", `${file}.ts`), "utf8")));
  expect(found.length).toBeGreaterThan(30);
  const known = Object.keys(wordsIn("en").messages);
  expect(found.filter((message) => !known.includes(message))).toEqual([]);
});

/** The messages in a source file, with `#` for what is filled in. */
function messagesIn(source: string): string[] {
  const pattern =
    /(?:message:|problem:|message =|refuse\(|const (?:empty|unknown|tooMany) =|\? |(?<!description): |closed:|answered:)\s*(["`])([A-Z][^"`]{9,}[.?])\1/g;
  return [...source.matchAll(pattern)].map(([, , text = ""]) => text.replace(/\$\{[^}]*\}|\d+/g, "#"));
}

test("every sentence of the learner's scripts is in the catalogues, and no other", () => {
  const { scripts } = wordsIn("en");
  for (const [script, sentences] of Object.entries(scripts)) {
    const source = readFileSync(join(root, "public", script), "utf8");
    const worded = [...source.matchAll(/\bworded\(\s*"([^"]+)"/g)].map(([, sentence]) => sentence);
    expect([...new Set(worded)].sort(), script).toEqual(Object.keys(sentences).sort());
  }
  const others = readdirSync(join(root, "public")).filter((name) => name.endsWith(".js") && !(name in scripts));
  expect(others.filter((name) => readFileSync(join(root, "public", name), "utf8").includes("worded("))).toEqual([]);
});

test("numbers in a message find their place in its translation", () => {
  inLanguage("es", () => {
    expect(said("Place 3 is taken twice.")).toBe("El puesto 3 está dos veces.");
    expect(said("We could not read this as a number. Write it like 1200 or 1,200.")).toContain("como 1200 o 1.200.");
    expect(said("Something that nobody has translated.")).toBe("Something that nobody has translated.");
    expect(said("toString")).toBe("toString");
  });
});
