import { say } from "../sentence/say.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import type { NumberPlace } from "./spot.ts";

/** “22,000 people live there”: “how many people live …” */
export const inSubject: NumberPlace = ({ facts, statement, wording, from, end }) => {
  const { subject } = statement.clause;
  if (from !== subject.from || !/how many|percentage|fraction|money/.test(wording)) return undefined;
  const { verb, rest, lead } = partsOf(facts, statement);
  const things = say(facts, { from: end, to: subject.to });
  // “how many people die every year from heart attacks?”: without a name or a year nobody knows where.
  if (!/\p{Lu}\p{Ll}|\d{4}/u.test(`${things} ${rest} ${lead}`)) return undefined;
  return stemFrom([wording, things, verb, rest, lead]);
};
