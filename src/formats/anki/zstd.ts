import { Decompress } from "fzstd";

/** The most that a packed database may hold. */
const most = 60_000_000;

/** Unpacks Zstandard data; nothing where it is damaged or would grow beyond all bounds. */
export function decompressZstd(bytes: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = new Decompress((chunk) => {
      size += chunk.length;
      if (size > most) throw new Error("too large");
      chunks.push(chunk.slice());
    });
    for (let at = 0; at < bytes.length; at += 65_536)
      stream.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
