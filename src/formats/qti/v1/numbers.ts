import { decimal, tidied } from "../../decimal.ts";
import { other, type Read } from "./bodies.ts";
import type { Test } from "./conditions.ts";
import type { Item } from "./item.ts";

/** A number, exact or within a range; where several are right the first one is kept. */
export function numberBody({ conditions }: Item): Read {
  const best = Math.max(0, ...conditions.scoring.map(({ points }) => points));
  const right = conditions.scoring.filter(({ points }) => points === best).map(({ tests }) => numberIn(tests));
  const [first, ...more] = right;
  if (first === undefined) return other("it has no right answer");
  const why = conditions.scoring.flatMap(({ tests }) => tests).map(({ value }) => conditions.whys.get(value));
  return {
    body: { shape: "number", ...first },
    feedback: why.filter((prose) => prose !== undefined),
    losses: more.map(({ key }) => `${key} is right as well there; here only ${first.key} is`),
  };
}

/** Equal to a number, between two, or both: then the range says how far off still counts. */
function numberIn(tests: Test[]): { key: number; tolerance: number } {
  const values = (...relations: string[]) =>
    tests.filter(({ relation }) => relations.includes(relation)).map(({ value }) => decimal(value));
  const [exact] = values("varequal");
  const [least = exact ?? Number.NaN] = values("vargte", "vargt");
  const [greatest = exact ?? Number.NaN] = values("varlte", "varlt");
  const key = exact ?? (least + greatest) / 2;
  return { key: tidied(key), tolerance: tidied(Math.max(greatest - key, key - least)) };
}
