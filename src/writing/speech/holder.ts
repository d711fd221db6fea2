import type { Subject } from "../../facts/attribution/phrase.ts";
import { personOf } from "../../facts/attribution/pronoun.ts";
import { holderOf } from "../../facts/attribution/role-holder.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Mention } from "../../facts/names/mentions.ts";
import type { Name } from "../../facts/names/name.ts";
import { isGeneric } from "../../facts/names/organisations.ts";
import { isCountry, isDemonym } from "../../facts/names/places.ts";
import type { Reading } from "../../facts/reading.ts";
import { indexAt } from "../../text/spans.ts";
import { castOf } from "../distractors/people.ts";
import { namesIn } from "../lookup.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { say } from "../sentence/say.ts";
import { inside } from "../sentence/stem.ts";
import type { Report } from "./reported/rule.ts";

/**
 * Whose claim it is: `person` where it is a person of the article, `words` as “According to …” names whoever it is, `named` the
 * sentence that says so where a pronoun or a role does not. `own`: “he” or “she” in the claim is the person.
 */
export type Holder = { person?: Name; words: string; named?: number; own?: "he" | "she" | undefined };

/** How far back the name may stand that a pronoun means, in sentences. */
const reach = 4;

/** Who made a reported claim, where the article makes that certain. */
export function holderFrom(facts: Facts, { subject, source }: Report, sentence: number): Holder | undefined {
  const known = subject === undefined ? undefined : knownHolder(facts, subject, sentence);
  return known ?? (source === undefined ? undefined : documentFrom(facts, source));
}

function knownHolder(facts: Facts, subject: Subject, sentence: number): Holder | undefined {
  const { reading, roles } = facts;
  if (subject.is === "pronoun") {
    const person = personOf(reading, roles, subject.from, subject.word);
    const before = person && lastNamed(reading, person, subject.from);
    const isNear = before !== undefined && sentence - before <= reach;
    return isNear && person !== undefined ? personal(facts, person, sentence, before) : undefined;
  }
  if (subject.is === "role") {
    const person = holderOf(subject.words, roles);
    const named = roles.find((role) => role.person === person)?.sentence;
    return person !== undefined && named !== undefined ? personal(facts, person, sentence, named) : undefined;
  }
  const name = reading.nameOf.get(subject.mention);
  if (name?.type === "person") return personal(facts, name, sentence);
  const words = name === undefined ? undefined : bodyFrom(facts, subject.mention, name);
  return words === undefined ? undefined : { words };
}

/** A person as the holder of a claim; `named` is the sentence that names a person who is meant by a pronoun or a role. */
export function personal(facts: Facts, person: Name, sentence: number, named?: number): Holder | undefined {
  if (!castOf(facts).people.includes(person)) return undefined;
  const holder: Holder = { person, words: person.name, own: ownPronoun(facts, person, sentence) };
  return named === undefined || named === sentence ? holder : { ...holder, named };
}

/** The last sentence before a token that names somebody. */
export function lastNamed({ tokens }: Reading, { mentions }: Name, token: number): number | undefined {
  return mentions[indexAt(mentions, tokens[token]?.start ?? 0) - 1]?.sentence;
}

/** “He said he …”: both are one where nobody else has been named lately whom the pronoun fits. */
function ownPronoun(facts: Facts, person: Name, sentence: number): "he" | "she" | undefined {
  const { gender } = person;
  if (gender !== "he" && gender !== "she") return undefined;
  const others = [sentence - 2, sentence - 1, sentence]
    .flatMap((at) => namesIn(facts, at))
    .filter((name) => name !== person && name.type === "person");
  return others.some((name) => name.gender === "unknown" || name.gender === gender) ? undefined : gender;
}

/** An organisation or a country that speaks, as “According to …” names it: “the World Health Organization”. */
export function bodyFrom(
  { reading }: Facts,
  { text, start }: Pick<Mention, "text" | "start">,
  name: Name,
): string | undefined {
  const isBody = name.type === "organisation" && !isGeneric(name.name) && !/^\p{Lu}{2,6}$/u.test(name.name);
  if (!isBody && !isCountry(text) && !everybodys.test(name.name)) return undefined;
  const article = /(?:^|\s)the $/iu.test(reading.text.slice(Math.max(0, start - 5), start)) ? "the " : "";
  return `${article}${isBody ? name.name.replace(/^The /, "") : text}`;
}

/** Bodies known by their letters. */
const everybodys = /^(?:NASA|UNESCO|UNICEF|NATO|BBC|CNN|FBI|CIA|OPEC|WHO|UN|EU|IMF|OECD|FIFA|IBM)$/;

/** “United Nations data”, “officials in Liberia”, “police”: what a claim is taken from, if it has a name in it or needs none. */
function documentFrom(facts: Facts, source: Range): Holder | undefined {
  const { tokens, mentionAt } = facts.reading;
  if (source.to - source.from > longest || unclear.test(tokens[source.from]?.text ?? "")) return undefined;
  const all = tokens.slice(source.from, source.to);
  if (all.some(({ text }) => /^(?:[,:;()–—]|not|has|have|had|also|later|who|which|that)$/.test(text))) return undefined;
  const named = all.some(({ text }, i) => mentionAt.has(source.from + i) || isDemonym(text));
  const words = inside(say(facts, source), facts.reading, source);
  if (!named && !/^(?:the )?(?:police|prosecutors)$/.test(words)) return undefined;
  return /[“”"]/.test(words) ? undefined : { words };
}

const unclear =
  /^(?:he|she|it|they|his|her|their|its|this|that|these|those|one|some|another|others|many|most|several|critics)$/i;
const longest = 12;
