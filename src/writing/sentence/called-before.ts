import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Span } from "../../text/spans.ts";
import type { Range } from "./noun-phrase.ts";

/** Words that end many names and are said of other things, too. */
const vague =
  /^(?:city|country|state|states|kingdom|day|days|war|wars|world|street|road|house|times|post|news|people|minister|president|king|queen|county|island|islands|sea|ocean|union|court|line|series|act|league|group|games|street|square|area|region|coast|river|lake|one|two|order|law|age|era|party|book|film|story|army|force|forces|press|office|center|centre|board|service|system|program|programme|project)$/;

const made = new WeakMap<Facts, Map<string, Name[]>>();

/** Names of two words or more that are nobody's, by their last word in small letters: “canal” for the Suez Canal. */
function byHead(facts: Facts): Map<string, Name[]> {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const heads = new Map<string, Name[]>();
  for (const name of facts.names) {
    const words = name.name.split(" ");
    const head = words.at(-1)?.toLowerCase() ?? "";
    if (words.length < 2 || name.type === "person" || !/^\p{Ll}{4,}$/u.test(head)) continue;
    heads.set(head, [...(heads.get(head) ?? []), name]);
  }
  made.set(facts, heads);
  return heads;
}

/**
 * “the canal” where the article has named one canal and no other, before: the span of these words and the full name to say
 * in their place. Nothing where the noun has company (“the old canal”, “the canal zone”, “the canal that”).
 */
export function calledBefore(facts: Facts, { from, to }: Range, said: Set<Name>): (Span & { text: string })[] {
  const { tokens, text } = facts.reading;
  const heads = byHead(facts);
  const found: (Span & { text: string })[] = [];
  for (let i = from; i + 1 < to; i++) {
    const [article, noun, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (article === undefined || noun === undefined || !/^the$/i.test(article.text) || vague.test(noun.text)) continue;
    const name = oneOf(facts, heads.get(noun.text) ?? [], article.start);
    if (name === undefined || said.has(name) || /^(?:NOUN|PROPN)$/.test(next?.pos ?? "")) continue;
    if (/^(?:of|that|which|who|where|for|-)$/.test(next?.text ?? "") || (name.mentions[0]?.start ?? 0) > article.start)
      continue;
    said.add(name);
    found.push({ start: article.start, end: noun.end, text: withArticle(text, name, /^T/.test(article.text)) });
  }
  return found;
}

/** So many characters back another of the kind may still be the one that is spoken of. */
const near = 700;

/** The only one of its kind; or the one in the title, where no other has been named lately. */
function oneOf({ reading }: Facts, names: readonly Name[], at: number): Name | undefined {
  if (names.length < 2) return names[0];
  const title = reading.sentences[0]?.end ?? 0;
  if (/[.!?]$/u.test(reading.text.slice(0, title))) return undefined;
  const [own, second] = names.filter(({ mentions }) => (mentions[0]?.start ?? title) < title);
  const others = names.filter((name) => name !== own);
  const isSure =
    second === undefined &&
    others.every(({ mentions }) => mentions.every(({ start }) => start > at || start < at - near));
  return isSure ? own : undefined;
}

const takesThe = /^(?:United |Netherlands$|Philippines$|Bahamas$|Maldives$|(?:US|UK|EU|UN|USA)$)/;

/** The name with “the” if the article says it so at first, or has its owner in that place: “Hamburg’s Maritime Museum”. */
export function withArticle(text: string, { name, mentions }: Name, capital: boolean): string {
  const bare = name.replace(/^The /, "");
  const start = mentions[0]?.start ?? 0;
  const isSaid = /(?:^|\s)(?:the|\p{L}+[’']s) (?:[\p{L}\d-]+ )?$/iu.test(text.slice(Math.max(0, start - 32), start));
  return isSaid || takesThe.test(bare) ? `${capital ? "The" : "the"} ${bare}` : bare;
}
