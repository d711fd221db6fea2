import type { FurnitureRule } from "./rule.ts";

const months =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
const weekday = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)";

/** A whole sentence that only says who wrote the page. */
const credit = /\b(?:this (?:story|report|article|lesson)|was the (?:editor|writer|producer))\b/;

const patterns = [
  /^by(?: :|:)? \p{Lu}[\p{L}.'’-]+(?: (?:and |& )?\p{Lu}[\p{L}.'’-]+){0,6}(?:,? (?:for|in|at) .{2,40}|,? \p{Lu}.{0,60})?$/iu,
  /^(?:written|reported|edited|posted|compiled|photographs?|words) by:? /i,
  /^(?:published|updated|posted|last (?:updated|modified)|first published|date)(?:\s|:)/i,
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} (?:(?:wrote|reported|adapted|edited|produced) (?:on )?(?:this|it)\b|was the (?:editor|writer|producer)\b)/u,
  /^\d+ min(?:ute)?s?(?:\.|) read$/i,
  new RegExp(
    `^(?:${weekday},? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${months},? \\d{4}|${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?:[ ,|·•–-]+.{0,30})?$`,
    "iu",
  ),
  /^\d{4}-\d\d-\d\d(?:[T ].{0,20})?$/,
];

/** By NAME · Published 4 February 2022 · Tuesday, September 22, 2015 · 5 min read. */
export const byline: FurnitureRule = ({ text }) =>
  text.length < 140 &&
  (!/[.!?]["”]?$/.test(text) || credit.test(text)) &&
  patterns.some((pattern) => pattern.test(text));
