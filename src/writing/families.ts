import type { Family } from "./candidate.ts";
import { whoSaid } from "./families/who-said.ts";

/** Every way of writing questions, the most trusted first. */
export const families: readonly Family[] = [whoSaid];
