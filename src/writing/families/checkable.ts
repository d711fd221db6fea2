import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import { hangingIn } from "../flaws/dangling-reference.ts";
import { isTorn } from "../sentence/torn.ts";
import { type Whole, wholesOf } from "../sentence/whole.ts";
import { type Swap, swaps } from "./swaps.ts";

/** A statement that stands alone, and the one change that makes the article contradict it, where there is one. */
export type Checkable = Whole & { swap: Swap | undefined };

const length = { least: 5, most: 30 };
/** Words of meaning that make a statement worth checking, with a word turned and as it stands. */
const fewest = { turned: 4, plain: 6 };
/** Such words leave a statement true that says too little, or is somebody's opinion, to be asked as it is. */
const hedged =
  /(?<!\p{L})(?:may|might|could|would|should|must|perhaps|maybe|probably|possibly|likely|expected|reportedly|allegedly|apparently|seems?|appears?|if|unless|whether|except|had|will|so-called|interesting|outstanding|extraordinary|unprecedented|amazing|remarkable|astonishing|beautiful|great|pretty|long gone|on hand|convincing|convincingly|brilliant|brilliantly|impressive|beautifully|sadly|unfortunately|of course|albeit|nothing more|merely|truly|as an example|blip|ha(?:s|ve) other)(?!\p{L})|^(?:Yes|No|Claims|Of|For|The (?:January|February|March|April|May|June|July|August|September|October|November|December)|\d{4}|First|Second|Third|Firstly|Secondly|Finally|Examples?|Below|Above|Each|Although|While|What|Sometimes|Several|Some|Many|Most|More|Each)(?!\p{L})|(?<!\p{L})(?:is|are) (?:\p{Ll}+ly )?(?!missing|living|lacking|willing|striking|surprising|existing|string|king|ring|spring)\p{Ll}{2,}ing(?= )|(?<!\p{L})(?:not only (?![^.]*but)|neither (?![^.]*nor)|either (?![^.]*or))|(?:took part|was all|were detained|on hand|met|agreed|followed|went out|that exact \p{L}+)\.$/iu;
/** What somebody says, wants or feels is asked as theirs, if at all. */
const saying =
  /(?<!\p{L})(?:sa(?:y|ys|id)|t(?:ell|ells|old)|admit(?:s|ted)?|add(?:s|ed)|announced?|argue[sd]?|believe[sd]?|claim(?:s|ed)?|clarified|declare[sd]?|declined|denie[sd]|describe[sd]?|explain(?:s|ed)?|hopes?|hoped|insist(?:s|ed)?|knows?|knew|noted|notes|predict(?:s|ed)?|promise[sd]?|recall(?:s|ed)?|refused|spoke|speaks|speaking|suggest(?:s|ed)?|found that|supports? the|learned that|realised that|realized that|discovered that|thinks?|thought|vow(?:s|ed)?|wants?|wanted|warn(?:s|ed)?|wrote|comment|complain(?:s|ed)?|accuse[sd]?)(?!\p{L})/u;

/** That nobody said anything is nothing to ask about. */
const silence = /(?:declined|refused) to (?:comment|say|discuss|answer)|(?:for|no) comment/u;

/** Opinion and possibility can be neither true nor false; a concession or condition makes a statement hard to judge. */
export const unsure =
  /(?<!\p{L})(?:may|might|could|would|should|must|perhaps|probably|possibly|likely|reportedly|allegedly|apparently|seems?|appears?|had|if|unless|although|though|despite|whether|or|except|not|never|no|nobody|nothing|neither|hardly|barely|rarely|some|several|many|certain|another|than ever|ever before|ever since)(?!\p{L})|n[’']t(?!\p{L})/iu;
/** These change from month to month, or from place to place: without a year they say nothing. */
const changing =
  /(?<!\p{L})(?:prices?|shares?|sales|profits?|rates?|revenues?|unemployment|inflation|exports|imports|stocks?|population|sells? for|costs? (?=[£$€\d])|(?:is|are) (?:set|due|expected|scheduled|planned) to|will|(?:il)?legal|than ever|ever before)(?!\p{L})/iu;
/** So do the figures of a season or a match, whoever’s they are. */
const ofSeason = /(?<!\p{L})(?:points|yards|touchdowns|goals|sacks|interceptions|tackles|wins|fumbles)(?!\p{L})/u;
const past =
  /(?<!\p{L})(?:was|were|had|did|(?<!(?:is|are|be|been|an?|the|of|,|and|or|\p{Ll}{2}ly|more|most) )(?!compared|located|based|named|called|situated|related|needed|united)\p{Ll}+ed)(?!\p{L})/u;
const year = /(?<!\d)(?:1[0-9]|20)\d\ds?(?!\d)|century/;
/** A clause cut short, or a participle taken for its verb. */
const cutShort =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|can),|, \p{Ll}+\.$|(?<!\p{L})(?:that|the|an?|of|to|in|and|which|for|with|by|as|than|has|have|is|are|was|were|interested|involved)\.$|^People (?!who |with |in |of |from |living )|^(?:Typical|Common|Early|Later|Modern) |, people (?:see|say|call) |(?<!\p{L})whose (?:\p{L}+ )?\p{L}+\.$|: |, both \p{L}+ and \p{L}+\.$/u;
const participle =
  /^ ?(?:\p{L}+(?:ed|en|wn|de|lt|ld) by |(?:composed of|made (?:up )?of|based|located|situated|called|named|born) )/u;
/** “a much easier way of storing value”: easier than what? */
const comparative =
  /(?<!\p{L})an? (?:much |far )?(?:easier|harder|larger|smaller|bigger|higher|lower|longer|shorter|faster|slower|better|worse|older|younger|cheaper|stronger|weaker|safer|narrower|wider|warmer|colder|cooler|milder|drier|wetter|deeper|thicker|thinner|more \p{Ll}+) (?![^.]*than)/u;

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
  if (words < length.least || words > length.most || !isSettled(whole) || !isSound(whole) || silence.test(text))
    return [];
  if (isTorn(text, [whole.source].flat().join(" ")) || contentWords(text).length < fewest.turned) return [];
  const swap = unsure.test(text) ? undefined : swapOf(facts, whole);
  if (swap === undefined && !isTelling(whole)) return [];
  return hangingIn(text, sentence, facts) === undefined ? [{ ...whole, swap }] : [];
}

/** Whether a statement is worth checking though nothing in it can be turned: a whole sentence that tells enough, and nobody's opinion. */
function isTelling({ text }: Whole): boolean {
  const isClear = !hedged.test(text) && !saying.test(text) && contentWords(text).length >= fewest.plain;
  return isClear && !saysItsName(text);
}

/** “The Toronto Film Festival is a festival that celebrates film”: half of what is said stands in the name. */
function saysItsName(text: string): boolean {
  const [, subject = "", said = ""] = /^(.+?) (?:is|are|was|were) (an? .*)$/u.exec(text) ?? [];
  const own = new Set(contentWords(subject));
  return contentWords(said).filter((word) => own.has(word)).length > 1;
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
