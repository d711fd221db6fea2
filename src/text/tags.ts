import model from "wink-eng-lite-web-model";
import winkNlp, { type ItsFunction } from "wink-nlp";
import type { Span } from "./spans.ts";

/** Universal part of speech (universaldependencies.org/u/pos), as far as the tagger knows them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** One word or mark of the text, with its span in the raw text and the index of its sentence. */
export type Token = Span & { text: string; pos: PartOfSpeech; lemma: string; sentence: number };

/** How far ahead a token is looked for: the tagger skips nothing but white space and marks it does not know. */
const reach = 200;

/** The tagger, with what it is asked of each word. */
function load() {
  const { readDoc, its } = winkNlp(model, ["pos"]);
  return {
    readDoc,
    pos: its.pos as ItsFunction<string>,
    lemma: its.lemma as ItsFunction<string>,
    value: its.value as ItsFunction<string>,
  };
}

/**
 * Loaded by who first needs it, once, in 0.12 to 0.2 s. Loaded with the module, its model would make every start slower, and
 * every answer too, for the memory that it takes is looked through again and again.
 */
let tagger: ReturnType<typeof load> | undefined;

function startAt(text: string, word: string, at: number): number {
  // Almost every word stands right here, or behind one space.
  if (word.length < reach && text.startsWith(word, at)) return at;
  if (word.length < reach && text.startsWith(word, at + 1)) return at + 1;
  return text.slice(at, at + reach).indexOf(word) + at;
}

/**
 * The words and marks of a text, tagged and with their lemmas. `sentences` are the text's sentences in order
 * (`sentences(text)`); what stands outside them is left out. English only.
 * wink-nlp was chosen over compromise by measurement: 3 ms instead of 39 to 102 ms per 1,000 words, and better lemmas.
 */
export function tag(text: string, sentences: Span[]): Token[] {
  tagger ??= load();
  const { readDoc, pos, lemma, value } = tagger;
  const read = readDoc(text).tokens();
  const values = read.out(value);
  const tags = read.out(pos) as PartOfSpeech[];
  const lemmas = read.out(lemma);
  const tokens: Token[] = [];
  let at = 0;
  let sentence = 0;
  values.forEach((word, i) => {
    const start = startAt(text, word, at);
    if (start < at) return;
    at = start + word.length;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    if (start < (sentences[sentence]?.start ?? Number.POSITIVE_INFINITY)) return;
    const token = { start, end: at, text: word, pos: tags[i] ?? "X", lemma: lemmas[i] ?? word, sentence };
    if (at === sentences[sentence]?.end) tokens.push(...withoutStop(token));
    else tokens.push(token);
  });
  return tokens;
}

/** The tagger takes the “sun.” with which a sentence ends for Sunday: word and full stop are two. */
function withoutStop(token: Token): Token[] {
  if (!/^\p{Ll}{2,}\.$/u.test(token.text)) return [token];
  const end = token.end - 1;
  const word = token.text.slice(0, -1);
  return [
    { ...token, end, text: word, pos: "NOUN", lemma: word },
    { ...token, start: end, text: ".", pos: "PUNCT", lemma: "." },
  ];
}
