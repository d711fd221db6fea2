/** How the score of an answer of several parts, or with a slip in it, came about. */
export type Note =
  | { about: "pairs"; right: number; of: number }
  /** Right options that were ticked, wrong ones that were, and how many right ones there are. */
  | { about: "ticks"; found: number; extra: number; of: number }
  /** Items whose order is right; none where no two are. */
  | { about: "order"; run: number; of: number }
  | { about: "slip"; typed: string; meant: string };

/** A note in English, as it is kept with the answer. */
export function noteInWords(note: Note): string {
  switch (note.about) {
    case "pairs":
      return `${note.right} of ${note.of} pairs right.`;
    case "ticks":
      return ticksInWords(note.found, note.extra, note.of);
    case "order":
      return orderInWords(note.run, note.of);
    case "slip":
      return `We counted “${note.typed}” as a typing mistake. It is spelt ${note.meant}.`;
  }
}

function ticksInWords(found: number, extra: number, keys: number): string {
  const all = keys === 2 ? "both" : `all ${keys}`;
  const counted = `You found ${found === keys ? all : found === 0 ? `none of the ${keys}` : `${found} of ${keys}`}`;
  const ticks = `${extra} wrong tick${extra === 1 ? "" : "s"}`;
  if (found === 0 || extra === 0) return `${counted}.`;
  const them = found === 1 ? "it" : "them";
  return extra < found ? `${counted}. ${ticks} cost you points.` : `${counted}, but ${ticks} cancelled ${them}.`;
}

function orderInWords(run: number, items: number): string {
  if (run === 0) return "None are in order.";
  const made = `${run - 1} of the ${items - 1} steps from first to last ${run === 2 ? "is" : "are"} right`;
  return `${run} of the ${items} are in order, so ${made}.`;
}
