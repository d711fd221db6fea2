import * as z from "zod";
import type { LearnerEvent } from "./learner.ts";
import { ratings } from "./review-events.ts";

/** What a learner takes along: everything that is kept about her, as events. */
export type LearnerFile = { format: "footnote-learner/1"; written: string; events: LearnerEvent[] };

/** The most that a file brings back: more than anybody answers in a decade. */
export const largestLearnerFile = { bytes: 8 * 1024 * 1024, events: 30_000 };
/** Clocks differ: what happened tomorrow may have happened today, next week it has not. */
const ahead = 24 * 60 * 60 * 1000;

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const text = z.string().max(2000);
const at = z.number().int().nonnegative();
const rating = z.enum(ratings);
const card = z.string().regex(/^(?:fact:)?[a-z0-9-]{1,64}$/);

const response = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("skipped") }),
  z.object({ kind: z.literal("choice"), option: text }),
  z.object({ kind: z.literal("multiple"), options: z.array(text).max(50) }),
  z.object({ kind: z.literal("true-false"), value: z.boolean() }),
  z.object({ kind: z.literal("short-answer"), text }),
  z.object({ kind: z.literal("numeric"), text }),
  z.object({ kind: z.literal("match"), pairs: z.array(z.object({ left: text, right: text })).max(50) }),
  z.object({ kind: z.literal("order"), items: z.array(text).max(50) }),
]);

const outcome = z.object({
  verdict: z.enum(["right", "partly", "wrong", "skipped"]),
  score: z.number().min(0).max(1),
  note: text.optional(),
});

const shelved = { quiz: id, at, title: text, questions: z.number().int().min(0).max(500) };

const event = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("attempt-begun"),
    attempt: id,
    at,
    quiz: id,
    revision: id,
    title: text,
    seed: z.string().max(64),
    questions: z
      .array(z.object({ id, points: z.number().positive().max(100) }))
      .min(1)
      .max(500),
    practice: z.literal(true).optional(),
    exam: z.literal(true).optional(),
  }),
  z.object({ type: z.literal("response-given"), id, attempt: id, at, question: id, response, outcome }),
  z.object({ type: z.literal("quiz-made"), ...shelved }),
  z.object({ type: z.literal("quiz-shelved"), ...shelved, key: z.string().min(1).max(200) }),
  z.object({ type: z.literal("quiz-unshelved"), quiz: id, at }),
  z.object({
    type: z.literal("card-reviewed"),
    review: id,
    at,
    quiz: id,
    revision: id,
    title: text,
    card,
    rating,
    response: response.optional(),
    outcome: outcome.optional(),
    after: z.string().max(200).optional(),
  }),
  z.object({ type: z.literal("card-rated"), id, review: id, at, rating }),
  z.object({ type: z.literal("cards-paused"), quiz: id, card: card.optional(), at }),
  z.object({ type: z.literal("cards-resumed"), quiz: id, card: card.optional(), at }),
  z.object({
    type: z.literal("review-wishes"),
    at,
    retention: z.number().min(0.7).max(0.97),
    goal: z.number().int().positive().max(1000).nullable(),
  }),
]);

/** The events in what a device sends, `most` of them at most; null where that is something else. */
export function readEvents(sent: unknown, most: number): LearnerEvent[] | null {
  const read = z.array(event).max(most).safeParse(sent);
  return read.success ? (read.data as LearnerEvent[]) : null;
}

const learnerFile = z.object({
  format: z.literal("footnote-learner/1"),
  events: z.array(event).max(largestLearnerFile.events),
});

/** The file that holds everything kept about a learner. `now` is when it is written, in milliseconds since 1970. */
export function writeLearnerFile(events: LearnerEvent[], now: number): string {
  const file: LearnerFile = { format: "footnote-learner/1", written: new Date(now).toISOString(), events };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** The events in such a file, as they can be kept; or what is wrong with it, in its user's words. */
export function readLearnerFile(
  written: string,
  now: number,
): { events: LearnerEvent[]; problem?: undefined } | { events?: undefined; problem: string } {
  const read = learnerFile.safeParse(parsed(written));
  if (!read.success) return { problem: problemOf(read.error) };
  const events = read.data.events as LearnerEvent[];
  const late = events.findIndex((one) => one.at > now + ahead);
  if (late >= 0)
    return { problem: `Entry ${late + 1} of the file happened in the future. Is this computer’s clock right?` };
  return { events };
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function problemOf({ issues }: z.ZodError): string {
  const [list, index] = issues[0]?.path ?? [];
  if (list === "events" && typeof index === "number") {
    return `Entry ${index + 1} of the file is damaged, so nothing of it was taken. Choose the file as it was downloaded.`;
  }
  return "This is not a file that was downloaded here. Its name ends in .json, and it begins with “footnote-learner”.";
}
