import type { Name } from "../../../facts/names/name.ts";
import { sortOfPlace } from "../../distractors/places.ts";
import type { Kind } from "./kind.ts";
import { isKind } from "./kind-words.ts";

/** “Taipei Lantern Festival”, “University of Oxford”, “Lake Merritt”. */
export function inName({ name }: Name): Kind[] {
  const words = name.toLowerCase().split(" ");
  if (words.length < 2) return [];
  const heads = [
    words[words.indexOf("of") - 1] ?? words.at(-1) ?? "",
    /^(?:lake|river)$/.test(words[0] ?? "") ? words[0] : "",
  ];
  return heads.flatMap((noun = "") => (isKind(noun) ? [{ noun, words: new Set(words), at: -1 }] : []));
}

/** Companies that everybody knows, and what says so at the end of a name. */
const companies =
  /^(?:Google|Microsoft|Apple|Amazon|Facebook|Twitter|Netflix|Uber|Airbnb|Tesla|Toyota|Honda|Nissan|Volkswagen|BMW|Volvo|Ford|General Motors|Boeing|Airbus|Sony|Samsung|Nokia|Intel|IBM|McDonald[’']s|Starbucks|Coca-Cola|Pepsi|PepsiCo|Nestlé|Nestle|Unilever|Walmart|Tesco|Ikea|IKEA|Nike|Adidas|Disney|Pfizer|AstraZeneca|BP|Shell|ExxonMobil|Chevron|Siemens|Philips|eBay|Yahoo|Spotify|SpaceX|Lego)$|.\b(?:Co|Inc|Corp|Ltd|plc|PLC|LLC|Group|Company|Corporation|Holdings|Industries|Motors)\.?$/;

/** What a name is by general knowledge or by its form. */
export function known({ name }: Name): Kind[] {
  const sort = sortOfPlace(name);
  const noun = sort === "country" || sort === "city" ? sort : companies.test(name) ? "company" : undefined;
  return noun === undefined ? [] : [{ noun, words: new Set(), at: -1, general: true }];
}
