import { type Document, type LineCounter, type Scalar, visit } from "yaml";
import type { Notice } from "../format.ts";
import { placeAt } from "./places.ts";

/** What YAML allows but its writer hardly meant. */
export function likelySlips(document: Document, lines: LineCounter): Notice[] {
  const found: Notice[] = [];
  visit(document, {
    Scalar(_, node) {
      const message = cutOff(node) ?? misread(node);
      if (message !== undefined) found.push({ ...placeAt(lines, node.range?.[0] ?? 0), message });
    },
  });
  return found;
}

/** “What is #1?” loses its end without quotes. People who mean a comment leave a space after the “#”. */
function cutOff({ type, comment }: Scalar): string | undefined {
  if (type !== "PLAIN" || !comment || /^\s/.test(comment)) return undefined;
  const [rest] = comment.split("\n");
  return `everything from “#${rest}” on is left out: if it belongs to the value, put the value in quotes`;
}

/** UTF-8 that was once read as Windows-1252 and saved so: “it’s” became “itâ€™s”. */
function misread({ value }: Scalar): string | undefined {
  const [found] = (typeof value === "string" && /\S*(â€[™œ\u009d˜“”¦]|Ã[\u00a0-\u00bf])\S*/.exec(value)) || [];
  if (found === undefined) return undefined;
  return `“${found}” looks like letters saved with the wrong encoding: copy the text from where it came from once more`;
}
