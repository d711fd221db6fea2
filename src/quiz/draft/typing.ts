import { type KindName, kindNames } from "../kinds/index.ts";
import type { Written } from "./draft.ts";
import { fieldsOf } from "./question-fields.ts";

/**
 * What was typed in the form of a question on one device and is not saved: no part of the draft, seen by editors alone.
 * Whoever goes on with it elsewhere does so by pressing; it replaces nothing by itself.
 */
export type Typing = {
  question: string;
  /** The random name that a browser gave itself. */
  device: string;
  /** In milliseconds since 1970. */
  at: number;
  /** The form’s fields, as a form is sent. */
  fields: string;
};

/** How many are kept of a quiz, the latest; how long one may be, in characters; how long it stays, in milliseconds. */
export const typingLimits = { rows: 30, characters: 20_000, stays: 30 * 24 * 60 * 60 * 1000 };

/** The names of fields that nobody types in, or that mean something on their own page only. */
const aside = ["device", "sentence", "another"];

/** What a form holds of a question, to be kept; nothing where it is longer than anybody types. */
export function typingOf(question: string, device: string, form: URLSearchParams, at: number): Typing | undefined {
  const fields = new URLSearchParams([...form].filter(([name, value]) => value !== "" && !aside.includes(name)));
  const text = fields.toString();
  return text.length > typingLimits.characters ? undefined : { question, device, at, fields: text };
}

/** Whether what was typed says anything else than the question that is saved: a form may arrive after it was saved. */
export function isUnsaved({ fields }: Typing, saved: Written | undefined): boolean {
  if (saved === undefined) return true;
  const typed = new URLSearchParams(fields);
  const now = fieldsOf(saved);
  const flat = (value: string | null) => (value ?? "").replace(/\s+/g, " ").trim();
  const names = [...new Set([...typed.keys(), ...now.keys()])].filter(
    (name) => !["version", "kind", "id"].includes(name),
  );
  return names.some((name) => flat(typed.get(name)) !== flat(now.get(name)));
}

/** The fields that were typed, the version of the draft that they were typed over, and of what kind the question is. */
export function typedIn({ fields }: Typing): { typed: URLSearchParams; version: number; kind: KindName | undefined } {
  const typed = new URLSearchParams(fields);
  const kind = kindNames.find((name) => name === typed.get("kind"));
  return { typed, version: Number(typed.get("version")), kind };
}
