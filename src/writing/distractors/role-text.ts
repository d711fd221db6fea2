import type { Facts } from "../../facts/facts.ts";
import { personNoun } from "../../facts/names/evidence.ts";
import { isDemonym, isPlace } from "../../facts/names/places.ts";
import { isTitle } from "../../facts/names/titles.ts";
import type { Role } from "../../facts/roles/role.ts";
import { indexAt } from "../../text/spans.ts";
import { words } from "../../text/words.ts";
import { shortForms } from "../flaws/dangling/definite-words.ts";
import { takesAn } from "./article.ts";

/** Offices that one person holds: without an article in the text they take “the”. */
const single =
  /^(?:director|head|president|chief|ceo|chair(?:man|woman|person)?|mayor|minister|secretary|captain|manager|coach|governor|leader|editor|commissioner|ambassador|principal|dean|boss|number one|executive|treasurer)$/i;
const oneOfSeveral = /^(?:deputy|assistant|associate|vice|former|senior|junior|leading|ex)\b/i;
const wellKnown = /^(?:US|UK|EU|UN|USA|NASA|BBC|CNN|NATO|FBI|CIA|NHS|MP|CEO|CFO|NBA|NFL|FIFA|UEFA|DJ|PR|TV|IT|AI)$/;
const hanging = /\b(?:and|or|of|at|for|with|in|from|the|a|an|to|by|as)$/i;
const headNoun = new RegExp(`(?<!\\p{L})${personNoun}(?!\\p{L})`, "giu");
const most = 13;

