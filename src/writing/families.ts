import type { Family } from "./candidate.ts";

/** Every way of writing questions, the most trusted first. */
export const families: readonly Family[] = [];
