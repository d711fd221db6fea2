import type { Swap } from "../swaps.ts";
import { opposites } from "./opposites.ts";

const word = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join("|");
const known = new RegExp(`(?<![\\p{L}’'/-])(?:${word(opposites.keys())})(?![\\p{L}’'/-])`, "gu");
/** What can also be said of ranks and feelings, unless an amount follows; and comparisons with an amount only. */
const withAmount = /^(?:rose|fell|rises|falls|grew|shrank|more than|fewer than|gained|lost)$/;
const amount =
  /^(?: by| to| from)? (?:about |around |nearly |almost |over |an? |the )?(?:[£$€]?\d|\p{Ll}+ (?:hundred|thousand|million|per cent))/u;
/** “before” and “after” only between what can be told apart: a year or an event named, not “after all”. */
const times = /^(?:before|after)$/;
const settled = /(?:vast|great|large|overwhelming|clear|silent|absolute|ethnic|religious|bare|slim) $/;
const placed = /(?:is|are|was|were|lies|lie|located|situated|born|founded|city|town|village) in $/u;

/**
 * A word of a statement that has an opposite, with it: the result contradicts what is said. Undefined if no word has one.
 */
export function antonym(stem: string): Swap | undefined {
  for (const { 0: from, index } of stem.matchAll(known)) {
    const to = opposites.get(from);
    if (
      to === undefined ||
      stem.includes(to) ||
      !contradicts(from, stem.slice(0, index), stem.slice(index + from.length))
    )
      continue;
    const swap = withArticle(stem, index, { from, to: ofAmounts(to, stem.slice(index + from.length)) });
    if (stem.split(swap.from).length === 2) return swap;
  }
  return firstOrLast(stem) ?? mostOrFew(stem);
}

function contradicts(from: string, before: string, after: string): boolean {
  // “over 100,000 troops”; not “over the sea”, nor “over 100 km”.
  if (from === "over") return /^ \d[\d,]*(?: \p{L}{4,}){1,2}s(?!\p{L})/u.test(after);
  // “grew from 488,000 to 786,000”: the figures themselves tell.
  if (/^ from .* to /.test(after)) return false;
  if (/^(?:un)?successfully$/.test(from) && /(?:was|were|be|been) $/.test(before)) return false;
  if (withAmount.test(from) && (!amount.test(after) || /far $/.test(before))) return false;
  if (settled.test(before) || /(?:^| )(?:no|not|nor|neither|and) $/u.test(before)) return false;
  // “The more massive, the brighter”; “more and more”
  if (/^(?:more|less) /.test(from) && /(?:^| )(?:[Tt]he|and|or|once) $/.test(before)) return false;
  return isOfTheSort(from, before, after);
}

const comparative =
  /^(?:older|younger|larger|smaller|bigger|higher|lower|faster|slower|brighter|dimmer|hotter|cooler|warmer|colder|deeper|shallower|wider|narrower|taller|shorter|longer|heavier|lighter|richer|poorer|stronger|weaker|harder|easier|better|worse|safer|thicker|thinner)$/;

/** Whether a word that is of several sorts is of the one that has an opposite. */
function isOfTheSort(from: string, before: string, after: string): boolean {
  // “Northern California is famous for …”: so may southern California be.
  if (/^(?:northern|southern|eastern|western)$/.test(from)) return !/^ \p{Lu}/u.test(after) || placed.test(before);
  // “lacks a large collection, and plays host to …”: the half of it would still be true.
  if (/^contains?$/.test(from) && /(?:,| and) (?:and )?\p{Ll}+s /u.test(after)) return false;
  // “the causes of the war”, “natural causes”: no verb.
  if (/^(?:causes|contains)$/.test(from)) return !/(?:^| )(?:the|of|and|main|natural|other|such) $/iu.test(before);
  // “increasing gunbattles”: only amounts grow.
  if (/^(?:in|de)creasing$/.test(from))
    return !/^ (?!numbers|amounts|costs?|prices|rates|levels|demand|pressure|size|use)\p{L}+s(?!\p{L})/u.test(after);
  // “The battle ended in victory”: only of a time.
  if (/^(?:began|ended) [io]n$/.test(from)) return /^ (?:\d|the \d|(?:early|mid|late)\b|\p{Lu}\p{Ll}+ \d)/u.test(after);
  // “improved versions”
  if (/^(?:improved|increased|reduced)$/.test(from) && /(?:^| )(?:an?|the|its|their|of|for|with|and) $/iu.test(before))
    return false;
  // “her older brothers”: there may be younger ones as well.
  if (comparative.test(from))
    return (
      /^ (?:\p{L}+ )?than |^[.,]/u.test(after) || /(?:is|are|was|were|became|remains?) (?:\p{Ll}+ )?$/u.test(before)
    );
  return !times.test(from) || /^ (?:the (?:First|Second)|\d{4}|World)/.test(after);
}

/** “fewer than 40 schools”, but “less than $3 billion”, “less than 40%”, “less than three miles”. */
function ofAmounts(to: string, after: string): string {
  const isAmount =
    /^ (?:[£$€¥]|[\d.,]+ ?(?:%|per ?cent|percent|miles?|km|kilomet|met|feet|degrees|hectares|acres|tonnes?|tons|pounds|kg|square|years?|hours?|months?|weeks?|days?))/u.test(
      after,
    );
  return to === "fewer than" && isAmount ? "less than" : to;
}

/** “an early novel”: its opposite may need the other article. */
function withArticle(stem: string, at: number, { from, to }: Swap): Swap {
  const article = /(?<!\p{L})(an?) $/u.exec(stem.slice(0, at))?.[1];
  if (article === undefined) return { from, to };
  return { from: `${article} ${from}`, to: `${/^[aeiou]/.test(to) ? "an" : "a"} ${to}` };
}

/** “Utah became the first state to …”: the last. */
function firstOrLast(stem: string): Swap | undefined {
  const found = /(?<= (?:is|was|are|were|became) )the (first|last)(?= (?:\p{Ll}+ ){0,3}to )/u.exec(stem);
  return found === null ? undefined : { from: found[0], to: found[1] === "first" ? "the last" : "the first" };
}

/** “Most of the passengers”, “Most spiral galaxies”: few of them. */
function mostOrFew(stem: string): Swap | undefined {
  const [from] = /^Most(?= (?:of |(?:\p{Ll}+ )?(?:people|women|men|children|\p{Ll}{3,}[^us]s) ))/u.exec(stem) ?? [];
  return from === undefined ? undefined : { from, to: "Few" };
}
