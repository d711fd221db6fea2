import { matchEnds } from "./match-ends.ts";
import type { SplitRule } from "./rule.ts";

/** “(credit: …)”, “(credit a: …)”, “(Photo: …)”: who made the picture, in brackets. The source of a pattern. */
export const credit = String.raw`\((?:[Ii]mage|[Pp]hoto|[Pp]icture|[Cc]redit|[Aa]ttribution|[Ss]ource)s?(?: [^\s:]{1,12})?:`;

const bracketed = new RegExp(String.raw`[.!?]["”’]?\s+(?=${credit})`, "gu");

/** “Playstation VR demo Image: Nick Moreau.” A caption without a full stop ends before its credit. */
export const imageCredit: SplitRule = (paragraph) =>
  !paragraph.includes(":")
    ? []
    : [
        ...matchEnds(paragraph, /[\p{L}\p{N}"”]\s+(?=(?:Image|Photo|Photograph|Picture|Credit)s?: ?\p{Lu})/gu),
        ...matchEnds(paragraph, bracketed),
      ];
