import { say } from "../sentence/say.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import type { NumberPlace } from "./spot.ts";

/** “22,000 people live there”: “how many people live …” */
export const inSubject: NumberPlace = ({ facts, statement, wording, from, end }) => {
  const { subject } = statement.clause;
  if (from !== subject.from) return undefined;
  const { verb, rest, lead } = partsOf(facts, statement);
  return stemFrom([wording, say(facts, { from: end, to: subject.to }), verb, rest, lead]);
};
