import { shuffle } from "../../quiz/shuffle.ts";
import type { Candidate, Family } from "../candidate.ts";
import { type Checkable, checkablesOf, falsified } from "./checkable.ts";
import { apart } from "./happened-in.ts";
import type { Swap } from "./swaps.ts";

const fewest = 2;
const most = 3;
/** So many sets are offered with each statement: some of their sentences may be asked about otherwise. */
const sets = 4;
/** So many statements before and behind may stand beside it: a long article takes no longer a statement than a short one. */
const reach = 10;

/**
 * “Which of these statements agrees with the article?”: a statement of the article beside others of which one word or number is
 * turned, so that the article contradicts them.
 */
export const agrees: Family = {
  name: "agrees",
  write(facts) {
    const all = checkablesOf(facts);
    return all.flatMap((one, i) => {
      const around = all.slice(Math.max(0, i - reach), i + reach);
      return Array.from({ length: sets }, (_, set) => ask(one, shuffle(around, `${set} ${one.text}`))).flat();
    });
  },
};

type Turned = Checkable & { swap: Swap };

function ask(one: Checkable, others: Checkable[]): Candidate[] {
  const rivals = rivalsOf(one, others);
  if (rivals.length < fewest) return [];
  const { sentence, source, text } = one;
  return [
    {
      family: agrees.name,
      sentence,
      also: rivals.map((rival) => rival.sentence),
      answer: text,
      confidence: 0.78,
      reason: "statements to check",
      question: {
        kind: "choice",
        asks: "statement",
        stem: "Which of these statements agrees with the article?",
        key: text,
        distractors: rivals.map((rival) => ({
          text: falsified(rival.text, rival.swap),
          why: `The article says “${rival.swap.from}”, not “${rival.swap.to}”.`,
        })),
        source,
      },
    },
  ];
}

/** Statements about as long as this one and about other things, each turned false in a word that the others do not turn. */
function rivalsOf(one: Checkable, others: Checkable[]): Turned[] {
  const chosen: Turned[] = [];
  for (const other of others) {
    if (chosen.length === most) break;
    if (isTurned(other) && alike(other.text, one.text) && [one, ...chosen].every((before) => differ(before, other)))
      chosen.push(other);
  }
  return chosen;
}

function isTurned(one: Checkable): one is Turned {
  return one.swap !== undefined;
}

function differ(one: Checkable, other: Turned): boolean {
  return one.swap?.to !== other.swap.to && apart(one, other);
}

function alike(a: string, b: string): boolean {
  const [short = 0, long = 0] = [a.length, b.length].sort((x, y) => x - y);
  return long <= short * 1.65;
}
