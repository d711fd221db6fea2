import { type KindName, kindNames } from "../quiz/kinds/index.ts";
import type { QuestionField } from "./capacity.ts";
import type { Format } from "./format.ts";

/** What of a set a format has no place for, whatever the set; nothing for the formats that keep it all. */
export type LeftOut = { kinds: KindName[]; fields: Weighty[]; article: boolean };

/** The fields that a teacher would miss, the weightiest first. */
const weighty = ["source", "explanation", "why", "hint", "accept", "points", "tags"] as const satisfies QuestionField[];
export type Weighty = (typeof weighty)[number];

/** What a format leaves out of every set. */
export function leftOutBy({ carries }: Format): LeftOut {
  if (carries === undefined) return { kinds: [], fields: [], article: false };
  return {
    kinds: kindNames.filter((kind) => !carries.kinds.includes(kind)),
    fields: weighty.filter((field) => !carries.question.includes(field)),
    article: !carries.set.includes("article"),
  };
}
