import type { Facts } from "../../../facts/facts.ts";
import type { Mention } from "../../../facts/names/mentions.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isCountry, isDemonym, isPlace } from "../../../facts/names/places.ts";
import { indexAt } from "../../../text/spans.ts";
import type { Token } from "../../../text/tags.ts";
import { sortOfPlace } from "../../distractors/places.ts";
import { isKind, isOfPlaces } from "./kind-words.ts";

/** What the article says a name is: “LKAB, the state-owned mining company” is a company, state-owned and mining. `at`: the token of the noun. `general`: the world says so, not the article. */
export type Kind = { noun: string; words: Set<string>; at: number; general?: true };

const made = new WeakMap<Facts, Map<Name, Kind[]>>();

/** What sort of thing each name is that is nobody's, as the article says it somewhere. Computed once. */
export function kindsOf(facts: Facts): Map<Name, Kind[]> {
  const before = made.get(facts);
  if (before !== undefined) return before;
  const kinds = new Map<Name, Kind[]>();
  const { reading } = facts;
  for (const mention of reading.mentions) {
    const name = reading.nameOf.get(mention);
    if (name === undefined || isCut(reading.text, mention)) continue;
    const found =
      name.type === "person"
        ? [likePerson(facts, mention)]
        : [
            ...(kinds.has(name) ? [] : [...inName(name), ...known(name)]),
            inFront(facts, mention),
            ofName(facts, mention),
            behind(facts, mention),
            copula(facts, mention),
            classified(facts, mention, name),
          ];
    const fitting = found.filter((kind) => kind !== undefined && fits(name, kind.noun)) as Kind[];
    if (fitting.length > 0 || name.type !== "person") kinds.set(name, [...(kinds.get(name) ?? []), ...fitting]);
  }
  made.set(facts, kinds);
  return kinds;
}

/** “Jazz & | Heritage Foundation”: the end of a name. */
function isCut(text: string, { start, end }: Mention): boolean {
  return (
    /(?:&|\p{Lu}[\p{L}.]* and|-) ?$/u.test(text.slice(Math.max(0, start - 24), start)) ||
    /^ ?&/.test(text.slice(end, end + 2))
  );
}

/** A gazetteer's place is no company, and what is no place no town. */
function fits({ name, type }: Name, noun: string): boolean {
  if (isCountry(name)) return /^(?:country|nation|republic|kingdom|islands?|archipelago)$/.test(noun);
  if (isPlace(name)) return isOfPlaces(noun);
  return type !== "organisation" || !isOfPlaces(noun) || / (?:Park|Reserve|Islands?|River|Lake|Valley)$/.test(name);
}

/** “Taipei Lantern Festival”, “University of Oxford”, “Lake Merritt”. */
function inName({ name }: Name): Kind[] {
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
function known({ name }: Name): Kind[] {
  const sort = sortOfPlace(name);
  const noun = sort === "country" || sort === "city" ? sort : companies.test(name) ? "company" : undefined;
  return noun === undefined ? [] : [{ noun, words: new Set(), at: -1, general: true }];
}

/** “Swedish car maker | Volvo”, “the mining company | LKAB”. */
function inFront({ reading }: Facts, mention: Mention): Kind | undefined {
  const { tokens } = reading;
  const at = indexAt(tokens, mention.runStart) - 1;
  const noun = tokens[at];
  if (noun === undefined || noun.sentence !== mention.sentence || !/^(?:NOUN|ADJ)$/.test(noun.pos)) return undefined;
  return kindAt(tokens, at);
}

/** These are also what somebody does. */
const alsoPeople =
  /^(?:operator|developer|producer|maker|manufacturer|publisher|miner|brewer|carrier|supplier|giant|body|lender|insurer|daily|single|capital)$/;

/** “the retailer | John Lewis”: called like somebody, and nobody. */
function likePerson(facts: Facts, mention: Mention): Kind | undefined {
  const kind = inFront(facts, mention);
  return kind === undefined || alsoPeople.test(kind.noun) ? undefined : kind;
}

const classifiers =
  /^(?:spacecraft|probe|orbiter|lander|rover|telescope|ferry|liner|tanker|submarine|festival|tournament|marathon|virus|vaccine|drug|dinosaur|glacier|reef|volcano|river|desert|treaty|trail)$/;

/** “the New Horizons | spacecraft”; but not “a NASA spacecraft”. */
function classified({ reading: { tokens } }: Facts, mention: Mention, name: Name): Kind | undefined {
  const at = indexAt(tokens, mention.end);
  const start = indexAt(tokens, mention.runStart);
  if (name.type === "organisation" || isPlace(name.name) || known(name).length > 0 || isDemonym(name.name))
    return undefined;
  if (!classifiers.test(tokens[at]?.text ?? "") || !/^the$/i.test(tokens[start - 1]?.text ?? "")) return undefined;
  return /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? "") ? undefined : kindAt(tokens, at);
}

