import type { Facts } from "../../facts/facts.ts";
import type { Span } from "../../text/spans.ts";
import type { Token } from "../../text/tags.ts";

/** A noun phrase without its article, as it stands in the text: “unfair competition”. `before` is the word in front, or its article's. */
export type Phrase = Span & {
  text: string;
  /** What kind of words it is made of, and whether there is one or several of it: only phrases alike in this are rivals. */
  shape: string;
  head: string;
  before: string;
  /** The article or owner in front, made small; “” where there is none. */
  article: string;
  sort: string;
};

const most = 3;
const known = new WeakMap<Facts, Phrase[]>();

/** Every plain noun phrase of two or three words, in order, none twice. Computed once for an article. */
export function phrasesOf(facts: Facts): Phrase[] {
  const found = known.get(facts);
  if (found !== undefined) return found;
  const { tokens } = facts.reading;
  const byText = new Map<string, Phrase>();
  for (let i = 0; i < tokens.length; i++) {
    const phrase = phraseAt(facts, i);
    if (phrase === undefined) continue;
    if (!byText.has(phrase.text.toLowerCase())) byText.set(phrase.text.toLowerCase(), phrase);
    i += phrase.text.split(" ").length - 1;
  }
  const phrases = [...byText.values()];
  known.set(facts, phrases);
  return phrases;
}

/** The noun phrase that begins at a token and goes on as long as it can. */
export function phraseAt({ reading }: Facts, from: number): Phrase | undefined {
  const { tokens } = reading;
  if (reading.mentionAt.has(from - 1) || isPart(tokens[from - 1])) return undefined;
  let to = from;
  while (to - from <= most && isPart(tokens[to]) && !reading.mentionAt.has(to)) to++;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || to - from < 2 || to - from > most || last.pos !== "NOUN")
    return undefined;
  const parts = tokens.slice(from, to);
  const text = reading.text.slice(first.start, last.end);
  if (
    !/^[\p{Ll} -]+$/u.test(text) ||
    /[-–]|^(?:\p{L}+ )*(?:such|other|same|own|more|most|less|many|few|several|last|next|first|second|new|recent)\b/u.test(
      text,
    )
  )
    return undefined;
  if (tokens[to]?.text === "-" || /^['’]s?$/.test(tokens[to]?.text ?? "") || reading.mentionAt.has(to))
    return undefined;
  const shape = `${parts.map(({ pos }) => pos).join(" ")} ${isPlural(last) ? "several" : "one"}`;
  return {
    start: first.start,
    end: last.end,
    text,
    shape,
    head: last.lemma,
    before: governor(tokens, from),
    article: articleAt(tokens, from),
    sort: sortOf(last.text),
  };
}

function isPart(token: Token | undefined): boolean {
  return token !== undefined && /^(?:ADJ|NOUN)$/.test(token.pos) && /^\p{Ll}{3,}$/u.test(token.text);
}

function isPlural({ text, lemma }: Token): boolean {
  return (text !== lemma && text.endsWith("s")) || /^(?:people|men|women|children)$/.test(text);
}

/** The preposition or verb in front, past an article. */
function governor(tokens: Token[], from: number): string {
  const before = tokens[from - 1];
  if (before === undefined) return "";
  if (before.pos === "DET") return governor(tokens, from - 1);
  return /^(?:ADP|VERB)$/.test(before.pos) ? before.text.toLowerCase() : "";
}

function articleAt(tokens: Token[], from: number): string {
  const before = tokens[from - 1];
  return before !== undefined && /^(?:DET|PART|PRON|NUM)$/.test(before.pos) ? before.text.toLowerCase() : "";
}

/** The sort of thing a noun names, as far as its ending tells. */
function sortOf(noun: string): string {
  const bare = noun.replace(/s$/, "");
  if (
    /(?:er|or|ist|ian|ee|ant|man|men|people|child|children|adult|citizen|teenager|student|friend|boss|official)$/.test(
      bare,
    )
  )
    return "people";
  if (/(?:tion|sion|ment|ance|ence|ity|ness|ism|ship|cy|ty|dom)$/.test(bare)) return "idea";
  return "";
}
