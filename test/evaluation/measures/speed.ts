import { factsOf } from "../../../src/facts/facts.ts";

const rounds = 6;

/** Milliseconds for 1,000 words, everything that the two lowest floors do, warm: the best of some rounds over all articles. */
export function measureSpeed(texts: string[]): string[] {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    for (const text of texts) factsOf(text);
    times.push(performance.now() - begun);
  }
  return [
    `reading 1,000 words    ${((Math.min(...times) / words) * 1000).toFixed(1)} ms warm, ${(((times[0] ?? 0) / words) * 1000).toFixed(1)} ms at first`,
  ];
}
