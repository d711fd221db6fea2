import type { DanglingRule } from "./rule.ts";

/** “found only 36”, “with more than 40 in 2023”: figures, and nothing that they count. Years and units need nothing. */
const atEnd =
  /(?<![\d,.$£€-]|(?:In|in|of|since|by|until|till|from|to|and|summer|spring|autumn|winter|aged|age|element|number|when s?he was|\p{Lu}\p{Ll}+) )(?!(?:1\d|20)\d\d\b)\d[\d,]*(?=[.?]$)/u;
const counted = /(?<=(?:only|just|about|nearly|almost|than|over) )\d[\d,]*(?= (?:in|at|on|by) )/u;

/** “Michigan, with more than 120, has the most”. */
const apart = /(?<=, with (?:\p{L}+ ){0,2})\d[\d,]*(?=, \p{L})/u;

/** “the number of bike commuters grew from 488,000”: said before it is told. */
const summed = /(?<!\p{L})(?:number|total|population|turnout|death toll|attendance) of \p{L}/u;

/** A number that does not say of what. */
export const bareNumber: DanglingRule = ({ reporter }) =>
  summed.test(reporter) ? undefined : (atEnd.exec(reporter) ?? counted.exec(reporter) ?? apart.exec(reporter))?.[0];
