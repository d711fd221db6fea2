import { isCountry, isPlace } from "../../facts/names/places.ts";
import type { FlawDetector } from "../candidate.ts";
import { distractorsOf, keysOf } from "../options.ts";

/** The options are of different sorts, so that who knows the sort knows the key. */
export const typeMismatch: FlawDetector = {
  flaw: "type-mismatch",
  find({ question }) {
    const rivals = distractorsOf(question);
    const [key] = keysOf(question);
    // What statements and definitions hold of names and numbers makes no sort of them.
    if (rivals.length === 0 || key === undefined || question.asks === "statement") return undefined;
    const odd = rivals.find((option) => shapeOf(option) !== shapeOf(key) || sortOf(option) !== sortOf(key));
    return odd === undefined ? undefined : `“${odd}” is not the same sort of thing as “${key}”.`;
  },
};

/** Whether it is a number, and in figures or words; a sentence; a name; or a phrase. */
function shapeOf(option: string): string {
  if (/\d/.test(option)) return `figures ${option.replace(/[\d.,]+/gu, "0").replace(/\p{L}+/gu, (word) => word)}`;
  if (/[.!?]$/.test(option)) return "sentence";
  return /^\p{Lu}/u.test(option) ? "capital" : "small";
}

function sortOf(option: string): string {
  if (isCountry(option)) return "country";
  return isPlace(option) ? "place" : "";
}
