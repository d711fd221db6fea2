import type { Facts } from "../../../facts/facts.ts";
import type { StemWord } from "../../sentence/words.ts";

/** A stem as the rules see it: its words, and the stem with what stands in quotation marks blanked out. */
export type Stem = { text: string; reporter: string; words: StemWord[]; facts: Facts };

/** A way in which a stem fails to stand alone: the words that hang in the air, or undefined. */
export type DanglingRule = (stem: Stem) => string | undefined;
