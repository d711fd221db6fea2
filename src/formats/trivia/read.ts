import type { Found } from "../draft/draft.ts";
import { readTriviaJson } from "./json.ts";
import { readTriviaText } from "./text.ts";

/** Reads trivia questions: JSON, or text in which “#Q” begins a question. */
export function readTrivia(text: string): Found {
  return /^\s*[[{]/.test(text) ? readTriviaJson(text) : readTriviaText(text);
}
