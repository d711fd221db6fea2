/**
 * Numbers that look random and depend on the seed alone, each at least 0 and less than 1.
 * The seed is hashed with FNV-1a, the numbers are mulberry32 (Tommy Ettinger, public domain); good enough to
 * shuffle options, never to keep a secret.
 */
export function dice(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/**
 * Options in an order that depends on the seed and on what they say, never on which of them is the key: seeds are in
 * addresses and this code is public, so whoever knew how the options stood before could tell where the key went.
 */
export function jumble(options: readonly string[], seed: string): string[] {
  return shuffle([...options].sort(), seed);
}

/** The items in an order that depends on the seed alone (Fisher–Yates); the list given is left as it is. */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const roll = dice(seed);
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(roll() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}
