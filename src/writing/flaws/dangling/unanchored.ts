import { lookup } from "../../lookup.ts";
import type { StemWord } from "../../sentence/words.ts";
import type { DanglingRule, Stem } from "./rule.ts";

const asking =
  /^(?:Who|Whom|Whose|Which|What|Where|When|How|In|According|From|By|To|Fill|Complete|The|A|An|Article|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** They live everywhere. */
const everywhere =
  /^(?:Jew|Christian|Catholic|Protestant|Orthodox|Muslim|Hindu|Buddhist|Sikh|Sunni|Shia|Mariavite|God|Bible|Christmas|Easter)(?:s|es|ish)?$/;
/** What is told happened to somebody, somewhere, once. */
const told =
  /^(?:was|were|had|will|would|did|made|came|went|took|gave|got|saw|led|became|grew|rose|fell|began|kept|brought|bought|built|sent|spent|lost|won|met|paid|ran|told|wrote|drew|broke|chose|spoke|stood|thought|taught|sold|fought|felt)$/;
/** “Two large portraits”, “Officials”: some, not the whole sort. */
const some =
  /^(?:A|An|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Several|Many|Most|More|Few|All|Officials?|Researchers?|Experts?|Scientists?|Executives?|Police|Critics|Analysts|Organi[sz]ers|Residents|Visitors|Protesters|Workers|\d.*)$/;

/** The answer itself says where. */
const asksPlace = /^\p{Lu}\p{Ll}+ which (?:country|city|US state|continent)(?!\p{L})/u;
/** A definition names the sort itself: “What are groups that resisted recapture called?” */
const defining = /^(?:According to the article, w|W)hat (?:is|are|was|were) .* called\?$/u;

/**
 * A stem without a name tells of somebody somewhere, and nobody knows of whom; only what is said of a whole sort of things, in the
 * present (“Iodine deficiency can lead to …”), stands without.
 */
export const unanchored: DanglingRule = (stem) => {
  const { text, reporter } = stem;
  if (
    text === "" ||
    /^(?:Put|Match|Which of these)/.test(text) ||
    asksPlace.test(text) ||
    defining.test(text) ||
    (text !== reporter && /“/.test(text))
  )
    return undefined;
  return isNamed(stem) || isGeneral(stem) ? undefined : "Who, where, when?";
};

function isNamed({ words, facts }: Stem): boolean {
  const { byWord } = lookup(facts);
  return words.some(({ text }, i) => {
    if (!/^\p{Lu}[\p{L}\p{N}.’'-]+$/u.test(text) || asking.test(text) || everywhere.test(text)) return false;
    return (
      i > 0 ||
      (byWord.get(text) ?? []).some(
        ({ type, name, mentions }) => type !== "other" || name.includes(" ") || mentions.length > 1,
      )
    );
  });
}

function isGeneral({ words }: Stem): boolean {
  if ((some.test(words[0]?.text ?? "") || countsSome(words)) && !isOfKind(words)) return false;
  const verb = words.findIndex(({ text, pos }, i) => present.test(text) || (i > 1 && isPresent(text, pos)));
  return !words.some((_, i) => isOfOneTime(words, i, verb >= 0 && verb < i));
}

/** “About 200 people die every year”, “In summer, about 16 canyons are in use”: some, and nobody knows where. */
function countsSome(words: Stem["words"]): boolean {
  const comma = words.slice(0, longestLead).findIndex(({ text }) => text === ",");
  return /^\d/.test(words.find(({ text }, i) => i > comma && !hedge.test(text))?.text ?? "");
}

const longestLead = 4;
const hedge = /^(?:about|around|nearly|almost|over|roughly|approximately|at|least|only|up|to|than|more|fewer)$/i;

function isPresent(text: string, pos: string): boolean {
  return pos === "VERB" && !/(?:ed|ing)$/.test(text);
}

/**
 * Whether a word tells of what happened once, or goes on just now. Behind a verb in the present, or before its noun, a form in -ed is a
 * participle: “keep blood inside a closed system”.
 */
function isOfOneTime(words: Stem["words"], at: number, isBehindPresent: boolean): boolean {
  const { text = "", pos = "X" } = words[at] ?? {};
  // “What is the study of volcanoes called?”
  if (text === "called" && words[at + 1]?.text === "?") return false;
  // “are pigments made by plants”
  if (isBehindPresent && told.test(text) && words[at - 1]?.pos === "NOUN" && words[at + 1]?.pos === "ADP") return false;
  // “has been observed in species that …”: what is found is found of the whole sort.
  if (
    isPerfect(words, at) &&
    words[at + 1]?.text === "been" &&
    found.test(
      words
        .slice(at + 2, at + 4)
        .map((word) => word.text)
        .join(" "),
    )
  )
    return false;
  if (told.test(text) || isPerfect(words, at)) return true;
  if (/ing$/.test(text) && /^(?:is|are)$/.test(words[at - 1]?.text ?? "")) return true;
  const isPast = (pos === "VERB" || at === 1) && /\p{L}ed$/u.test(text) && !isPassive(words, at);
  return isPast && !isBehindPresent && !isBeforeNoun(words, at);
}

const found = /(?:^| )(?:observed|shown|found|demonstrated|known|used|described|linked|associated)(?: |$)/;

const present = /^(?:is|are|can|has|have|does|do)$/;

/** “has led”, “have been”; not “has a nucleus”. */
function isPerfect(words: Stem["words"], at: number): boolean {
  if (!/^(?:has|have)$/.test(words[at]?.text ?? "")) return false;
  const next = words[at + 1]?.pos === "ADV" ? words[at + 2] : words[at + 1];
  return next !== undefined && (/^(?:VERB|AUX)$/.test(next.pos) || next.text === "been") && !/ing$/.test(next.text);
}

function isPassive(words: Stem["words"], at: number): boolean {
  const before = words[at - 1]?.pos === "ADV" ? words[at - 2] : words[at - 1];
  return /^(?:is|are|be|been|being)$/.test(before?.text ?? "");
}

/** “the required heat”, “closed systems” */
function isBeforeNoun(words: Stem["words"], at: number): boolean {
  const isInPhrase = at === 0 || /^(?:DET|ADJ|ADP|ADV)$/.test(words[at - 1]?.pos ?? "");
  return isInPhrase && /^(?:NOUN|ADJ)$/.test(words[at + 1]?.pos ?? "");
}

/** “A star is a ball of gas”, “More massive stars are hotter”, “Most galaxies are …”: the whole sort after all. */
function isOfKind(words: StemWord[]): boolean {
  const [first, second] = words;
  const verb = words.findIndex(({ text }) => /^(?:is|are)$/.test(text));
  if (/^An?$/.test(first?.text ?? ""))
    return (
      verb > 1 &&
      verb < (/^(?:who|that)$/.test(words[2]?.text ?? "") ? 14 : 6) &&
      !particular.test(words[verb - 1]?.text ?? "") &&
      /^an?$/.test(words[verb + 1]?.text ?? "")
    );
  if (/^(?:Most|Few)$/.test(first?.text ?? ""))
    return second?.text !== "of" && words.slice(1, 4).some(({ text }) => /s$|^people$/.test(text));
  return first?.text === "More" && second?.pos === "ADJ" && words[2]?.pos === "NOUN";
}

/** Of something that was spoken of before. */
const particular =
  /^(?:example|alternative|reason|problem|question|difference|result|consequence|way|method|source|spokesman|spokeswoman|exception|advantage|disadvantage|step|solution|case|goal|aim|challenge|issue|factor|point|one|part|feature|element|component)$/;
