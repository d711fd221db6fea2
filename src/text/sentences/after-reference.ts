import { matchEnds } from "./match-ends.ts";
import { opensSentence } from "./openers.ts";
import { reference } from "./reference.ts";
import type { SplitRule } from "./rule.ts";

const opening = String.raw`(?=["“‘(]?[\p{Lu}\p{N}])`;

/** “… in the city. [2] In his career …”, “… at noon.[3][citation needed] She …”, “… twice.[4]:12 He …” */
const bracketed = new RegExp(
  String.raw`(?<=[\p{L}\p{N})\]"”’])[.!?]["”’)]?(?:\[[^[\]\n]{1,40}\]|\s+${reference})(?:\s?${reference})*(?::\s?\d+(?:[–-]\d+)?)?\s+${opening}`,
  "gu",
);

/** “… at noon.1 She …”, “… he said.”2,3 The …”: a raised figure that lost its height on the way. */
const raised = /(?<=\p{Ll}{4})[.!?]["”’]?(?:\d{1,2}(?:[,–-]\d{1,2})*|[¹²³⁰-⁹]+)\s+(?=["“‘]?\p{Lu}\p{Ll})/gu;

/** “… minority rights. 4 Even though …” */
const spaced = /(?<=[\p{Ll}\p{N})\]]{2})[.!?]["”’]?\s+\d{1,2}\s+(?=["“‘]?\p{Lu}\p{Ll})/gu;

/** A note's mark ends the sentence. A figure standing alone is one only before a word that opens sentences: “12 Russian ships”. */
export const afterReference: SplitRule = (paragraph) => [
  ...matchEnds(paragraph, bracketed),
  ...matchEnds(paragraph, raised),
  ...matchEnds(paragraph, spaced).filter((end) => opensSentence(paragraph.slice(end, end + 20))),
];
