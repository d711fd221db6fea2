import type { Draft, Found } from "../draft/draft.ts";
import type { Notice } from "../format.ts";

/** Reads a card a line: what is asked, a tab (or “ - ” where no line has one), the answer. */
export function readPairs(text: string): Found {
  const separator = text.includes("\t") ? "\t" : " - ";
  const drafts: Draft[] = [];
  const warnings: Notice[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const place = { line: index + 1, column: 1 };
    const [term = "", ...rest] = line.split(separator);
    const definition = rest.join(separator).trim();
    const last = drafts.at(-1);
    if (rest.length > 0) {
      const stem = { mixed: term.trim() };
      drafts.push({ place, stem, body: { shape: "text", answers: [{ text: { mixed: definition }, credit: 1 }] } });
    } else {
      const message =
        last === undefined
          ? "no tab parts a term from its definition here"
          : "this line has no tab: it belongs to no card";
      warnings.push({ ...place, message: `“${line.trim().slice(0, 60)}” is left out: ${message}` });
    }
  });
  return { drafts, warnings };
}
