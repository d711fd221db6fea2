/** Whether bytes are a zip archive: “PK”, then a local file header or the end of an empty one (APPNOTE 4.3.7, 4.3.16). */
export function isZip(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}

/** What an archive's directory says of a file in it. */
export type Entry = { name: string; size: number; packed: number };

/** A central directory's entry and its end, by their signatures (APPNOTE 4.3.12, 4.3.16). */
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;

/**
 * What an archive's directory lists, nothing unpacked. Nothing at all where there is no directory, or one that is damaged:
 * whoever unpacks it might find more there than was counted.
 */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return [];
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 8, true);
  if (count !== view.getUint16(end + 10, true)) return [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return [];
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    entries.push({ name, packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true) });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The names of the files in an archive. */
export function entryNames(bytes: Uint8Array): string[] {
  return entriesOf(bytes).map(({ name }) => name);
}

/** The directory's end stands at the archive's end, before a comment of 65,535 bytes at most. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}
