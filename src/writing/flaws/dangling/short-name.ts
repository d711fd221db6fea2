import type { Facts } from "../../../facts/facts.ts";
import type { DanglingRule } from "./rule.ts";

const single = /(?<![\p{L}\p{N}’-])\p{Lu}[\p{L}’'-]+/gu;

/** A person called by surname or forename alone, or named in the article by one word only. */
export const shortName: DanglingRule = ({ reporter, facts }) => {
  if (!single.test(reporter)) return undefined;
  single.lastIndex = 0;
  for (const { type, name, aliases } of facts.names) {
    if (type === "place" || type === "organisation") continue;
    if (type === "other" && (name.includes(" ") || !isSurname(name, facts.names))) continue;
    if (name.includes(" ") && reporter.includes(name)) continue;
    const short = [name, ...aliases].find((form) => !form.includes(" ") && holdsWord(reporter, form));
    if (short !== undefined) return short;
  }
  return undefined;
};

/** Whether a longer name of the article ends with it: “Lee” after “Stan Lee”. */
function isSurname(form: string, names: Facts["names"]): boolean {
  return names.some(({ name, type }) => type !== "place" && type !== "organisation" && name.endsWith(` ${form}`));
}

/** Whether the words hold a name that is no part of a longer one. */
function holdsWord(text: string, word: string): boolean {
  let at = text.indexOf(word);
  for (; at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(Math.max(0, at - 30), at);
    const after = text.slice(at + word.length, at + word.length + 30);
    if (/[\p{L}\p{N}-]$/u.test(before) || /^[\p{L}\p{N}-]/u.test(after)) continue;
    if (!/\p{Lu}[\p{L}.’'-]* $/u.test(before) && !/^ \p{Lu}/u.test(after)) return true;
  }
  return false;
}
