import type { FurnitureRule } from "./rule.ts";

/** A lead given twice, a teaser repeated: the fuller of the two stays. */
export const repeated: FurnitureRule = ({ doubles }) => doubles;
