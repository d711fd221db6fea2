import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";

/** A text to try the question writer on; `answers` are what people chose to ask about, where the data say so. */
export type Sample = { id: string; text: string; answers: string[] };

/** All articles of a folder or file: the development data's JSON files, and plain texts. */
export function articlesOf(path: string): Sample[] {
  if (!statSync(path).isDirectory()) return read(path);
  return readdirSync(path)
    .sort()
    .flatMap((name) => read(join(path, name)));
}

function read(file: string): Sample[] {
  const id = basename(file, extname(file));
  if (/\.(?:txt|md)$/.test(file)) return id === "README" ? [] : [{ id, text: readFileSync(file, "utf8"), answers: [] }];
  if (!file.endsWith(".json")) return [];
  const json = JSON.parse(readFileSync(file, "utf8"));
  return Array.isArray(json) ? json.flatMap(listed) : (json.data ?? []).map(squad);
}

type Listed = { id?: string; title?: string; text?: string; paragraphs?: { text: string; questions: Mcq[] }[] };
type Mcq = { correct: string };

function listed({ id, title, text, paragraphs }: Listed): Sample[] {
  if (text !== undefined) return [{ id: id ?? title ?? "", text, answers: [] }];
  if (paragraphs === undefined) return [];
  return [{ id: `mcq-${title}`, text: paragraphs.map((one) => one.text).join("\n\n"), answers: [] }];
}

type Squad = { paragraphs: { context: string; qas: { answers: { text: string }[] }[] }[] };

function squad({ paragraphs }: Squad, index: number): Sample {
  return {
    id: `spans-${index + 1}`,
    text: paragraphs.map(({ context }) => context).join("\n\n"),
    answers: paragraphs.flatMap(({ qas }) => qas.flatMap(({ answers }) => answers.map(({ text }) => text))),
  };
}
