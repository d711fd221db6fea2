import { type Document, type LineCounter, visit } from "yaml";
import type { Notice } from "../format.ts";
import { placeAt } from "./places.ts";

/** “What is #1?” loses its end without quotes. People who mean a comment leave a space after the “#”. */
export function commentSlips(document: Document, lines: LineCounter): Notice[] {
  const found: Notice[] = [];
  visit(document, {
    Scalar(_, { type, comment, range }) {
      if (type === "PLAIN" && range && comment && /^\S/.test(comment)) {
        const message = `everything from “#${comment.split("\n")[0]}” on is left out: if it belongs to the value, put the value in quotes`;
        found.push({ ...placeAt(lines, range[0]), message });
      }
    },
  });
  return found;
}
