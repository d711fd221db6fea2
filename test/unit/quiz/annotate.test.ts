import { expect, test } from "vitest";
import { annotate, type Note, type Stretch } from "../../../src/quiz/annotate.ts";

const text = "One two three. Four five six.\n\nSeven eight. Nine.";

test("a source is wrapped as a whole, its proving words marked within it", () => {
  expect(shown(note(1, ["One two three.", "two"]))).toBe("[1 One *two* three.]1 Four five six.|Seven eight. Nine.");
});

test("sources that nest are wrapped one in the other; of the same two, the lower number ends first", () => {
  expect(shown(note(2, ["One two three."]), note(1, ["One two three."]), note(3, ["two"]))).toBe(
    "[2 [1 One [3 two]3 three.]1]2 Four five six.|Seven eight. Nine.",
  );
});

test("of sources that cross, the later is cut where the earlier ends, and loses nothing", () => {
  expect(shown(note(1, ["One two three. Four"]), note(2, ["three. Four five six."]))).toBe(
    "[1 One two [2 three. Four]]1[- five six.]2|Seven eight. Nine.",
  );
});

test("a source that goes on in the next paragraph is wrapped in both", () => {
  expect(shown(note(1, ["six.\n\nSeven"]))).toBe("One two three. Four five [1 six.]|[- Seven]1 eight. Nine.");
});

test("a note begins once, with the first of its sources, and a sentence that it cites twice is wrapped once", () => {
  expect(shown(note(1, ["Nine."], ["One two three."], ["Nine."]))).toBe(
    "[- One two three.]1 Four five six.|Seven eight. [1 Nine.]1",
  );
  expect(annotate(text, [note(1, ["Nine."], ["One two three."])]).map(({ notes }) => notes)).toEqual([[], [1]]);
});

test("whatever is cited, the text stays the same", () => {
  const spans = Array.from({ length: 40 }, (_, i) => ({
    start: i,
    end: Math.min(text.length, i + 1 + ((i * 7) % 23)),
  }));
  const notes = spans.map((source, i) => ({ number: i + 1, citations: [{ source, proof: [source] }] }));
  const paragraphs = annotate(text, notes).map(({ stretches }) => stretches.map(plain).join(""));
  expect(paragraphs.join("\n\n")).toBe(text);
});

/** A note on quotes, each with its proving words if any. */
function note(number: number, ...quotes: [string, string?][]): Note {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    number,
    citations: quotes.map(([source, proof]) => ({ source: span(source), proof: proof ? [span(proof)] : [] })),
  };
}

/** Paragraphs with a bar between them: “[1 ” where a note begins, “[- ” where it goes on, “]1” where it ends. */
function shown(...notes: Note[]): string {
  return annotate(text, notes)
    .map(({ stretches }) => stretches.map(drawn).join(""))
    .join("|");
}

function drawn(stretch: Stretch): string {
  if ("text" in stretch) return stretch.marked ? `*${stretch.text}*` : stretch.text;
  const { number, begins, ends, inside } = stretch;
  return `[${begins ? number : "-"} ${inside.map(drawn).join("").trimStart()}]${ends ? number : ""}`;
}

function plain(stretch: Stretch): string {
  return "text" in stretch ? stretch.text : stretch.inside.map(plain).join("");
}
