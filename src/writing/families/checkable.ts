import type { Facts } from "../../facts/facts.ts";
import { hangingIn } from "../flaws/dangling-reference.ts";
import { type Whole, wholesOf } from "../sentence/whole.ts";
import { type Swap, swaps } from "./swaps.ts";

/** A statement that stands alone, and the one change that makes the article contradict it. */
export type Checkable = Whole & { swap: Swap };

const length = { least: 5, most: 30 };
/** Opinion and possibility can be neither true nor false; a concession or condition makes a statement hard to judge. */
export const unsure =
  /(?<!\p{L})(?:may|might|could|would|should|must|perhaps|probably|possibly|likely|reportedly|allegedly|apparently|seems?|appears?|had|if|unless|although|though|despite|whether|or|except|not|never|no|nobody|nothing|neither|hardly|barely|rarely|some|several|many|certain|another)(?!\p{L})|n[’']t(?!\p{L})/iu;
/** These change from month to month: without a year they say nothing. */
const changing =
  /(?<!\p{L})(?:prices?|shares?|sales|profits?|rates?|revenues?|unemployment|inflation|exports|imports|stocks?|population|(?:is|are) (?:set|due|expected|scheduled|planned) to|will)(?!\p{L})/iu;
const past = /(?<!\p{L})(?:was|were|\p{L}+ed)(?!\p{L})/u;
const year = /(?<!\d)(?:1[0-9]|20)\d\ds?(?!\d)|century/;

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
  if (words < length.least || words > length.most || unsure.test(text) || !isSettled(whole)) return [];
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

/** What no name is the subject of may hold once and not again: of the past the year must be told. */
function isSettled({ who, text }: Whole): boolean {
  return (
    who !== undefined || year.test(text) || !(changing.test(text) || (past.test(text) && !/\p{Ll} \p{Lu}/u.test(text)))
  );
}

/** The statement turned into one that the article contradicts. */
export function falsified({ text, swap }: Pick<Checkable, "text" | "swap">): string {
  return text.replace(swap.from, () => swap.to);
}
