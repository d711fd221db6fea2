/** The keys to stored databases, and what the site said of them when they were stored. */
export type Stored = {
  quiz: string;
  attempt: string;
  code: string;
  /** The question that the class is asked. */
  question: string;
  /** Cookies. */
  teacher: Record<string, string>;
  learner: Record<string, string>;
  pupils: Record<string, string>[];
  /** A one-time code, and the attempt that it moves. */
  transfer: string;
  moved: string;
  said: { result: string; students: string };
};
