import { otherRoles } from "../../distractors/occupations.ts";
import type { Swap } from "../swaps.ts";

/** What somebody is said to be, up to where more is told; two occupations at once are left alone. */
const said =
  /(?<=(?:is|was|became) )an? (?:\p{L}+ ){0,3}?(\p{Ll}+)(?=[.,]| (?:at|from|who|for|with|in|based) )(?!, (?:\p{L}+,? ){1,3}(?:and|who|an?)(?!\p{L}))/u;

/** “was a chemical engineer”: another occupation of the same sort. */
export function occupation(stem: string): Swap | undefined {
  const found = said.exec(stem);
  if (found === null || / (?:and|or) /.test(found[0])) return undefined;
  const [to] = otherRoles(found[0], found[1] ?? "");
  return to === undefined ? undefined : { from: found[0], to };
}
