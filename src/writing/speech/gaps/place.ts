import { rivalPlaces, sortOfPlace } from "../../distractors/places.ts";
import { type GapRule, isLateEnough, within } from "./gap.ts";

/** Nobody lives there, or nobody says it without “the”. */
const odd =
  /^(?:Antarctica|United .*|UK|US|USA|UAE|Netherlands|Philippines|Maldives|Bahamas|Gambia|Seychelles|Sudan|.* Republic|.* Islands|.* Emirates)$/;

/** “a developed country like ____”: the only place of its sort in the sentence. */
export const placeGap: GapRule = (facts, piece) => {
  const places = within(facts.reading.mentions, piece).filter(({ text }) => sortOfPlace(text) !== undefined);
  const [place] = places;
  if (place === undefined || places.length > 1 || !isLateEnough(facts, piece, place.start)) return undefined;
  if (/\bthe $/i.test(facts.reading.text.slice(place.start - 4, place.start))) return undefined;
  const rivals = rivalPlaces(facts, place.text, piece.words).filter((rival) => !odd.test(rival));
  return { start: place.start, end: place.end, key: place.text, rivals, asks: "place", confidence: 0.88 };
};
