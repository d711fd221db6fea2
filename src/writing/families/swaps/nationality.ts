import type { Facts } from "../../../facts/facts.ts";
import { countries } from "../../../facts/names/countries.ts";
import { withArticle } from "../../distractors/article.ts";
import { countryGroups } from "../../distractors/country-groups.ts";
import type { Swap } from "../swaps.ts";

const said = /(?<=(?:is|was|became|remains) )an? (\p{Lu}\p{Ll}+)(?= (?!and |or )\p{Ll})/u;

/** “is a Canadian newspaper”: of a country that might be taken for it, and that the article does not speak of. */
export function nationality({ reading }: Facts, stem: string): Swap | undefined {
  const found = said.exec(stem);
  const own = countries.find(({ demonyms }) => demonyms[0] === found?.[1]);
  if (found === null || own === undefined) return undefined;
  const group = countryGroups.find((names) => names.some((name) => name.replace(/^the /, "") === own.name)) ?? [];
  const other = countries.find(
    ({ name, demonyms: [demonym = ""] }) =>
      name !== own.name &&
      group.some((one) => one.replace(/^the /, "") === name) &&
      !reading.text.includes(name) &&
      !reading.text.includes(demonym),
  );
  const [demonym] = other?.demonyms ?? [];
  return demonym === undefined ? undefined : { from: found[0], to: withArticle(`a ${demonym}`) };
}
