import { type CST, Lexer, type LineCounter } from "yaml";
import type { Notice } from "../format.ts";
import { placeAt } from "./places.ts";

/**
 * The most that is read. The parser's time grows with the square of a mapping's width and its stack with the depth, so
 * these come before it; a set of 500 questions needs a twentieth of the size and pieces, and four levels.
 */
const most = { characters: 2_000_000, pieces: 200_000, depth: 20, width: 100 };

/** What forbids to parse a text at all: its size, or bytes that are no text. At most one notice. */
export function forbiddenText(text: string): Notice[] {
  if (text.length > most.characters) {
    return [{ line: 1, column: 1, message: "the file is too large: 2 million characters is the most" }];
  }
  const strange = text.search(unreadable);
  if (strange >= 0) return [{ ...placeIn(text, strange), message: whatIs(text[strange] ?? "") }];
  let pieces = 0;
  for (const _ of new Lexer().lex(text)) {
    if (++pieces > most.pieces) return [{ line: 1, column: 1, message: "the file has too many parts to be a set" }];
  }
  return [];
}

/** Control characters, and the mark that stands where bytes could not be read as UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

function whatIs(character: string): string {
  if (character === "\ufffd" || character === "\0") {
    return "a letter here cannot be read: save the file with the encoding UTF-8 and try again";
  }
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `an invisible control character (U+${code}) stands here: delete it`;
}

function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What a parsed text holds that no set needs: aliases, tags and their kin, nesting without end; and open quotes. */
export function forbiddenTokens(tokens: CST.Token[], lines: LineCounter): Notice[] {
  const found: { offset: number; message: string }[] = [];
  const rest = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { token, depth } = next;
    const message = messageFor(token, depth);
    if (message !== undefined) found.push({ offset: token.offset, message });
    if (depth <= most.depth) rest.push(...inside(token).map((child) => ({ token: child, depth: depth + 1 })));
  }
  return found.map(({ offset, message }) => ({ ...placeAt(lines, offset), message }));
}

function messageFor(token: CST.Token, depth: number): string | undefined {
  if (depth > most.depth) return "this is nested too deeply to be part of a set";
  if ("items" in token && token.items.length > most.width && token.type !== "block-seq" && !isList(token)) {
    return "this has too many fields to be part of a set";
  }
  const sign = signs[token.type];
  if (sign !== undefined) {
    return `a value that begins with “${sign}” means something else in YAML: put the whole value in quotes`;
  }
  return isOpen(token) ? "a quotation mark is opened here and never closed: add the closing one" : undefined;
}

const signs: Partial<Record<CST.Token["type"], string>> = {
  alias: "*",
  anchor: "&",
  tag: "!",
  "explicit-key-ind": "?",
};

function isList(token: CST.Token): boolean {
  return token.type === "flow-collection" && token.start.type === "flow-seq-start";
}

function isOpen(token: CST.Token): boolean {
  if (token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar") return false;
  const quote = token.type === "double-quoted-scalar" ? '"' : "'";
  return token.source.length < 2 || !token.source.endsWith(quote);
}

/** The tokens within a token, the last one first. */
function inside(token: CST.Token): CST.Token[] {
  if (token.type === "document") return [...(token.value ? [token.value] : []), ...token.start];
  if (token.type === "block-scalar") return token.props;
  if (!("items" in token)) return [];
  return token.items
    .flatMap((item) => [...item.start, item.key ?? [], ...(item.sep ?? []), item.value ?? []].flat())
    .reverse();
}
