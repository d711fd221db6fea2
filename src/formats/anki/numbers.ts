/**
 * The number by which Anki knows a thing of this name: the same for the same name, and, like the times that Anki itself
 * takes for ids, a whole number of thirteen digits (FNV-1a, twice, 43 bits of it).
 */
export function numberOf(name: string): number {
  const [high, low] = [hash(name, 0x811c9dc5), hash(name, 0x01000193)];
  return 1_000_000_000_000 + (((high & 0x7ff) * 2 ** 32 + low) % 8_999_999_999_999);
}

function hash(text: string, start: number): number {
  let state = start;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state >>> 0;
}

/** What Anki finds duplicates by: the first 32 bits of the SHA-1 of a note’s first field. */
export async function checksum(field: string): Promise<number> {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(field));
  return new DataView(digest).getUint32(0);
}
