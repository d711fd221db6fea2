import { abbreviation } from "./abbreviation.ts";
import { attribution } from "./attribution.ts";
import { clockTime } from "./clock-time.ts";
import { initial } from "./initial.ts";
import { listNumber } from "./list-number.ts";
import { lowerCase } from "./lower-case.ts";
import { numberedAbbreviation } from "./numbered-abbreviation.ts";
import { openingBracket } from "./opening-bracket.ts";
import { punctuationOnly } from "./punctuation-only.ts";
import type { JoinRule } from "./rule.ts";
import { titleYear } from "./title-year.ts";
import { webAddress } from "./web-address.ts";
import { wrappedLine } from "./wrapped-line.ts";

/** Every reason to take a boundary back, most frequent first. To add a reason: one file, one line here. */
export const joinRules: JoinRule[] = [
  lowerCase,
  abbreviation,
  initial,
  numberedAbbreviation,
  clockTime,
  attribution,
  openingBracket,
  listNumber,
  punctuationOnly,
  titleYear,
  webAddress,
  wrappedLine,
];
