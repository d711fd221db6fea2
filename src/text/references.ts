import { reference } from "./sentences/reference.ts";

/** “[2]”, “[citation needed]”, “[5]:222”, “[edit]”, with the space before it. */
const marks = new RegExp(String.raw`\s?(?:${reference}|\[edit\])(?::\s?\d+(?:[–-]\d+)?)?`, "gu");

/** A text without the marks of its notes: “… in 1969.[19]:105” is “… in 1969.” */
export function withoutReferences(text: string): string {
  return text.includes("[") ? text.replace(marks, "") : text;
}
