import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { fileProblem } from "./file-problem.ts";

/** A file's text, or why it cannot be read, in words that fit after its name and a colon. */
export type TextFile = { text: string; problem?: undefined } | { text?: undefined; problem: string };

/** The text of a file, or of standard input for “-”. UTF-8, or UTF-16 with its mark at the beginning, as Windows saves it. */
export async function readTextFile(path: string): Promise<TextFile> {
  try {
    const bytes = path === "-" ? await buffer(process.stdin) : await readFile(path);
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
    return { text: new TextDecoder(encoding).decode(bytes) };
  } catch (error) {
    return { problem: fileProblem(error) };
  }
}
