import type { QuestionSet } from "../../quiz/question-set.ts";
import type { Written } from "../format.ts";
import { notesOf } from "./notes.ts";

/** Writes a note a line, and above them what their columns are. */
export function writeAnkiText(set: QuestionSet): Written<string> {
  const { notes, warnings } = notesOf(set);
  const head = [
    "#separator:tab",
    "#html:true",
    "#notetype:Basic",
    `#deck:${oneLine(set.title)}`,
    "#guid column:1",
    "#tags column:4",
  ];
  const lines = notes.map(({ guid, front, back, tags }) =>
    [guid, oneLine(front), oneLine(back), tags.join(" ")].map(quoted).join("\t"),
  );
  return { output: `${[...head, ...lines].join("\n")}\n`, warnings };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Anki reads quotation marks as CSV does. */
function quoted(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