/** “the Arctic town of | Kiruna”. */
function ofName({ reading }: Facts, mention: Mention): Kind | undefined {
  const { tokens } = reading;
  const at = indexAt(tokens, mention.runStart);
  if (tokens[at - 1]?.text !== "of" || mention.before.length > 0) return undefined;
  // “the capital of France” is not France.
  const noun = tokens[at - 2]?.text ?? "";
  if (
    !/^(?:town|city|village|hamlet|port|resort|suburb|settlement|municipality|district|county|province|isle|island|islands|archipelago|peninsula|nation|republic|kingdom)$/.test(
      noun,
    )
  )
    return undefined;
  const next = tokens[indexAt(tokens, mention.end)];
  return /^['’]/.test(next?.text ?? "") ? undefined : kindAt(tokens, at - 2);
}

/** “LKAB, | a state-owned mining company, …”. */
function behind({ reading }: Facts, mention: Mention): Kind | undefined {
  const { tokens } = reading;
  const comma = indexAt(tokens, mention.end);
  const first = tokens[comma + 1];
  if (tokens[comma]?.text !== "," || first === undefined || first.sentence !== mention.sentence) return undefined;
  const definite = /^the$/i.test(first.text);
  if (!definite && !/^an?$/i.test(first.text)) return undefined;
  const at = headFrom(tokens, comma + 2);
  if (at === undefined || opensSentence(tokens, indexAt(tokens, mention.runStart))) return undefined;
  const after = tokens[at + 1]?.text ?? "";
  // “In Sweden, the company said …”: no apposition; that ends with a comma, or goes on about the noun.
  const closed =
    /^(?:[,.;()–—-]|of|that|which|who|whose|in|on|at|for|from|near|with|based|known|owned|called|where)$/.test(after);
  return closed && (!definite || at > comma + 2 || after === "of" || after === "that") ? kindAt(tokens, at) : undefined;
}

/** A preposition in front, at the beginning of the sentence: the name belongs to a lead. */
function opensSentence(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i > at - 8 && i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[at]?.sentence)
      return tokens[i + 1]?.pos === "ADP" || tokens[i + 1]?.pos === "SCONJ";
    if (/^(?:VERB|AUX)$/.test(token.pos) || token.text === ",") return false;
  }
  return false;
}

/** “Kiruna is | a town in …”: the name is the subject. */
function copula({ reading }: Facts, mention: Mention): Kind | undefined {
  const { tokens } = reading;
  const start = indexAt(tokens, mention.runStart);
  const first = /^the$/i.test(tokens[start - 1]?.text ?? "") ? start - 1 : start;
  const ahead = tokens[first - 1];
  if (ahead !== undefined && ahead.sentence === mention.sentence && !/^(?:,|and|that|;|:)$/.test(ahead.text))
    return undefined;
  const be = behindAside(tokens, indexAt(tokens, mention.end));
  if (!/^(?:is|was|became|remains)$/.test(tokens[be]?.text ?? "")) return undefined;
  const det = tokens[be + 1]?.text === "one" && tokens[be + 2]?.text === "of" ? be + 3 : be + 1;
  if (det !== be + 1 || !/^(?:an?|the)$/.test(tokens[det]?.text ?? "")) return undefined;
  const at = headFrom(tokens, det + 1);
  return at === undefined ? undefined : kindAt(tokens, at);
}

/** Past “(Swedish: Giron)” or “, in the far north,”. */
function behindAside(tokens: Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let i = at; i < at + 25; i++) if (tokens[i]?.text === ")") return i + 1;
  return at;
}

/** The last noun of the noun phrase that goes on at a token. */
function headFrom(tokens: Token[], from: number): number | undefined {
  let i = from;
  let last: number | undefined;
  for (; i < from + 9; i++) {
    const { pos = "X", text = "" } = tokens[i] ?? {};
    if (pos === "NOUN" || pos === "PROPN") last = i;
    else if (
      !/^(?:ADJ|NUM|ADV)$/.test(pos) &&
      !/^(?:-|['’]s|and)$/.test(text) &&
      !(pos === "VERB" && /(?:ed|ing)$/.test(text) && last === undefined)
    )
      break;
  }
  return last;
}

function kindAt(tokens: Token[], at: number): Kind | undefined {
  const noun = tokens[at]?.text ?? "";
  if (!isKind(noun)) return undefined;
  const words = new Set<string>();
  for (let i = at - 1; i > at - 7; i--) {
    const { pos = "X", text = "" } = tokens[i] ?? {};
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos) && text !== "-" && !(pos === "VERB" && /(?:ed|ing)$/.test(text))) break;
    words.add(text.toLowerCase());
  }
  return { noun, words, at };
}
