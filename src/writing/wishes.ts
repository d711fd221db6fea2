import type { KindName } from "../quiz/kinds/index.ts";

/** What may be wished for. Nothing else decides what is written: same text, same wishes, same questions. */
export type Wishes = {
  questions?: number | undefined;
  kinds?: readonly KindName[] | undefined;
  seed?: string | undefined;
};

/** How many questions a quiz has unless somebody wishes otherwise. */
export const usualLength = 20;
