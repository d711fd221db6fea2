import type { FlawDetector } from "../candidate.ts";
import { distractorsOf, keysOf } from "../options.ts";

/** Longer stems are not taken in at one reading. */
const longest = 50;
const asked = /[?]$|[.:…]$|[”"]$/u;
const broken =
  /[£$€] \d|(?:itself|himself|herself|themselves), (?:was|is|were|are) |(?:^|: )The (?:\p{Lu}[\p{L}’'-]* ?)+, (?:is|was|are|were|has) |(?<!\p{L})(?:and|while|when|because|that|which|who), | n[’']t|, (?:he|she|it|they)[?.]?$| [,.;:?](?! ?…)|,,|[,;]\?$|\(\s*\)|\b(?:did was|does is|to by|of by|in by)\b|,\s*\.| (?:on|late|early|since|the|an?|of|and|by|while|when|because|if|as|which|who|although|that)\?$| (?!I\?)\p{Lu}\?$|(?<!\p{L})[Aa] (?=8|1[18](?!\d\d?(?!\d)))|(?<!\p{L})[Aa]n (?=(?!8|1[18])\d)|(?<!\p{L})a (?=[aeio]\p{Ll})(?!a (?:one|once|eu|ewe))|(?<!\p{L})an (?=[bcdfgjklmnpqrstvwz]\p{Ll}+)/u;

/** “How many patents did Thomas Edison register over Thomas Edison’s lifetime?” */
const named = /(\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.]*)+) .*\1/u;

/** “UK INSTITUTES have …”: how papers set the first words of an article. */
const shouted = /(?=\p{Lu}{6})(?<![\p{L}\p{N}-])(?!UNESCO|UNICEF|NATO)\p{Lu}{6,}(?![\p{L}\p{N}-])/u;

/** “was was”, “Calendar calendar”; “had had” and “that that” are English. */
const twice = /(?<![\p{L}’'-])(?!had|that|very|Duran|\d)(\p{L}+) \1(?![\p{L}’'-])/iu;

/** The stem or its options are not good English: broken marks, a fragment, an article that does not fit. */
export const ungrammatical: FlawDetector = {
  flaw: "ungrammatical",
  find({ question }) {
    const { stem } = question;
    if (!/^[\p{Lu}\d“"‘£$€]/u.test(stem)) return "The stem does not begin like a sentence.";
    if (!asked.test(stem)) return "The stem does not end like a sentence.";
    if (stem.split(/\s+/).length > longest) return `The stem has more than ${longest} words.`;
    if (question.kind === "true-false" && !saysSomething(stem)) return "The statement has no verb.";
    if (unbalanced(stem)) return "The quotation marks or brackets of the stem do not pair.";
    const reporter = stem.replace(/“[^”]*”|"[^"]*"/gu, "“”");
    if (named.test(reporter)) return "A full name stands in the stem twice.";
    if (shouted.test(reporter)) return "Words in capitals are no part of a question.";
    const slip = (broken.exec(reporter) ?? twice.exec(reporter))?.[0];
    if (slip !== undefined) return `“${slip.trim()}” is not good English.`;
    const odd = [...keysOf(question), ...distractorsOf(question)].find(
      (option) => unbalanced(option) || /^[,.;:]|\s{2}|, (?:he|she|it|they)$|\d\p{Ll}{4,}/u.test(option),
    );
    return odd === undefined ? undefined : `The option “${odd}” is not well formed.`;
  },
};

function unbalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/“/g) !== count(/”/g) || count(/"/g) % 2 === 1 || count(/[([]/g) !== count(/[)\]]/g);
}

/** Five words, and one that looks like a verb: headings and addresses have none. */
function saysSomething(stem: string): boolean {
  const words = stem.split(/\s+/);
  return (
    words.length > 4 &&
    /(?<!\p{L})(?:is|are|was|were|has|have|had|do|does|did|will|can)(?!\p{L})|(?<= )\p{Ll}{2,}(?:ed|s|t|d|n|e|w|k|l|g|m)(?= )/u.test(
      stem,
    )
  );
}
