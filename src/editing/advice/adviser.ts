import type { Facts } from "../../facts/facts.ts";
import type { Advice, Written } from "../../quiz/draft/draft.ts";
import type { Candidate } from "../../writing/candidate.ts";

/** A question that is being written, the text of its article if there is one, and what is known of both. */
export type Asked = { question: Written; article: string | null; facts: Facts; candidate: Candidate };

/** A way of advising on a question. To add one: a file here and a line in `advice.ts`. */
export type Adviser = (asked: Asked) => Advice[] | Advice | undefined;
