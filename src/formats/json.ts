import type { Format } from "./format.ts";
import { yaml } from "./yaml.ts";

/** The same sets in JSON, for programs. JSON is YAML, so one reader does for both. */
export const json: Format = {
  name: "json",
  extensions: [".json"],
  mediaType: "application/json",
  read: yaml.read,
  write: (set) => `${JSON.stringify(set, null, 2)}\n`,
};
