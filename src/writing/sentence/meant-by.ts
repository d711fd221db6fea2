import { personOf } from "../../facts/attribution/pronoun.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { subjectOf } from "../../facts/subject.ts";
import { namesIn } from "../lookup.ts";
import type { Clause } from "./clause.ts";
import { goingOn, type Person, type Place, samePronounBefore } from "./going-on.ts";
import { ofSubject } from "./of-subject.ts";
import { tokenRange } from "./words.ts";

/** How many sentences back the name may stand, for the person whom the whole article is about. */
const reach = 3;
const fewest = 4;

const known = new WeakMap<Facts, Map<string, Person | undefined>>();

/**
 * The person whom the pronoun that is a clause's subject stands for, with the sentence that names them: the only person whom the
 * sentence before names, or the one whom the article is about, named a little earlier. Told once for each pronoun.
 */
export function meantBy(
  facts: Facts,
  { sentence, subject: { from } }: Pick<Clause, "sentence"> & { subject: { from: number } },
  pronoun: string,
): Person | undefined {
  const told = known.get(facts) ?? new Map<string, Person | undefined>();
  known.set(facts, told);
  const keyOf = (place: Place) => `${pronoun} ${place.sentence} ${place.from}`;
  // A run of such sentences is told from its first one: there may be thousands, too many to go back through by recursion.
  const run: Place[] = [];
  let place: Place | undefined = { sentence, from };
  for (; place !== undefined && !told.has(keyOf(place)); place = samePronounBefore(facts, place, pronoun))
    run.push(place);
  let meant = place === undefined ? undefined : told.get(keyOf(place));
  for (const one of run.reverse()) {
    meant = meantAt(facts, one, pronoun, meant);
    told.set(keyOf(one), meant);
  }
  return meant;
}

/** The like, when it is told whom the same pronoun stands for as what the sentence before is about. */
function meantAt(facts: Facts, place: Place, pronoun: string, before: Person | undefined): Person | undefined {
  const { sentence, from } = place;
  const subject = ofSubject(facts.reading, sentence, from, pronoun);
  if (subject !== undefined) return subject;
  const same = goingOn(facts, place, pronoun, before);
  if (same !== undefined && !namesAnother(facts, sentence, from, pronoun)) return same;
  const person = personOf(facts.reading, facts.roles, from, pronoun);
  if (person === undefined || isUnlike(facts, person, sentence, pronoun)) return undefined;
  if (actsBefore(facts, sentence - 1)) return undefined;
  const people = namesIn(facts, sentence - 1).filter(({ type }) => type === "person");
  if (people.length === 1 && people[0] === person) return { person, named: sentence - 1 };
  if (person !== heroOf(facts)) return undefined;
  for (let named = sentence - 1; named >= Math.max(0, sentence - reach); named--) {
    if (namesIn(facts, named).includes(person)) return { person, named };
    // Somebody else in between might be meant.
    if (
      namesIn(facts, named).some(
        ({ type, gender }) => type === "person" && (gender === "unknown" || gender === pronoun),
      )
    )
      return undefined;
  }
  return undefined;
}

/** Somebody whom the pronoun fits, before it in its own sentence. */
function namesAnother({ reading }: Facts, sentence: number, at: number, pronoun: string): boolean {
  for (let i = tokenRange(reading, sentence).from; i < at; i++) {
    const mention = reading.mentionAt.get(i);
    const name = mention === undefined ? undefined : reading.nameOf.get(mention);
    if (name?.type === "person" && (name.gender === "unknown" || name.gender === pronoun)) return true;
  }
  return false;
}

/** “Chao and his wife returned …, at the invitation of Zhou En-Lai”: somebody of whom only the name is known, and who acts. */
function actsBefore({ reading }: Facts, sentence: number): boolean {
  const { from, to } = tokenRange(reading, sentence);
  for (let i = from; i < to; i++) {
    const mention = reading.mentionAt.get(i);
    if (
      mention === undefined ||
      reading.mentionAt.get(i + 1) === mention ||
      /^the$/i.test(reading.tokens[i - 1]?.text ?? "")
    )
      continue;
    if (reading.nameOf.get(mention)?.type !== "other" || mention.words.length > 2) continue;
    const next = reading.tokens[i + 1];
    if (
      /^(?:VERB|AUX)$/.test(next?.pos ?? "") ||
      /^(?:and his|and her)$/.test(`${next?.text} ${reading.tokens[i + 2]?.text}`)
    )
      return true;
  }
  return false;
}

/** In an article about one man, “he” is another only where the sentence before begins with that other. */
function isUnlike({ reading }: Facts, person: Name, sentence: number, pronoun: string): boolean {
  const subject = subjectOf(reading);
  if (subject?.type !== "person" || subject === person || subject.gender !== pronoun) return false;
  const start = reading.sentences[sentence - 1]?.start;
  return !person.mentions.some((mention) => mention.runStart === start);
}

const heroes = new WeakMap<Facts, { hero: Name | undefined }>();

/** The person named more than twice as often as anybody else. */
function heroOf(facts: Facts): Name | undefined {
  const known = heroes.get(facts);
  if (known !== undefined) return known.hero;
  const people = facts.names
    .filter(({ type }) => type === "person")
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = people;
  const isHero =
    first !== undefined &&
    first.mentions.length >= fewest &&
    first.mentions.length > 2 * (second?.mentions.length ?? 0);
  const hero = isHero ? first : undefined;
  heroes.set(facts, { hero });
  return hero;
}
