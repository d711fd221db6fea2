import type { Facts } from "../../facts/facts.ts";
import { shuffle } from "../../quiz/shuffle.ts";

const offsets = [-17, -12, -9, -7, -5, -4, -3, -2, 2, 3, 4, 5, 7, 9, 12, 17];
/** Farther away, nobody would take one year for the other. */
const farthest = 40;

/** Three other years: those of the article's other sentences first, then years nearby, none after the article's last. */
export function rivalYears({ dates }: Facts, key: number, sentence: number): number[] {
  const here = new Set(dates.filter((date) => date.sentence === sentence).map(({ year }) => year));
  const given = dates.flatMap(({ year }) => (year === undefined || Math.abs(year - key) > farthest ? [] : [year]));
  const last = Math.max(key, ...given, key < 2000 ? key + 20 : key);
  const near = offsets.map((offset) => key + offset);
  const seed = `${key} ${sentence}`;
  const rivals = [...shuffle([...new Set(given)], seed).slice(0, 2), ...shuffle(near, seed)];
  return [...new Set(rivals)].filter((year) => year !== key && year <= last && !here.has(year)).slice(0, 3);
}
