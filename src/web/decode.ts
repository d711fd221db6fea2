/**
 * The text that bytes stand for: as their mark says, else as `label` says if that is an encoding, else UTF-8, and
 * windows-1252 where they are none.
 */
export function decode(bytes: Uint8Array, label?: string): string {
  const [a, b] = bytes;
  const marked = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : undefined;
  for (const encoding of [marked, label, "utf-8"]) {
    if (encoding === undefined) continue;
    try {
      return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
    } catch {
      // No encoding, or not this one.
    }
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

/** The encoding that a page names: in its header, else at its beginning. */
export function encodingOf(contentType: string, bytes: Uint8Array): string | undefined {
  const inHeader = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1];
  const beginning = String.fromCharCode(...bytes.subarray(0, 1024));
  return inHeader ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(beginning)?.[1];
}
