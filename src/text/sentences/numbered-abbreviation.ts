import type { JoinRule } from "./rule.ts";

const units =
  "[Nn]os?|[Nn]rs?|N°|Op|[Vv]ols?|[Ff]igs?|pp?|[Cc]h|[Cc]hap|[Aa]rts?|[Ss]ecs?|[Pp]aras?|[Ee]qs?|Ex|Pt|Ep|Bk|Bldg|Apt|Rm|Hwy|Rte?";
const rough = "c|ca|circa|approx|b|d|r|fl|v|Rs|[Tt]el|[Ee]xt";
const calendar = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun";
const abbreviated = new RegExp(
  `(?<!\\p{L})(?:${units}|${rough}|${calendar}|(?<!\\d ?)(?:[Mm]in|[Mm]ax)|(?<=\\d )(?:ft|lbs?|hrs?))\\.$`,
  "u",
);

/** No. 3, Op. 46, c. 1818, Jan. 5, cab for c. IRR200,000, Tel. +1 416: an abbreviation before a number. */
export const numberedAbbreviation: JoinRule = ({ before, after }) =>
  abbreviated.test(before) && /^(?:[\p{Sc}+(]|\p{Lu}{3}\s?)?\d/u.test(after);
