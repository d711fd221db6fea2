import { factsOf } from "../../../src/facts/facts.ts";
import { writeQuestions } from "../../../src/writing/write.ts";

const rounds = 6;

/** Milliseconds for 1,000 words, warm: the best of some rounds over all articles; reading alone, and with all the writing. */
export function measureSpeed(texts: string[]): string[] {
  return [speed("reading", texts, factsOf), speed("reading and writing", texts, writeQuestions)];
}

function speed(what: string, texts: string[], does: (text: string) => unknown): string {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    for (const text of texts) does(text);
    times.push(performance.now() - begun);
  }
  const each = (time = 0) => `${((time / words) * 1000).toFixed(1)} ms`;
  return `${`${what} 1,000 words`.padEnd(34)} ${each(Math.min(...times))} warm, ${each(times[0])} at first`;
}
