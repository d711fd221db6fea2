import { type Unzipped, unzipSync } from "fflate";
import { entriesOf } from "./entries.ts";

/** The most that an archive may be, hold, and unpack to: a set of 500 questions with a file for each is far below. */
const most = { bytes: 20_000_000, entries: 5_000, unpacked: 60_000_000, ratio: 500 };

/** The files of an archive by name, or why it is not unpacked. */
export type Unpacked = { files: Map<string, Uint8Array>; problem?: undefined } | { files?: undefined; problem: string };

/** Why an archive is not unpacked: judged by what its directory says, before a byte of it is. */
export function archiveProblem(bytes: Uint8Array): string | undefined {
  if (bytes.length > most.bytes) return "the archive is too large: 20 MB is the most";
  const entries = entriesOf(bytes);
  if (entries.length === 0) return "the archive is empty or damaged";
  if (entries.length > most.entries) return `the archive holds too many files: ${most.entries} is the most`;
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  const swollen = entries.some(({ size, packed }) => size > 1_000_000 && size > packed * most.ratio);
  return unpacked > most.unpacked || swollen ? "the archive would unpack to far too much: it is not opened" : undefined;
}

/**
 * Unpacks the files of an archive whose names are `wanted`. No file grows beyond what the directory says of it, so that
 * the limits hold whatever is inside.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Unpacked {
  const problem = archiveProblem(bytes);
  if (problem !== undefined) return { problem };
  let files: Unzipped;
  try {
    files = unzipSync(bytes, { filter: ({ name }) => wanted(name) });
  } catch {
    return { problem: "the archive is damaged" };
  }
  return { files: new Map(Object.entries(files)) };
}
