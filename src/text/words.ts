/** What most English is written with: nothing to decompose, nothing to fold but case. */
const simple = /^[\s!-~£°·–—‘’“”•…€]*$/;

/**
 * A text as a forgiving reader compares it: compatibility forms, accents, case, punctuation and spacing set aside.
 * “Café-au-lait!” and "cafe au lait" are the same.
 */
export function plain(text: string): string {
  const { letters, isSimple } = withoutAccents(text);
  // One space between two words stays as it is.
  const apart = isSimple ? /[^a-z0-9]{2,}|[^a-z0-9 ]/g : /[^\p{L}\p{N}]{2,}|[^\p{L}\p{N} ]/gu;
  return letters.replace(apart, " ").trim();
}

/** The plain words of a text, in order. */
export function words(text: string): string[] {
  const { letters, isSimple } = withoutAccents(text);
  return letters.match(isSimple ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A text in small letters, without accents and apostrophes, and whether it is `simple` then, as nearly all are: the time that it takes
 * to look at all other letters would be twice that of the rest.
 */
function withoutAccents(text: string): { letters: string; isSimple: boolean } {
  const isPlain = simple.test(text);
  const bare = isPlain ? text : text.normalize("NFKD").replace(/\p{M}/gu, "");
  const isSimple = isPlain || simple.test(bare);
  const small = bare.toLowerCase();
  const letters = isSimple ? small.replace(/['’]/g, "") : small.replace(/ß/g, "ss").replace(/['’ʼ]/g, "");
  return { letters, isSimple };
}

/** Words too common to tell one answer from another, or to prove anything. */
const common = new Set(
  (
    "a an the and or but nor of in on at by to for from with as into over under between about that this these those it its " +
    "is are was were be been being has have had do does did will would can could should may might not no so than then " +
    "which who whom whose what where when he she they his her their we our you your i"
  ).split(" "),
);

/** The plain words of a text that carry meaning: no articles, prepositions, pronouns or auxiliaries. */
export function contentWords(text: string): string[] {
  return words(text).filter((word) => !common.has(word));
}
