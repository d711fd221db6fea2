import { factsOf } from "../../../src/facts/facts.ts";
import type { AnnotatedDocument } from "../gold.ts";
import { compare, line, type Score, total } from "./score.ts";

const types = { person: "person", organisation: "organization", place: "place" } as const;

/** Mentions of people, organisations and places: exact span of the name and its type. The gold's name spans are rough (its README). */
export function measureNames(documents: AnnotatedDocument[]): string[] {
  const read = documents.map((document) => ({ document, names: factsOf(document.text).names }));
  const scores: Record<string, Score> = {};
  for (const [ours, theirs] of Object.entries(types)) {
    scores[ours] = total(
      read.map(({ document, names }) => {
        const gold = document.entities
          .filter(({ type }) => type === theirs)
          .map(({ name_start, name_end }) => ({ start: name_start, end: name_end }));
        const given = names.filter(({ type }) => type === ours).flatMap(({ mentions }) => mentions);
        return compare(gold, given, span, span);
      }),
    );
  }
  return [
    ...Object.entries(scores).map(([type, score]) => `names, ${type.padEnd(15)} ${line(score)}`),
    `names, all             ${line(total(Object.values(scores)))}`,
  ];
}

function span(one: { start: number; end: number }): string {
  return `${one.start}-${one.end}`;
}
