import type { Facts } from "../../../facts/facts.ts";
import { isForename } from "../../../facts/names/forenames.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isDemonym } from "../../../facts/names/places.ts";
import { lookup } from "../../lookup.ts";
import type { DanglingRule } from "./rule.ts";

const capital = /(?<![\p{L}\p{N}’-])\p{Lu}[\p{L}\p{M}’'-]+/gu;

/** A person called by surname or forename alone, or named in the article by one word only. */
export const shortName: DanglingRule = ({ reporter, facts }) => {
  for (const { 0: word, index } of reporter.matchAll(capital)) {
    const form = word.replace(/['’]s?$/u, "");
    if (isPartOfLonger(reporter, index, form) || isIntroduced(reporter, index, form, facts)) continue;
    if (isSomebodys(form, reporter, facts)) return form;
  }
  return undefined;
};

/** A person's name, or a word with which a name with a forename ends: “Lee” after “Stan Lee”. */
function isSomebodys(form: string, stem: string, facts: Facts): boolean {
  const { byForm, byWord } = lookup(facts);
  // “Africans”
  if (isDemonym(form)) return false;
  const own = byForm.get(form);
  if (own?.type === "place" || own?.type === "organisation") return false;
  const bearers = (byWord.get(form) ?? []).filter((name) => isPersons(name, form));
  return bearers.length > 0 && !bearers.some(({ name }) => name.includes(" ") && stem.includes(name));
}

/** The surname counts even where the article never gives it alone: two people may share it. */
function isPersons({ name, aliases, type }: Name, form: string): boolean {
  const words = name.split(" ");
  if (type === "person") return words.at(-1) === form || aliases.includes(form) || name === form;
  return type === "other" && words.at(-1) === form && words.slice(0, -1).some(isForename);
}

/** “the Roman architect Vitruvius”: who has one name only, behind what he was. */
function isIntroduced(text: string, at: number, form: string, facts: Facts): boolean {
  const isAll = (lookup(facts).byWord.get(form) ?? []).every(({ name }) => name === form);
  return (
    isAll && /(?:^|(?<!\p{L}))(?:the|an?) (?:\p{L}+ ){0,4}\p{Ll}{4,} $/iu.test(text.slice(Math.max(0, at - 60), at))
  );
}

function isPartOfLonger(text: string, at: number, word: string): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const after = text.slice(at + word.length, at + word.length + 30);
  return /\p{Lu}[\p{L}.’'-]* $/u.test(before) || /^ \p{Lu}/u.test(after);
}
