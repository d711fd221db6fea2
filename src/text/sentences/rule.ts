/** A place where a sentence may end, as the rules see it: at most 60 characters on either side, within the paragraph. */
export type Boundary = {
  /** What stands before, from the sentence's beginning if that is near, without the white space at its end. */
  before: string;
  /** The white space between. */
  gap: string;
  /** What stands after. */
  after: string;
  /** Whether `before` is the sentence from its very beginning. */
  opens: boolean;
  /** Whether a line ends here that had no room for the next word, as a mail program or a PDF breaks them. */
  full: boolean;
};

/** Says that a boundary is none: the sentence goes on. */
export type JoinRule = (boundary: Boundary) => boolean;

/** Offsets into a paragraph at which a sentence ends although Unicode sees no end there. */
export type SplitRule = (paragraph: string) => number[];

/** Whether a line ends here because its writer ended it: a heading, a list line, a line of an address. */
export function lineEnds({ gap, full }: Boundary): boolean {
  return gap.includes("\n") && !full;
}
