import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";

/** A file's text, or why it cannot be read, in words that fit after its name and a colon. */
export type TextFile = { text: string; problem?: undefined } | { text?: undefined; problem: string };

/** The text of a file, or of standard input for “-”. UTF-8, or UTF-16 with its mark at the beginning, as Windows saves it. */
export async function readTextFile(path: string): Promise<TextFile> {
  try {
    const bytes = path === "-" ? await buffer(process.stdin) : await readFile(path);
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
    return { text: new TextDecoder(encoding).decode(bytes) };
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    return { problem: problems[code] ?? `the file cannot be read: ${message}` };
  }
}

const problems: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder, not a file",
  EACCES: "the file may not be read",
};
