import type { Facts } from "../../facts/facts.ts";
import type { Reading } from "../../facts/reading.ts";
import { hangingIn } from "../flaws/dangling-reference.ts";
import { saidBeforeYear } from "./before-year.ts";
import { onlyYear, withoutYear, yearOf } from "./dated.ts";
import { isAuxiliary, isFiniteVerb } from "./finite.ts";
import { partsOf, type Statement, statementsOf } from "./statement.ts";
import { capitalised } from "./stem.ts";
import { type Whole, wholesOf } from "./whole.ts";
import { tokenRange } from "./words.ts";

/** What happened in a year that the article gives, said without the year: “Tesla moved to New York”. */
export type Event = { sentence: number; year: number; text: string; source: string | string[] };

const words = { fewest: 4, most: 17 };
const made = new WeakMap<Facts, Event[]>();

/** Every such event that stands alone, in the article's order, at most one a sentence. Computed once for an article. */
export function eventsOf(facts: Facts): Event[] {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const found = new Map<number, Event>();
  for (const event of [
    ...statementsOf(facts).flatMap(parsed(facts)),
    ...wholesOf(facts).flatMap(opening(facts)),
    ...wholesOf(facts).flatMap(closing(facts)),
  ])
    if (!found.has(event.sentence)) found.set(event.sentence, event);
  const events = [...found.values()].sort((a, b) => a.sentence - b.sentence);
  made.set(facts, events);
  return events;
}

/** From a statement whose clause is known: without what hangs behind it. */
function parsed(facts: Facts): (statement: Statement) => Event[] {
  return (statement) => {
    const date = yearOf(facts, statement);
    const without = date === undefined ? undefined : withoutYear(facts, statement, date);
    if (date?.year === undefined || without === undefined) return [];
    const { subject, verb, rest, lead } = partsOf(facts, without);
    if (lead !== "" || !isPast(verb)) return [];
    return eventFrom(facts, { ...statement, year: date.year, text: `${subject} ${verb} ${rest}` });
  };
}

const inFront =
  /^(?:In|On|By) (?:(?:the )?(?:early|late|mid|spring|summer|autumn|fall|winter|beginning|end)[ -](?:of )?)?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?(?:1[1-9]|20)\d\d,? (?=\p{L})/u;
/** What can be left off at the end, so that an event is as short as others. */
const tail = /, (?:which|who|where|when|while|whereas|although|but|and|with|after|before|as|\p{Ll}+ing) [^,]*$/u;

/** From any sentence that begins with “In 1884”: what follows is the event, whatever its clauses. */
function opening(facts: Facts): (whole: Whole) => Event[] {
  return ({ sentence, source, text }) => {
    const date = onlyYear(facts, sentence);
    const lead = inFront.exec(text)?.[0];
    if (date?.year === undefined || lead === undefined || /^By/.test(lead)) return [];
    if (!lead.includes(String(date.year)) || !isPast(firstVerb(facts.reading, sentence))) return [];
    let said = text.slice(lead.length).replace(/\.$/u, "");
    while (said.split(" ").length > words.most && tail.test(said)) said = said.replace(tail, "");
    return eventFrom(facts, { sentence, source, year: date.year, text: said });
  };
}

/** From any sentence that says “in 1884” behind its first verb and no other: what stands before the year is the event. */
function closing(facts: Facts): (whole: Whole) => Event[] {
  return (whole) => {
    const date = onlyYear(facts, whole.sentence);
    const said = date === undefined ? undefined : saidBeforeYear(facts, whole, date);
    if (date?.year === undefined || said === undefined || !isPast(said.verb)) return [];
    return eventFrom(facts, { ...whole, year: date.year, text: said.text });
  };
}

/** The first finite verb of a sentence, as far as it tells the tense. */
function firstVerb(reading: Reading, sentence: number): string {
  const { from, to } = tokenRange(reading, sentence);
  for (let i = from; i < to; i++)
    if (isAuxiliary(reading, i) || isFiniteVerb(reading, i)) return reading.tokens[i]?.text ?? "";
  return "";
}

/** “was founded”, “moved”, “wrote”; what had happened or would happen did so in another year. */
function isPast(verb: string): boolean {
  return (
    /^(?:was|were)(?: |$)|(?:ed|[^s])$/.test(verb) &&
    !/^(?:is|are|has|have|had|will|would|can|could|may|might|do|does)(?: |$)/.test(verb) &&
    !/(?:^| )(?:been|not|never)(?: |$)|n[’']t/.test(verb)
  );
}

/** What was only meant to happen; another year's number; what is no event but a state. */
const unsafe =
  /(?<!\p{L})(?:due|scheduled|planned|expected|intended|hoped|promised|supposed|would|will|had|has|have|may|might|could|if|unless|whether|until|since|not|never|reportedly|allegedly|also)(?!\p{L})|n[’']t |[:;“”"?!–—]|\d{4}|(?:^| )(?:and|or|of|to|in|at|for|with|the|an?|by|on|from|as)$/iu;

/** “The Star was Canada’s largest newspaper”: so it was for years. */
const isState = /^(?:[\p{L}’'.-]+ ){1,6}(?:was|were) (?:an?|the|one|\p{Lu}[\p{L}]*[’']s?|still|among|part) /u;

function eventFrom(facts: Facts, { sentence, source, year, text: said }: Event): Event[] {
  const text = capitalised(said.trim());
  const length = text.split(" ").length;
  if (length < words.fewest || length > words.most || unsafe.test(text) || isState.test(text)) return [];
  return hangingIn(text, sentence, facts) === undefined ? [{ sentence, source, year, text }] : [];
}
