import type { Sort } from "../text/sort.ts";

/** Why there is nothing to ask, or why there is little: the sort of text, or that a text of the right sort states too little. */
export type Unfit = Exclude<Sort, "prose"> | "vague" | "kinds";

/** Sorts of text about which nothing is asked, whatever the families find in them. */
export const refused: ReadonlySet<Sort> = new Set(["empty", "foreign", "code"]);

/** What to tell whoever brought such a text, and what would work. */
export const unfitWords: Record<Unfit, string> = {
  empty: "There is no text here to ask about. Paste an article of a few paragraphs.",
  foreign: "This does not read like English, and Footnote can only ask about English texts so far.",
  code: "This reads like a program or a table of data, not like an article. Paste text in whole sentences.",
  list: "This reads like a list. Questions need sentences that state something: paste text in whole sentences.",
  verse: "This reads like a poem or a song. Questions need sentences that state facts, as articles do.",
  vague:
    "Nothing in this text can be asked safely. Texts that state facts work best: who said what, when, where, how many.",
  kinds: "This text gives no safe question of the kinds that were chosen. Choose more kinds, or another text.",
};
