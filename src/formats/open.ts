import { decodeText } from "./decode.ts";
import { refused } from "./draft/draft.ts";
import type { Format, Glance, Reading } from "./format.ts";
import { endsLike, formats, ownFormats } from "./index.ts";
import { entryNames, isZip } from "./zip/entries.ts";

/** How much of a text is looked at to tell its format. */
const glanced = 100_000;

/** A file as it was given: what it holds, and its name, which may help to tell its format. */
export type GivenFile = { bytes: Uint8Array; name: string };

/**
 * The format of a file: told by its content, and by how its name ends where the content would fit several or none.
 * Nothing where neither tells.
 */
export function detect({ bytes, name }: GivenFile): Format | undefined {
  const glance = glanceAt(bytes);
  const readable = formats.filter((format) => format.read !== undefined);
  const fitting = readable.filter(({ recognises }) => recognises?.(glance) === true);
  const likely = fitting.length > 0 ? fitting : readable.filter(({ binary }) => binary === true || !isZip(bytes));
  return likely.find((format) => endsLike(name, format)) ?? fitting[0];
}

/** The format to read a file in: the one asked for, unless that is text and the file an archive; then what it is. */
export function formatFor(given: GivenFile, asked: Format | undefined): Format | undefined {
  return asked === undefined || (asked.binary !== true && isZip(given.bytes)) ? detect(given) : asked;
}

function glanceAt(bytes: Uint8Array): Glance {
  if (isZip(bytes)) return { text: "", entries: entryNames(bytes) };
  const { text = "" } = decodeText(bytes.subarray(0, glanced));
  return { text, entries: [] };
}

/**
 * Reads a file in a format. A set without a title of its own gets one from the file's name. Bytes that are no text, or
 * more than a format's reader takes, are one fault.
 */
export async function readFile({ bytes, name }: GivenFile, format: Format): Promise<Reading> {
  const title = titleOf(name);
  if (format.binary) return (await format.read?.(bytes, title)) ?? refused(unreadable(format));
  const { text, problem } = isOwn(format) ? decodeOwn(bytes) : decodeText(bytes);
  if (problem !== undefined) return refused(problem);
  return (await format.read?.(text, title)) ?? refused(unreadable(format));
}

function isOwn(format: Format): boolean {
  return (ownFormats as readonly Format[]).includes(format);
}

/** Our own files are UTF-8: their reader says where they are not, so that the mistake is not carried along. */
function decodeOwn(bytes: Uint8Array): { text: string; problem?: undefined } {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  return { text: new TextDecoder(encoding).decode(bytes) };
}

function unreadable({ title }: Format): string {
  return `${title} is only written, not read`;
}

/** “my_class-quiz.gift” is called “my class quiz”. */
export function titleOf(name: string): string {
  const stem = name.replace(/^.*[/\\]/, "").replace(/(?<=.)\.[^.]*$/, "");
  return stem.replace(/[_-]+/g, " ").replace(/\s+/g, " ").trim();
}
