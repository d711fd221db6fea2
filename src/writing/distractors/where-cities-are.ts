import { countries } from "../../facts/names/countries.ts";
import { cityGroups } from "./city-groups.ts";

/** The countries of the lists in `cityGroups`, in their order, with the words that tell of them. */
const lands: readonly string[] = [
  "UK|United Kingdom|Britain|British|England|English|Scotland|Scottish|Wales|Welsh|Northern Ireland",
  "US|USA|United States|America|American",
  "Canada|Canadian",
  "Australia|Australian|New Zealand",
  "France|French",
  "Germany|German",
  "Italy|Italian",
  "Spain|Spanish|Portugal|Portuguese",
  "Austria|Austrian|Czech|Hungary|Hungarian|Poland|Polish|Slovakia|Croatia|Slovenia",
  "Belgium|Belgian|Dutch|Netherlands",
  "Switzerland|Swiss",
  "Sweden|Swedish|Norway|Norwegian|Denmark|Danish|Finland|Finnish|Iceland",
  "Russia|Russian|Ukraine|Ukrainian|Belarus",
  "Greece|Greek|Turkey|Turkish|Bulgaria|Romania|Serbia",
  "Egypt|Egyptian|Libya|Tunisia|Algeria|Morocco|Moroccan",
  "Israel|Israeli|Jordan|Lebanon|Syria|Syrian|Iraq|Iraqi|Iran|Iranian|Saudi Arabia|Saudi|Qatar",
  "India|Indian|Pakistan|Pakistani|Bangladesh|Nepal",
  "China|Chinese|Taiwan",
  "Japan|Japanese|Korea|Korean",
  "Thailand|Thai|Vietnam|Indonesia|Philippines|Malaysia|Myanmar|Cambodia",
  "Nigeria|Nigerian|Ghana|Kenya|Uganda|Ethiopia|South Africa|South African|Zimbabwe|Senegal",
  "Brazil|Brazilian|Argentina|Argentine|Chile|Peru|Colombia|Ecuador|Venezuela|Uruguay",
  "Mexico|Mexican|Cuba|Panama",
  "Ireland|Irish",
];

/**
 * Whether a text tells where a place is, or of what: the country of the city that is asked for, the people, the capital or a city of
 * the country. Who knows the map then knows the answer.
 */
export function isTold(place: string, text: string): boolean {
  const country = countries.find(({ name, aliases }) => name === place || aliases.includes(place));
  const words = country === undefined ? [] : [...country.demonyms, country.capital];
  const groups = cityGroups.flatMap((group, i) => (group.includes(place) ? (lands[i] ?? "").split("|") : []));
  const cities = cityGroups.flatMap((group, i) => ((lands[i] ?? "").split("|").includes(place) ? group : []));
  return [...words, ...groups, ...cities].some((word) => word !== place && holds(text, word));
}

function holds(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text[at + word.length] ?? "") && !/\p{L}/u.test(text[at - 1] ?? "");
}
