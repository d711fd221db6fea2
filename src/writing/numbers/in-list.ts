import type { Reading } from "../../facts/reading.ts";
import { inverted } from "../sentence/invert.ts";
import { nounPhraseEnd, type Range } from "../sentence/noun-phrase.ts";
import { say } from "../sentence/say.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import type { NumberPlace, Spot } from "./spot.ts";

/** “has 26,000 students and 6,000 staff”: “how many students does … have”, and “how many staff”; a list of counted things to the end. */
export const inList: NumberPlace = (spot) => {
  const { facts, statement, quantity, wording, from, end } = spot;
  const { verb, rest } = statement.clause;
  if (from < rest.from || verb.to !== rest.from || !/how many$/.test(wording) || quantity.unit !== "") return undefined;
  const item = itemsOf(spot)?.find((one) => one.from <= from && from < one.to);
  if (item === undefined || end >= item.to) return undefined;
  const { first, last } = inverted(facts, statement.clause);
  const empty = { from: rest.from, to: rest.from };
  const { subject, lead } = partsOf(facts, { ...statement, clause: { ...statement.clause, rest: empty } });
  return stemFrom([wording, say(facts, { from: end, to: item.to }), first, subject, last, lead]);
};

/** The counted things that make up all that follows the verb, where there are two or more. */
function itemsOf({ facts: { reading }, statement }: Spot): Range[] | undefined {
  const { rest } = statement.clause;
  const items: Range[] = [];
  for (let at = rest.from; at < rest.to; ) {
    const item = itemAt(reading, { from: at, to: rest.to });
    if (item === undefined) return undefined;
    items.push(item);
    const next = behindJoint(reading, item.to);
    if (next === item.to && next < rest.to) return undefined;
    at = next;
  }
  return items.length > 1 ? items : undefined;
}

/** “about 6,000 members of staff”: a number with what it counts, up to “and”. */
function itemAt(reading: Reading, { from, to }: Range): Range | undefined {
  const { tokens } = reading;
  let number = from;
  while (/^(?:ADV|ADP)$/.test(tokens[number]?.pos ?? "")) number++;
  if (tokens[number]?.pos !== "NUM") return undefined;
  const end = nounPhraseEnd(reading, number + 1, to, /^of$/);
  let behind = number + 1;
  while (behind < end && tokens[behind]?.text !== "and") behind++;
  return behind > number + 1 ? { from, to: behind } : undefined;
}

function behindJoint({ tokens }: Reading, at: number): number {
  let to = at;
  while (/^(?:,|and)$/.test(tokens[to]?.text ?? "")) to++;
  return to;
}
