import type { Draft, DraftOption, Found } from "../draft/draft.ts";
import type { Notice } from "../format.ts";

const optionLine = /^([A-Z])[.)][ \t]+(.*)$/;
const answerLine = /^ANSWER:\s*([A-Z]?)/;
const fence = /^(?:```|~~~)/;

/** A question as far as it has been read; `gap` says that a blank line came last. */
type Open = { line: number; stem: string[]; options: { letter: string; text: string }[]; gap: boolean };
const nothing = (): Open => ({ line: 0, stem: [], options: [], gap: false });

/**
 * Reads Aiken, also in the middle of other text: a question is the paragraph before its answers. Moodle joins no lines;
 * people wrap them, so that a line that follows a stem or an answer belongs to it.
 */
export function readAiken(text: string): Found {
  const drafts: Draft[] = [];
  const warnings: Notice[] = [];
  let open = nothing();
  text.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    const [, key] = answerLine.exec(line) ?? [];
    if (key !== undefined && open.options.length > 0) drafts.push(draftOf(open, key));
    const next = key === undefined ? taken(open, line, index + 1) : nothing();
    if (key === undefined && next !== open) warnings.push(...unanswered(open));
    open = next;
  });
  warnings.push(...unanswered(open));
  return { drafts, warnings };
}

/** The question with one more line in it, or the one that begins there. */
function taken(open: Open, line: string, number: number): Open {
  if (line === "") {
    open.gap = true;
    return open;
  }
  if (fence.test(line)) return nothing();
  const [, letter, option] = optionLine.exec(line) ?? [];
  if (letter !== undefined && option !== undefined && open.stem.length > 0) {
    open.options.push({ letter, text: option });
    open.gap = false;
    return open;
  }
  if (open.gap || open.stem.length === 0) return { line: number, stem: [line], options: [], gap: false };
  const last = open.options.at(-1);
  if (last === undefined) open.stem.push(line);
  else last.text += ` ${line}`;
  return open;
}

function draftOf({ line, stem, options }: Open, key: string): Draft {
  const drafted = options.map(({ letter, text }): DraftOption => ({ text, credit: letter === key ? 1 : 0 }));
  const common = { place: { line, column: 1 }, stem: stem.join("\n") };
  const named = options.some(({ letter }) => letter === key);
  if (named) return { ...common, body: { shape: "options", options: drafted, several: false } };
  const why = key === "" ? "no letter follows “ANSWER:”" : `its answer is ${key}, but no answer has that letter`;
  return { ...common, body: { shape: "other", why } };
}

function unanswered({ line, stem, options }: Open): Notice[] {
  if (options.length < 2) return [];
  return [
    { line, column: 1, message: `“${stem.join(" ")}” is left out: no line “ANSWER: A” says which answer is right` },
  ];
}
