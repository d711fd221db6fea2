import type { Draft, DraftOption, Found } from "../draft/draft.ts";

/** A question as far as it has been read. */
type Open = { line: number; stem: string[]; key: string; options: string[] };

/** Reads OpenTriviaQA: “#Q” and the question, “^” and the right answer, then a letter and each answer. */
export function readTriviaText(text: string): Found {
  const questions: Open[] = [];
  text.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    const [, sign = "", rest = line] = /^(#Q|\^|[A-Z](?=[ \t]))\s*(.*)$/.exec(line) ?? [];
    const open = questions.at(-1);
    if (sign === "#Q") questions.push({ line: index + 1, stem: [rest], key: "", options: [] });
    else if (open !== undefined && line !== "") take(open, sign, rest, line);
  });
  return { drafts: questions.map(draftOf) };
}

/** One more line of a question: its right answer, another one, or more of what is asked. */
function take(open: Open, sign: string, rest: string, line: string): void {
  if (sign === "^") open.key = rest;
  else if (open.key === "") open.stem.push(line);
  else if (sign !== "") open.options.push(rest);
}

function draftOf({ line, stem, key, options }: Open): Draft {
  const common = { place: { line, column: 1 }, stem: stem.join("\n") };
  if (key === "")
    return { ...common, body: { shape: "other", why: "no line that begins with “^” gives its right answer" } };
  const listed = options.some((option) => option.toLowerCase() === key.toLowerCase()) ? options : [key, ...options];
  const drafted = listed.map(
    (text): DraftOption => ({ text, credit: text.toLowerCase() === key.toLowerCase() ? 1 : 0 }),
  );
  return { ...common, body: { shape: "options", options: drafted, several: false } };
}
