import type { OwnFormat } from "./format.ts";
import { yaml } from "./yaml.ts";

/** The same sets in JSON, for programs. JSON is YAML, so one reader does for both. */
export const json: OwnFormat = {
  name: "json",
  title: "Footnote’s JSON",
  serves: "The same, for programs.",
  extensions: [".json"],
  mediaType: "application/json",
  recognises: ({ text }) => /^\s*\{/.test(text) && /"format"\s*:\s*"footnote\//.test(text),
  read: yaml.read,
  write: (set) => ({ output: `${JSON.stringify(set, null, 2)}\n` }),
};
