import type { Adviser } from "./adviser.ts";

/** “Why did they …”, “This is …”; “It is known that” stands for what follows. */
const opener =
  /^(?:(?:when|where|why|how|what|which|who|whom)(?: \p{L}+)? (?:did|does|do|is|are|was|were|has|have|had|will|can) )?(he|she|it|they|this|these)(?! (?:that|(?:is|was|takes|took|seems) (?:that|to|how|why|said|known|a|an|the))(?!\p{L}))(?!\p{L})/iu;
const day =
  /(?<!\p{L})(?:today|yesterday|tomorrow|tonight|nowadays|recently|(?:last|next|this) (?:week|month|year|summer|winter|spring|autumn|weekend)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!,? \p{Lu}|,? \d))(?!\p{L})/u;
const pointing =
  /(?<!\p{L})(?:the (?:above|following|latter|former)|(?:in|of) (?:the )?(?:text|passage) above)(?!\p{L})/u;

/** The stem leans on something that was said before: whoever sees it alone does not know who or when is meant. */
export const standsAlone: Adviser = ({ question: { stem } }) => {
  const reporter = stem.replace(/“[^”]*”|"[^"]*"/gu, "“”");
  const [, pronoun] = opener.exec(reporter) ?? [];
  if (pronoun !== undefined) return { field: "stem", message: `“${pronoun}”: say who or what is meant.` };
  const [when] = day.exec(reporter) ?? [];
  if (when !== undefined) return { field: "stem", message: `“${when}”: give the date; learners read this later.` };
  const [words] = pointing.exec(reporter) ?? [];
  return words === undefined
    ? undefined
    : { field: "stem", message: `“${words}” points to something that the question does not say.` };
};
