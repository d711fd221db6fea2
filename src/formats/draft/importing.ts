import type { Reading } from "../format.ts";
import type { Found } from "./draft.ts";

/**
 * A reader of question sets, made of a reader of drafts. The importer brings an HTML parser along, which takes a quarter
 * of a second to load: only who reads a foreign file waits for it.
 */
export function importing<Input>(
  read: (input: Input) => Found | Promise<Found>,
): (input: Input, title?: string) => Promise<Reading> {
  return async (input, title) => {
    const { importSet } = await import("./import.ts");
    return importSet(await read(input), title);
  };
}
