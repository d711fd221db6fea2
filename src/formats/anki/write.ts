import type { QuestionSet } from "../../quiz/question-set.ts";
import type { Written } from "../format.ts";
import { pack } from "../zip/pack.ts";
import { type Note, notesOf } from "./notes.ts";
import { checksum, numberOf } from "./numbers.ts";
import { collectionRow, schema } from "./schema.ts";
import { type Database, sqlite } from "./sqlite.ts";

/**
 * Writes a deck that every Anki since 2.0 imports: schema version 11, a note of type “Basic” for each question. `now` is
 * in milliseconds since 1970: Anki updates a note where the file’s is newer.
 */
export async function writeAnki(set: QuestionSet, now = 0): Promise<Written<Uint8Array>> {
  const { notes, warnings } = notesOf(set);
  const { Database } = await sqlite();
  const database = new Database();
  try {
    database.run(schema);
    const ids = { deck: numberOf(`deck ${set.id}`), model: numberOf("footnote basic") };
    database.run(
      "INSERT INTO col VALUES (1, 0, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
      collectionRow(ids, set.title, now),
    );
    for (const [index, note] of notes.entries()) await insert(database, note, index, ids, Math.floor(now / 1000));
    return { output: pack({ "collection.anki2": database.export(), media: "{}" }), warnings };
  } finally {
    database.close();
  }
}

/** A note and its one card, new, in the order of the set. */
async function insert(
  database: Database,
  note: Note,
  index: number,
  ids: { deck: number; model: number },
  seconds: number,
): Promise<void> {
  const id = numberOf(note.guid);
  const tags = note.tags.length === 0 ? "" : ` ${note.tags.join(" ")} `;
  const sortField = note.front.replace(/<[^>]*>/g, "");
  database.run("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')", [
    id,
    note.guid,
    ids.model,
    seconds,
    tags,
    `${note.front}\x1f${note.back}`,
    sortField,
    await checksum(sortField),
  ]);
  database.run("INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')", [
    id,
    id,
    ids.deck,
    seconds,
    index + 1,
  ]);
}
