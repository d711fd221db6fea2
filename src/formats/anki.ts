import { cardCapacity } from "./cards/capacity.ts";
import { importing } from "./draft/importing.ts";
import type { BinaryFormat } from "./format.ts";

/** Anki’s decks and collections: an archive with an SQLite database, which is loaded when there is one to read or write. */
export const anki: BinaryFormat = {
  name: "anki",
  title: "Anki",
  serves: "For Anki: each question is a card, its answer on the back. Imported again, it updates the cards.",
  aliases: ["apkg", "colpkg"],
  binary: true,
  counts: "note",
  extensions: [".apkg", ".colpkg"],
  mediaType: "application/octet-stream",
  recognises: ({ entries }) => entries.some((name) => /^collection\.anki2/.test(name)),
  read: importing(async (bytes: Uint8Array) => (await import("./anki/read.ts")).readAnki(bytes)),
  write: async (set, now) => (await import("./anki/write.ts")).writeAnki(set, now),
  carries: cardCapacity,
};
