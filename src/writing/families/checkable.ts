import type { Facts } from "../../facts/facts.ts";
import { hangingIn } from "../flaws/dangling-reference.ts";
import { type Whole, wholesOf } from "../sentence/whole.ts";
import { type Swap, swaps } from "./swaps.ts";

/** A statement that stands alone, and the one change that makes the article contradict it. */
export type Checkable = Whole & { swap: Swap };

const length = { least: 5, most: 30 };
/** Opinion and possibility can be neither true nor false; a concession or condition makes a statement hard to judge. */
export const unsure =
  /(?<!\p{L})(?:may|might|could|would|should|must|perhaps|probably|possibly|likely|reportedly|allegedly|apparently|seems?|appears?|had|if|unless|although|though|despite|whether|or|except|not|never|no|nobody|nothing|neither|hardly|barely|rarely|some|several|many|certain|another|than ever|ever before|ever since)(?!\p{L})|n[’']t(?!\p{L})/iu;
/** These change from month to month, or from place to place: without a year they say nothing. */
const changing =
  /(?<!\p{L})(?:prices?|shares?|sales|profits?|rates?|revenues?|unemployment|inflation|exports|imports|stocks?|population|(?:is|are) (?:set|due|expected|scheduled|planned) to|will|(?:il)?legal|than ever|ever before)(?!\p{L})/iu;
/** So do the figures of a season or a match, whoever’s they are. */
const ofSeason = /(?<!\p{L})(?:points|yards|touchdowns|goals|sacks|interceptions|tackles|wins|fumbles)(?!\p{L})/u;
const past =
  /(?<!\p{L})(?:was|were|had|did|(?!compared|located|based|named|called|situated|related|needed|united)\p{Ll}+ed)(?!\p{L})/u;
const year = /(?<!\d)(?:1[0-9]|20)\d\ds?(?!\d)|century/;
/** A clause cut short, or a participle taken for its verb. */
const cutShort =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|can),|, \p{Ll}+\.$|(?<!\p{L})(?:that|the|an?|of|to|in|and|which|for|with|by|as|than|has|have|is|are|was|were|interested|involved)\.$|^People (?!who |with |in |of |from |living )|^(?:Typical|Common|Early|Later|Modern) |, people (?:see|say|call) /u;
const participle =
  /^ ?(?:\p{L}+(?:ed|en|wn|de|lt|ld) by |(?:composed of|made (?:up )?of|based|located|situated|called|named|born) )/u;
/** “a much easier way of storing value”: easier than what? */
const comparative =
  /(?<!\p{L})an? (?:much |far )?(?:easier|harder|larger|smaller|bigger|higher|lower|longer|shorter|faster|slower|better|worse|older|younger|cheaper|stronger|weaker|safer|more \p{Ll}+) (?![^.]*than)/u;

const made = new WeakMap<Facts, Checkable[]>();

/** Every statement of an article that a learner can check against it, in order. Computed once for an article. */
export function checkablesOf(facts: Facts): Checkable[] {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const found = wholesOf(facts).flatMap((whole) => checkable(facts, whole));
  made.set(facts, found);
  return found;
}

function checkable(facts: Facts, whole: Whole): Checkable[] {
  const { text, sentence } = whole;
  const words = text.split(/\s+/).length;
  if (words < length.least || words > length.most || unsure.test(text) || !isSettled(whole) || !isSound(whole))
    return [];
  const swap = swapOf(facts, whole);
  if (swap === undefined || hangingIn(text, sentence, facts) !== undefined) return [];
  return [{ ...whole, swap }];
}

/** The first way in which a statement can be turned into one that the article contradicts. */
export function swapOf(facts: Facts, whole: Whole): Swap | undefined {
  for (const swap of swaps) {
    const found = swap(facts, whole, whole.text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a statement is a whole one. */
export function isSound({ text, verb }: Pick<Whole, "text" | "verb">): boolean {
  return !cutShort.test(text) && !comparative.test(text) && (verb === undefined || !participle.test(text.slice(verb)));
}

/** What no name is the subject of may hold once and not again: of the past the year must be told. */
export function isSettled({ who, text, verb }: Pick<Whole, "who" | "text" | "verb">): boolean {
  if (year.test(text)) return true;
  if (ofSeason.test(text)) return false;
  if (who !== undefined) return true;
  const isOfNamed =
    verb === undefined ? /^(?:The )?\p{Lu}[\p{L}.’'-]+ \p{Lu}/u.test(text) : /\p{Ll} \p{Lu}/u.test(text.slice(0, verb));
  return !changing.test(text) && (isOfNamed || !past.test(text));
}

/** The statement turned into one that the article contradicts. */
export function falsified({ text, swap }: Pick<Checkable, "text" | "swap">): string {
  return text.replace(swap.from, () => swap.to);
}
