import { indexAt, type Span } from "../../text/spans.ts";
import type { Token } from "../../text/tags.ts";
import { isOccupation } from "./evidence.ts";
import { isForename } from "./forenames.ts";
import { isOrganisation } from "./organisations.ts";
import { isDemonym, isPlace } from "./places.ts";
import { isTitle } from "./titles.ts";

/**
 * A name where it stands in the text: the span is the name's own, without title, adjective, article or possessive.
 * `before` are the capitalised words in front of it that are no part of it, from `runStart`: ["Chinese", "Foreign", "Minister"].
 */
export type Mention = Span & { text: string; words: string[]; before: string[]; runStart: number; sentence: number };

type Word = Span & { text: string; initial: boolean };

const word =
  /(?<![\p{L}\p{N}])(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St|Rev|Jr)\.|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|(?:al-|el-|de'|d'|d’|O['’])?\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-&]\p{L}[\p{L}\p{M}]*|-\p{N}+|['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*)/gu;

/** Capitalised only because of where they stand or what they are; never part of a name. */
const never = new Set(
  (
    "I I’m I'm I’ve I've I’d I'd I’ll I'll A An The This That These Those There He She It They We You His Her Its Their Our My Your Who What When Where Why " +
    "How Which And Or But So Yet If As At In On By For From With To Of Not No Yes Oh Well Also Then Now Here Both Each Some Many Most All Any Few Several " +
    "One Two Three Four Five Six Seven Eight Nine Ten After Before While Since Because Although Though However Meanwhile Despite According Under Over Once " +
    "Last Next Only Even Still Such Another Other Just Like Until Unless Perhaps Maybe Today Yesterday Tomorrow Monday Tuesday Wednesday Thursday Friday " +
    "Saturday Sunday January February March April May June July August September October November December Photo Image Photograph Please Let Is Are Was Were Do Does Did " +
    "Have Has Had Can Could Will Would Should Might Must It's It’s He's He’s She's She’s That's That’s They're They’re We're We’re You're You’re Don't Don’t There's There’s"
  ).split(" "),
);

const particles = "(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ten|ter|bin|bint|ibn|al|el|y|e|zu)";
const joint = new RegExp(`^(?:[ \\u00a0]|[ \\u00a0]${particles}[ \\u00a0](?:${particles}[ \\u00a0])?)$`, "u");
const particle = new RegExp(`^${particles}$`, "u");
/** “Bank of England”, “Secretary of State”: only these take an “of” into a name. */
const takesOf =
  /^(?:University|Universities|College|School|Bank|Ministry|Department|Secretary|House|Republic|Sea|Isle|Island|Islands|Gulf|Bay|Strait|Institute|Council|Church|Court|Museum|Lord|Prince|Princess|Duke|Duchess|Queen|King|City|Cape|Mount|Chamber|Board|Office|Bureau|Federation|Association|Society|League|Academy|Faculty|State|States|Kingdom|Tower|Battle|Treaty|Statue|Commonwealth|Minister|Chief|Head|Director|Archbishop|Bishop|Archdiocese|Center|Centre|Library|Hall|Confederation|Union|Organization|Organisation|Lords|Commons|Order|Emperor|Empress|Port)$/;
const ofJoint = /^[ \u00a0](?:of|for)(?:[ \u00a0]the)?[ \u00a0]$/;

/** Every capitalised name of the text, in order. Sentence-initial words count only when something else speaks for them. */
export function mentionsOf(text: string, tokens: Token[]): Mention[] {
  const sure = capitalisedInside(tokens);
  const words = Array.from(text.matchAll(word), (match) => wordAt(text, match[0], match.index));
  const found: Mention[] = [];
  let run: Word[] = [];
  const close = () => {
    if (run[0] !== undefined)
      found.push(...mentionFrom(text, run, tokens[indexAt(tokens, run[0].start)]?.sentence ?? 0));
    run = [];
  };
  for (const current of words) {
    const last = run.at(-1);
    if (last !== undefined && !joins(text, last, current, run)) close();
    if (isName(current, tokens, sure, isForename(run.at(-1)?.text ?? ""))) run.push(current);
    else if (run.length > 0) close();
  }
  close();
  return found;
}

function wordAt(text: string, matched: string, start: number): Word {
  const before = text.slice(Math.max(0, start - 3), start);
  return {
    text: matched,
    start,
    end: start + matched.length,
    initial: start === 0 || /(?:[.!?:…]\s+|\n\s*|["“‘([]\s?)$/.test(before),
  };
}

/** Words that the text also writes with a capital in the middle of a sentence: names at its beginning, too. */
function capitalisedInside(tokens: Token[]): Set<string> {
  const inside = new Set<string>();
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1];
    const initial = previous === undefined || previous.sentence !== token.sentence || /^[.:!?"“‘(]/.test(previous.text);
    if (!initial && /^\p{Lu}/u.test(token.text) && token.pos === "PROPN") inside.add(token.text);
  });
  return inside;
}

function isName(current: Word, tokens: Token[], sure: Set<string>, followsForename: boolean): boolean {
  const { text: name } = current;
  if (never.has(name)) return followsForename && /^(?:April|May|June|August|Will|Can)$/.test(name);
  if (!current.initial || sure.has(name)) return true;
  if (isForename(name) || isPlace(name) || isDemonym(name) || isTitle(name)) return true;
  // The tagger takes most unknown words with a capital for names; a noun or preposition after it says otherwise.
  const at = indexAt(tokens, current.start);
  const next = tokens[indexAt(tokens, current.end)];
  if (tokens[at]?.pos !== "PROPN" || next === undefined) return false;
  return (
    /^(?:VERB|AUX|ADV|PROPN|PART|CCONJ)$/.test(next.pos) ||
    /^[\p{Lu}'’,(–]/u.test(next.text) ||
    particle.test(next.text)
  );
}

function joins(text: string, last: Word, current: Word, run: Word[]): boolean {
  const gap = text.slice(last.end, current.start);
  // “Minister of Culture and Youth Affairs”
  if (/^(?: and |, )$/.test(gap) && portfolio.has(last.text) && portfolio.has(current.text))
    return isTitle(run[0]?.text ?? "");
  if (joint.test(gap)) return true;
  if (
    gap === " and " &&
    run.some(({ text: head }) => isOrganisation([head])) &&
    !isPlace(last.text) &&
    !isTitle(current.text)
  ) {
    // “Institute of European and Asian Studies”, but not “Disney and Universal”.
    return run.length > 1 && / (?:of|for) /.test(text.slice(run[0]?.start, last.end));
  }
  return ofJoint.test(gap) && takesOf.test(last.text) && !(gap.includes("for") && run.length < 2);
}

/** What ministers and secretaries are of; no part of their names. */
const portfolio = new Set(
  (
    "State Education Culture Youth Sport Sports Information Communication Communications Science Religion Tourism Women Defence Defense Health Finance Justice Interior Transport Energy Environment Agriculture Labor Trade " +
    "Commerce Treasury Culture Foreign Affairs Homeland Security Schools Housing Work"
  ).split(" "),
);

/** Takes the words before the name off a run: “Russian President Vladimir Putin” names Vladimir Putin. */
function mentionFrom(text: string, run: Word[], sentence: number): Mention[] {
  while (run.length > 2 && honours.test(run.at(-1)?.text ?? "")) run.pop();
  const words = run.map((one) => one.text);
  const first = nameBegins(words);
  const start = run[first]?.start;
  const end = run.at(-1)?.end;
  const runStart = run[0]?.start;
  if (start === undefined || end === undefined || runStart === undefined) return [];
  if (words.length === first + 1 && (isTitle(words[first] ?? "") || (first > 0 && portfolio.has(words[first] ?? ""))))
    return [];
  const place = first > 0 ? placeInFront(text, run.slice(0, first), sentence) : [];
  const own = words.slice(first);
  return [
    ...place,
    { start, end, text: text.slice(start, end), words: own, before: words.slice(0, first), runStart, sentence },
  ];
}

/** Letters after a name. */
const honours = /^(?:DBE|OBE|MBE|CBE|KBE|QC|KC|MP|MEP|RA|FRS|PhD|MD|Jr)$/;

/** “US President NAME”: the country in front of the office is a mention of its own. */
function placeInFront(text: string, run: Word[], sentence: number): Mention[] {
  const [{ start, end } = { start: 0, end: 0 }] = run;
  const name = text.slice(start, end);
  return isPlace(name) ? [{ start, end, text: name, words: [name], before: [], runStart: start, sentence }] : [];
}

/** The index of the first word of a run that belongs to the name. */
function nameBegins(words: string[]): number {
  let first = 0;
  words.slice(0, -1).forEach((word, i) => {
    const occupation = isOccupation(word) && isForename(words[i + 1] ?? "") && !isForename(word);
    if (isTitle(word) || occupation || (first > 0 && portfolio.has(word) && i <= first + 1)) first = i + 1;
  });
  // An adjective in front is no part of a person's name; of a place's or organisation's it may be (South African Airways).
  while (words.length - first > 2 && isDemonym(words[first] ?? "") && isForename(words[first + 1] ?? "")) first++;
  return first;
}
