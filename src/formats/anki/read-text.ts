import papa from "papaparse";
import type { Draft, Found, Prose } from "../draft/draft.ts";
import { draftOfNote } from "./notes.ts";

const separators: Record<string, string> = { tab: "\t", comma: ",", semicolon: ";", pipe: "|", colon: ":", space: " " };

/** Reads notes from text. The lines that begin with “#” say how: separator, HTML or not, which columns are no fields. */
export function readAnkiText(text: string): Found {
  const { settings, body, line } = headOf(text);
  const named = settings.get("separator") ?? "";
  const delimiter = separators[named.toLowerCase()] ?? (named || (body.includes("\t") ? "\t" : ";"));
  const columns = ["guid", "notetype", "deck", "tags"].map(
    (name) => [name, Number(settings.get(`${name} column`)) - 1] as const,
  );
  const isHtml = settings.get("html") === "true";
  let number = line;
  const { data } = papa.parse<string[]>(body, { delimiter, preview: 5_000 });
  const drafts = data.flatMap((cells): Draft[] => {
    const place = { line: number, column: 1 };
    number += 1 + cells.join("").split("\n").length - 1;
    if (cells.every((cell) => cell.trim() === "") || cells[0]?.startsWith("#")) return [];
    const fields = cells.filter((_, index) => !columns.some(([, column]) => column === index));
    const cell = (name: string) => cells[columns.find(([known]) => known === name)?.[1] ?? -1] ?? "";
    const draft = draftOfNote(fields, cell("tags").split(/\s+/), cell("guid"), place);
    return [isHtml ? draft : asText(draft)];
  });
  return { drafts, title: settings.get("deck") };
}

/** Without HTML, fields are text as it stands. */
function asText(draft: Draft): Draft {
  const plain = (prose: Prose): Prose => (typeof prose === "object" && "html" in prose ? prose.html : prose);
  if (draft.body.shape !== "text") return { ...draft, stem: plain(draft.stem) };
  const answers = draft.body.answers.map((answer) => ({ ...answer, text: plain(answer.text) }));
  return { ...draft, stem: plain(draft.stem), body: { ...draft.body, answers } };
}

function headOf(text: string): { settings: Map<string, string>; body: string; line: number } {
  const settings = new Map<string, string>();
  const lines = text.split("\n");
  let count = 0;
  for (let found = settingIn(lines[0]); found !== undefined; found = settingIn(lines[count])) {
    settings.set(found[0], found[1]);
    count += 1;
  }
  return { settings, body: lines.slice(count).join("\n"), line: count + 1 };
}

function settingIn(line: string | undefined): [string, string] | undefined {
  const [, name, value] = /^#([a-z ]+):(.*)$/i.exec(line ?? "") ?? [];
  return name === undefined || value === undefined ? undefined : [name.toLowerCase(), value.trim()];
}
