import { type Document, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from "yaml";
import type { Place } from "../format.ts";

/** Line and column of an offset into the text. */
export function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/**
 * The way from a path back into the file: to the value at it; to the name of a field without a value; where the path
 * leads to nothing, to what should have held it.
 */
export function placesIn(document: Document, lines: LineCounter): (path: (string | number)[]) => Place {
  return (path) => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const step of path) {
      const { key, value } = stepInto(node, step);
      offset = startOf(value) ?? startOf(key) ?? offset;
      node = value;
    }
    return placeAt(lines, offset);
  };
}

function stepInto(node: unknown, step: string | number): { key?: unknown; value?: unknown } {
  if (isSeq(node)) return { value: node.items[Number(step)] };
  if (!isMap(node)) return {};
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) as Pair | undefined;
  return pair ?? {};
}

/** Where a node begins. An empty value stands nowhere in particular. */
function startOf(node: unknown): number | undefined {
  if (isScalar(node) && node.value === null && !node.source) return undefined;
  return (node as Node | null | undefined)?.range?.[0];
}
