/** Elements that need no end tag: however many there are, nothing nests. */
const unclosed =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|th|thead|tr|track|wbr)$/i;

/** How deep a page's elements nest at most, by its tags: parsers take time by the square of that. Linear. */
export function nestingOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { 1: end, 2: name = "" } of source.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (unclosed.test(name)) continue;
    depth = Math.max(0, depth + (end === "/" ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
