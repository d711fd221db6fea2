import { lookup } from "../../lookup.ts";
import type { StemWord } from "../../sentence/words.ts";
import type { DanglingRule, Stem } from "./rule.ts";

const asking =
  /^(?:Who|Whom|Whose|Which|What|Where|When|How|In|According|From|By|To|Fill|Complete|The|A|An|Article|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** They live everywhere. */
const everywhere =
  /^(?:Jew|Christian|Catholic|Protestant|Orthodox|Muslim|Hindu|Buddhist|Sikh|Sunni|Shia|Mariavite|God|Bible|Christmas|Easter)(?:s|es|ish)?$/;
/** What is told happened to somebody, somewhere, once. */
const told = /^(?:was|were|had|has|have|will|would)$/;
/** “Two large portraits”, “Officials”: some, not the whole sort. */
const some =
  /^(?:A|An|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Several|Many|Most|More|Few|All|Officials?|Researchers?|Experts?|Scientists?|Executives?|Police|Critics|Analysts|Organi[sz]ers|Residents|Visitors|Protesters|Workers|\\d.*)$/;

/** The answer itself says where. */
const asksPlace = /^\p{Lu}\p{Ll}+ which (?:country|city|US state|continent)(?!\p{L})/u;

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
    (text !== reporter && /“/.test(text))
  )
    return undefined;
  return isNamed(stem) || isGeneral(stem) ? undefined : "Who, where, when?";
};

function isNamed({ words, facts }: Stem): boolean {
  const { byWord } = lookup(facts);
  return words.some(({ text }, i) => {
    if (!/^\p{Lu}[\p{L}.’'-]+$/u.test(text) || asking.test(text) || everywhere.test(text)) return false;
    return (
      i > 0 ||
      (byWord.get(text) ?? []).some(
        ({ type, name, mentions }) => type !== "other" || name.includes(" ") || mentions.length > 1,
      )
    );
  });
}

function isGeneral({ words }: Stem): boolean {
  if (some.test(words[0]?.text ?? "") && !isOfKind(words)) return false;
  return !words.some(
    ({ text, pos }, i) =>
      // “What is the study of volcanoes called?”
      !(text === "called" && words[i + 1]?.text === "?") &&
      ((told.test(text) && !isPossessing(words, i)) ||
        (i === 1 && /\p{L}ed$/u.test(text)) ||
        (pos === "VERB" &&
          /ed$/.test(text) &&
          !/^(?:is|are|be|been)$/.test(words[i - 1]?.text ?? "") &&
          !isAttribute(words, i)) ||
        (/ing$/.test(text) && /^(?:is|are)$/.test(words[i - 1]?.text ?? ""))),
  );
}

/** “A star is a ball of gas”, “More massive stars are hotter”, “Most galaxies are …”: the whole sort after all. */
function isOfKind(words: StemWord[]): boolean {
  const [first, second] = words;
  const verb = words.findIndex(({ text }) => /^(?:is|are)$/.test(text));
  if (/^An?$/.test(first?.text ?? ""))
    return (
      verb > 1 && verb < 6 && !particular.test(words[verb - 1]?.text ?? "") && /^an?$/.test(words[verb + 1]?.text ?? "")
    );
  if (/^(?:Most|Few)$/.test(first?.text ?? ""))
    return second?.text !== "of" && words.slice(1, 4).some(({ text }) => /s$|^people$/.test(text));
  return first?.text === "More" && second?.pos === "ADJ" && words[2]?.pos === "NOUN";
}

/** Of something that was spoken of before. */
const particular =
  /^(?:example|alternative|reason|problem|question|difference|result|consequence|way|method|source|spokesman|spokeswoman|exception|advantage|disadvantage|step|solution|case|goal|aim|challenge|issue|factor|point|one|part|feature|element|component)$/;

/** “A species has low rates of …”: what is so, where “has risen” tells what happened. */
function isPossessing(words: StemWord[], at: number): boolean {
  if (!/^(?:has|have)$/.test(words[at]?.text ?? "")) return false;
  const next = words.slice(at + 1).find(({ pos, text }) => pos !== "ADV" && text !== "also");
  return next !== undefined && /^(?:DET|ADJ|NOUN|NUM)$/.test(next.pos) && !/(?:ed|wn|been|had)$/.test(next.text);
}

/** “Money invested in a house has low liquidity”: a participle, for the verb comes behind it. */
function isAttribute(words: StemWord[], at: number): boolean {
  const isFollowed = /^(?:in|to|by|with|from|of|on|as|at|into|through|for|under)$/.test(words[at + 1]?.text ?? "");
  return isFollowed && words.slice(at + 1).some(({ text }) => /^(?:is|are|has|have|can|does|do)$/.test(text));
}
