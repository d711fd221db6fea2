import { indexAt, type Span } from "../../text/spans.ts";
import type { Token } from "../../text/tags.ts";
import { commonCapitals } from "./common-capitals.ts";
import { isForename } from "./forenames.ts";
import { isOrganisation } from "./organisations.ts";
import { isDemonym, isPlace } from "./places.ts";
import { type Capital, mentionFrom, portfolio } from "./run.ts";
import { isTitle } from "./titles.ts";

/**
 * A name where it stands in the text: the span is the name's own, without title, adjective, article or possessive.
 * `before` are the capitalised words in front of it that are no part of it, from `runStart`: ["Chinese", "Foreign", "Minister"].
 */
export type Mention = Span & { text: string; words: string[]; before: string[]; runStart: number; sentence: number };

type Word = Capital & { initial: boolean };

const word =
  /(?=[\p{Lu}ade])(?<![\p{L}\p{N}])(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St|Rev|Jr)\.|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|(?:al-|el-|de'|d'|d’|O['’])?\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-&]\p{L}[\p{L}\p{M}]*|-\p{N}+|['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*)/gu;

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
  if (/^(?:I|We|You|They|He|She|It|That|There|Who|What|Let)['’]/.test(name)) return false;
  if (commonCapitals.has(name)) return followsForename && /^(?:April|May|June|August|Will|Can)$/.test(name);
  if (!current.initial || sure.has(name)) return true;
  if (isPlace(name) || isDemonym(name)) return true;
  const at = indexAt(tokens, current.start);
  const next = tokens[indexAt(tokens, current.end)];
  if (next === undefined) return false;
  // “Grace Lee came”, but “Grace periods end”; “Justice Ito ruled”, but “Justice was done”.
  if ((isForename(name) || isTitle(name)) && (/^\p{Lu}/u.test(next.text) || tokens[at]?.pos === "PROPN")) return true;
  // The tagger takes most unknown words with a capital for names; a noun or preposition after it says otherwise.
  if (tokens[at]?.pos !== "PROPN") return false;
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
