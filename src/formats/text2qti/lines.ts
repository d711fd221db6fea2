/** What a line begins, by its first signs; `text` is what follows them. */
export type Line = { number: number; sign: Sign; text: string; mark: boolean };
export type Sign =
  | "question"
  | "choice"
  | "tick"
  | "number"
  | "answer"
  | "general"
  | "right"
  | "wrong"
  | "solution"
  | "essay"
  | "file"
  | "gap"
  | "setting"
  | "more"
  | "other"
  | "blank";

/** The signs, each at the very beginning of a line; the first that fits decides. */
const signs: [RegExp, Sign][] = [
  [/^\d+\.[ \t]+/, "question"],
  [/^\*?[a-zA-Z]\)[ \t]+/, "choice"],
  [/^\[[ *]?\][ \t]+/, "tick"],
  [/^=[ \t]+/, "number"],
  [/^\*[ \t]+/, "answer"],
  [/^\.\.\.[ \t]+/, "general"],
  [/^\+[ \t]+/, "right"],
  [/^-[ \t]+/, "wrong"],
  [/^![ \t]+/, "solution"],
  [/^_{3,}[ \t]*$/, "essay"],
  [/^\^{3,}[ \t]*$/, "file"],
  [/^@(?:gap|match)\b/, "gap"],
  [
    /^(?:quiz title|quiz description|title|points|text title|text|pick|points per question|solutions per group|[a-z ]{4,40}):/i,
    "setting",
  ],
  [/^[ \t]+/, "more"],
];

/** The lines of a file, told apart; comments, fences, and code that text2qti would run are left out. */
export function linesOf(text: string): Line[] {
  let hidden: RegExp | undefined;
  return text.split("\n").flatMap((raw, index): Line[] => {
    if (hidden !== undefined) {
      if (hidden.test(raw)) hidden = undefined;
      return [];
    }
    if (/^COMMENT\s*$/.test(raw)) hidden = /^END_COMMENT\s*$/;
    else if (/^`{3,}[ \t]*\{/.test(raw)) hidden = /^`{3,}\s*$/;
    if (hidden !== undefined || /^%|^`{3,}|^(?:END_)?GROUP\s*$/.test(raw)) return [];
    return [lineOf(raw, index + 1)];
  });
}

function lineOf(raw: string, number: number): Line {
  if (raw.trim() === "") return { number, sign: "blank", text: "", mark: false };
  for (const [pattern, sign] of signs) {
    const [found] = pattern.exec(raw) ?? [];
    if (found === undefined) continue;
    const text = sign === "setting" ? raw : raw.slice(found.length);
    return { number, sign, text: text.trim(), mark: found.includes("*") };
  }
  return { number, sign: "other", text: raw.trim(), mark: false };
}
