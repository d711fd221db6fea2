import { isCountry, isPlace } from "../../facts/names/places.ts";
import type { FlawDetector } from "../candidate.ts";
import { lookup } from "../lookup.ts";
import { keysOf } from "../options.ts";

/** The question word does not fit the key: who for a thing, how many for a name, which year for no year. */
export const wrongWh: FlawDetector = {
  flaw: "wrong-wh",
  find({ question }, facts) {
    const [key] = keysOf(question);
    if (key === undefined || question.kind === "match" || question.kind === "order") return undefined;
    const { stem } = question;
    const type = lookup(facts).byForm.get(key)?.type;
    if (/^Who(?:m|se)? /.test(stem) && (type === "place" || isPlace(key) || /\d/.test(key)))
      return `“Who” does not ask for “${key}”.`;
    if (/\bhow (?:many|much)\b/i.test(stem) && !/\d|^\p{Ll}/u.test(key)) return `“How many” does not ask for “${key}”.`;
    if (/\b(?:which|what) year\b/i.test(stem) && !/^\d{4}$/.test(key.replace(/,/g, ""))) return `“${key}” is no year.`;
    if (/\b[Ww]hich country\b/.test(stem) && !isCountry(key)) return `“${key}” is not known as a country.`;
    return undefined;
  },
};
