/** The most that is read of a text, in bytes: a set of 500 questions is a twentieth of it. */
export const mostBytes = 4_000_000;

/** A text, or why its bytes are none. */
export type Decoded = { text: string; problem?: undefined } | { text?: undefined; problem: string };

/**
 * The text that bytes stand for: UTF-8, UTF-16 with or without its mark, else windows-1252, which older programs write;
 * line ends become “\n”, the byte order mark goes. What holds NULs is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > mostBytes) return { problem: "the file is too large: 4 MB is the most" };
  const text = textOf(bytes).replace(/\r\n?/g, "\n");
  if (text.includes("\0"))
    return { problem: "this is not a text file, or it is damaged: it holds bytes that are no letters" };
  return { text };
}

function textOf(bytes: Uint8Array): string {
  const marked = markOf(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The encoding that the first bytes tell: a mark, or every other byte a NUL. */
function markOf([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a && b === 0 && c && d === 0) return "utf-16le";
  return a === 0 && b && c === 0 && d ? "utf-16be" : undefined;
}
