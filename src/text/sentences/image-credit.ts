import { matchEnds } from "./match-ends.ts";
import type { SplitRule } from "./rule.ts";

/** “Playstation VR demo Image: Nick Moreau.” A caption without a full stop ends before its credit. */
export const imageCredit: SplitRule = (paragraph) =>
  !paragraph.includes(":")
    ? []
    : [
        ...matchEnds(paragraph, /[\p{L}\p{N}"”]\s+(?=(?:Image|Photo|Photograph|Picture|Credit)s?: ?\p{Lu})/gu),
        ...matchEnds(paragraph, /[.!?]["”’]?\s+(?=\((?:image|photo|picture|credit)s?:)/gu),
      ];