/** A role as options and stems say it: with its article, owners in full; undefined where it means nothing by itself. */
export function roleAsSaid(facts: Facts, role: Role): { phrase: string; definite: boolean; head: string } | undefined {
  const text = role.role.replace(/\s+/g, " ").trim();
  const bare = text.replace(/^(?:the|an?) /i, "");
  const head = headOf(bare);
  const count = bare.split(" ").length;
  if (
    head === undefined ||
    count < 2 ||
    count > most ||
    hanging.test(bare) ||
    /\d$/.test(bare) ||
    /^[^\p{L}]|[“”"()[\]:;]/u.test(bare)
  )
    return undefined;
  if (/^(?:his|her|their|its|our|my|one|also|in|then|defending|reigning)\b/i.test(bare) || hasUnknownAcronym(bare))
    return undefined;
  // “the secretary of the Union”: of which?
  const body = / the (\p{Lu}\p{L}+)$/u.exec(bare)?.[1];
  if (body !== undefined && shortForms.test(body)) return undefined;
  const owned = ownerInFull(facts, role, bare);
  if (owned === undefined) return undefined;
  if (owned.owner) return { phrase: owned.phrase, definite: true, head };
  const article = articleOf(facts, role, text, bare, head);
  return {
    phrase: `${article} ${lowered(withoutCapital(facts, role, owned.phrase))}`,
    definite: article === "the",
    head,
  };
}

/** “aviation analyst Mike Powell of Dresdner Kleinwort”: where somebody works, behind the name; its end is in the text. */
export function workplaceAfter({ reading }: Facts, role: Role): { text: string; end: number } | undefined {
  if (role.pattern !== "before" || / (?:of|at|for|from) /.test(role.role)) return undefined;
  const { mention } = role;
  const preposition = /^ (?:of|at|from) (?:the )?(?=\p{Lu})/u.exec(
    reading.text.slice(mention.end, mention.end + 12),
  )?.[0];
  if (preposition === undefined) return undefined;
  const place = reading.mentions[indexAt(reading.mentions, mention.end + preposition.length)];
  if (place === undefined || place.start !== mention.end + preposition.length || hasUnknownAcronym(place.text))
    return undefined;
  // “of Studio 54”, “at Ernst & Young”: the name goes on where our reading of it ends.
  if (/^ ?[&\d-]|^ (?:and|of|for) /.test(reading.text.slice(place.end, place.end + 6))) return undefined;
  return { text: reading.text.slice(mention.end + 1, place.end), end: place.end };
}

/** The noun that says what sort of person it is: the last one before a preposition. */
function headOf(bare: string): string | undefined {
  const front = bare.split(/ (?:of|at|for|with|in|from|to|on|and)(?= )|,/)[0] ?? "";
  const found = [...front.matchAll(headNoun)].at(-1)?.[0];
  const last = front.split(" ").at(-1) ?? "";
  if (found !== undefined && front.endsWith(found)) return found.toLowerCase();
  return isTitle(last) ? last.toLowerCase() : undefined;
}

function hasUnknownAcronym(bare: string): boolean {
  return bare
    .split(/[^\p{L}\p{N}.&]+/u)
    .some((word) => /^\p{Lu}[\p{Lu}\p{N}.&]+s?$/u.test(word) && !wellKnown.test(word));
}

/** “Delacourt’s lawyer” is Grégoire Delacourt’s; “the club’s president” is nobody's outside its sentence. */
function ownerInFull({ reading }: Facts, role: Role, bare: string): { phrase: string; owner: boolean } | undefined {
  const at = bare.search(/['’]s? /);
  if (at < 0) return { phrase: bare, owner: false };
  const before = /\b(?:of|at|for|with|in|from|to)\b/.test(bare.slice(0, at));
  const offset = role.start + role.role.indexOf(bare);
  const mention = reading.mentions[indexAt(reading.mentions, offset + at - 1)];
  if (mention === undefined || mention.end !== offset + at || mention.start < role.start) return undefined;
  const name = reading.nameOf.get(mention);
  if (name === undefined || (name.type === "person" && before)) return undefined;
  const full = name.type === "person" ? name.name : mention.text;
  const inFull = bare.slice(0, mention.start - offset) + full + bare.slice(at);
  return { phrase: inFull, owner: !before && mention.start === offset };
}

function articleOf({ reading }: Facts, role: Role, text: string, bare: string, head: string): string {
  const ahead = reading.text.slice(Math.max(0, role.start - 5), role.start);
  const told =
    /^(the|an?) /i.exec(text)?.[1] ?? (role.pattern === "before" ? undefined : /\b(the|an?) $/i.exec(ahead)?.[1]);
  if (told !== undefined) return told.toLowerCase();
  const isChief = /^chief \p{L}+ officer(?!\p{L})/iu.test(bare);
  if ((isChief || single.test(words(head).at(-1) ?? "")) && !oneOfSeveral.test(bare)) return "the";
  return takesAn(bare.split(/[ -]/)[0] ?? "") ? "an" : "a";
}

/** “Local councillor” at a sentence’s beginning: a capital that is no name’s. */
function withoutCapital({ reading }: Facts, { start, sentence }: Role, phrase: string): string {
  const at = indexAt(reading.tokens, start);
  const first = phrase.split(" ")[0] ?? "";
  const mention = reading.mentionAt.get(at);
  const name = mention === undefined ? undefined : reading.nameOf.get(mention);
  // “High school math teacher NAME”: a word that only begins the sentence is no name.
  const isOwn =
    name !== undefined && !(name.type === "other" && name.mentions.length === 1 && mention?.words.length === 1);
  const isName = isDemonym(first) || isPlace(first) || isOwn || !/^\p{Lu}\p{Ll}+$/u.test(first);
  if (isName || reading.sentences[sentence]?.start !== start) return phrase;
  return phrase.replace(first, first.toLowerCase());
}

/** An office before a name is written with capitals that it loses when it stands alone. */
function lowered(bare: string): string {
  const parts = bare.split(" ");
  let small = 0;
  while (small < parts.length && (isTitle(parts[small] ?? "") || rank.test(parts[small] ?? ""))) small++;
  if (small === 0 || /^(?:CEO|CFO|CTO|COO|MP|QC)/.test(bare)) return bare;
  return [...parts.slice(0, small).map((part) => part.toLowerCase()), ...parts.slice(small)].join(" ");
}

const rank =
  /^(?:Former|Senior|Junior|Deputy|Director|Head|Professor|Leading|Assistant|Associate|Co-founder|Chief|Managing|Executive|General)$/;
