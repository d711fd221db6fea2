import type { Facts } from "../facts/facts.ts";
import type { QuestionSet } from "../quiz/question-set.ts";

/** A question as a set's file holds it. */
export type Written = QuestionSet["questions"][number];

type Unnamed<Q> = Q extends unknown ? Omit<Q, "id"> : never;

/** A question that could be asked, before anybody has looked for its flaws. */
export type Candidate = {
  /** Which family wrote it. */
  family: string;
  /** Its `id` is given by `select`; until then it is empty. */
  question: Unnamed<Written>;
  /** Index of the sentence that it asks about. */
  sentence: number;
  /** What is asked for, in plain words: no quiz asks for the same more than twice. */
  answer: string;
  /** How far its family trusts it, from 0 to 1: the share that was right when it was measured. */
  confidence: number;
  /** Why it is worth asking, in a few words that a teacher understands: “a key number”, “who said it”. */
  reason: string;
};

/** A named fault in a question, as a judge of questions would name it. */
export type FlawName =
  | "ungrounded"
  | "wrong-key"
  | "second-true-option"
  | "wrong-wh"
  | "dangling-reference"
  | "giveaway"
  | "ungrammatical"
  | "trivial"
  | "type-mismatch"
  | "source-error"
  | "debris";

/** A way of writing questions from facts. To add one: a file in families/ and a line in `families.ts`. */
export type Family = { name: string; write: (facts: Facts) => Candidate[] };

/**
 * A way of finding one flaw: what is wrong, in words that help a teacher mend it, or undefined. To add one: a file in
 * flaws/ and a line in `flaws.ts`. The same detectors drop candidates and advise a teacher who edits.
 */
export type FlawDetector = { flaw: FlawName; find: (candidate: Candidate, facts: Facts) => string | undefined };
