import { decimal } from "../../decimal.ts";
import type { Element } from "../../xml/parse.ts";
import { childOf, childrenOf, textOf } from "../../xml/tree.ts";

/** What an item declares of a response. */
export type Declaration = {
  cardinality: string;
  baseType: string;
  /** The right response, a value for each of its parts. */
  correct: string[];
  /** Every value to which the mapping gives points. */
  mapped: string[];
  /** The share of the points that a value earns. */
  credit: (value: string) => number;
};

/** The declaration of the response with an identifier. */
export function declarationOf(item: Element, identifier: string | undefined): Declaration {
  const declared = childrenOf(item, "responseDeclaration").find(
    ({ attributes }) => attributes["identifier"] === identifier,
  );
  const correct = childrenOf(childOf(declared, "correctResponse"), "value").map((value) => textOf(value).trim());
  const entries = childrenOf(childOf(declared, "mapping"), "mapEntry").map(({ attributes }) => ({
    value: attributes["mapKey"] ?? "",
    points: decimal(attributes["mappedValue"] ?? "") || 0,
  }));
  const points = new Map(entries.map(({ value, points: worth }) => [value, worth]));
  const best = Math.max(0, ...points.values());
  return {
    cardinality: declared?.attributes["cardinality"] ?? "single",
    baseType: declared?.attributes["baseType"] ?? "string",
    correct,
    mapped: entries.filter(({ points: worth }) => worth > 0).map(({ value }) => value),
    credit: (value) => (correct.includes(value) ? 1 : best > 0 ? (points.get(value) ?? 0) / best : 0),
  };
}
