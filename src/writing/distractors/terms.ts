import type { Facts } from "../../facts/facts.ts";
import { shuffle } from "../../quiz/shuffle.ts";
import { contentWords } from "../../text/words.ts";
import type { Definition } from "../definitions/definition.ts";
import { definitionsOf } from "../definitions/definitions.ts";
import { statementsOf } from "../sentence/statement.ts";
import { isPluralNoun, kindOfNoun } from "./nouns.ts";

/** A term that the article uses: a noun or two that a sentence is about, or a heading of its own. */
type Term = { text: string; words: number; plural: boolean; kind: string; defined: boolean };

const most = 3;
const longest = 3;
/** So many terms are tried; more would be slow, and no better. */
const enough = 200;
const made = new WeakMap<Facts, Term[]>();

/** Up to three other terms of the article: as many of them, of the same kind and length of words; defined ones first. */
export function rivalTerms(facts: Facts, { term, meaning, verb, source }: Definition): string[] {
  const own = termOf(term, true);
  const plural = /^(?:are|were)$/.test(verb);
  const taken = new Set(contentWords(`${term} ${meaning} ${source}`).map(root));
  const head = headOf(own);
  const ofDoing = doing.test(meaning);
  const fitting = termsOf(facts).filter(
    (other) =>
      other.plural === plural &&
      (!ofDoing || named.test(other.text)) &&
      (other.defined || (other.words > 1 === own.words > 1 && other.kind === own.kind)) &&
      apart(other, taken, head),
  );
  const rank = (other: Term) => Number(other.defined) + Number(headOf(other) === head);
  const rivals: Term[] = [];
  for (const other of shuffle(fitting, term).sort((a, b) => rank(b) - rank(a))) {
    const used = new Set(rivals.flatMap(({ text }) => contentWords(text).map(root)));
    if (rivals.length < most && apart(other, used, head)) rivals.push(other);
  }
  return rivals.map(({ text }) => text);
}

/** “the process of …”: beside its name that of a thing would be no answer. */
const doing =
  /^(?:the |an? )?(?:process|act|ability|study|method|practice|theory|technique|science|art|movement|loss|formation|use) /u;
const named = /(?:sis|tion|sion|ment|ing|ism|ity|ogy|phy|nomy|ness|ance|ence|th|ure|al)$/u;

/** Sharing no word but the last, if that is the key’s: “source patches” beside “sink patches”. */
function apart(other: Term, taken: ReadonlySet<string>, head: string | undefined): boolean {
  const words = contentWords(other.text);
  return words.every((word, i) => !taken.has(root(word)) || (i > 0 && i === words.length - 1 && root(word) === head));
}

function headOf({ text, words }: Term): string | undefined {
  return words > 1 ? contentWords(text).map(root).at(-1) : undefined;
}

/** “volcano”, “volcanologist”: of one family, and no option beside each other. */
export function root(word: string): string {
  return word.replace(/(?<=\p{L}{3})s$/u, "").slice(0, 6);
}

function termsOf(facts: Facts): Term[] {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const found = new Map<string, Term>();
  for (const { term, verb } of definitionsOf(facts))
    found.set(term.toLowerCase(), { ...termOf(term, true), plural: /^(?:are|were)$/.test(verb) });
  for (const text of subjects(facts)) if (!found.has(text)) found.set(text, termOf(text, false));
  const terms = [...found.values()].slice(0, enough);
  made.set(facts, terms);
  return terms;
}

/** Bare common nouns that sentences are about: “blood vessels”, “responsiveness”. */
function subjects(facts: Facts): string[] {
  const { tokens, mentionAt, text } = facts.reading;
  return statementsOf(facts).flatMap(({ clause: { subject } }) => {
    const words = tokens.slice(subject.from, subject.to);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || words.length > longest) return [];
    if (!words.every(({ pos, text: word }) => /^(?:NOUN|ADJ|PROPN)$/.test(pos) && /^\p{L}{3,}$/u.test(word))) return [];
    const small = text.slice(first.start, last.end).toLowerCase();
    // A capital at a sentence's beginning tells nothing: the article has to write the word small as well, or in two words.
    const isCommon = words.length > 1 ? /^\p{Ll}/u.test(last.text) : text.includes(` ${small}`);
    const isNamed = [...words.keys()].some((i) => i > 0 && mentionAt.has(subject.from + i));
    return isCommon && !isNamed && !vague.test(small) ? [small] : [];
  });
}

const vague =
  /^(?:people|scientists?|researchers|experts|things?|others?|many|some|most|several|such|other|these|those|another|different|both|various|certain|early|first|new|more|all|two|three|four|one|today|evidence|research|studies|work|examples?|results?|part|parts|half|much)(?: |$)/;

function termOf(text: string, defined: boolean): Term {
  const words = text.split(" ");
  const head = words.at(-1) ?? text;
  return { text, words: words.length, plural: isPluralNoun(head), kind: kindOfNoun(head), defined };
}
