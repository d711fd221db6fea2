import { type Draft, type Found, refused } from "../draft/draft.ts";
import { unpack } from "../zip/unpack.ts";
import { draftOfNote } from "./notes.ts";
import { type Database, type SqlValue, sqlite } from "./sqlite.ts";
import { decompressZstd } from "./zstd.ts";

/** More notes than this are no question set: the importer says so. */
const mostNotes = 5_000;

/** Reads the notes of a deck or a collection, one question each. */
export async function readAnki(bytes: Uint8Array): Promise<Found> {
  const { files, problem } = unpack(bytes, (name) => /^collection\.anki2/.test(name));
  if (problem !== undefined) return refused(problem);
  const database = databaseIn(files);
  if (database === undefined) return refused("this archive holds no Anki collection, or more of it than can be read");
  const { Database } = await sqlite();
  let opened: Database | undefined;
  try {
    opened = new Database(database);
    return { drafts: draftsIn(opened), title: titleIn(opened) };
  } catch {
    return refused("the collection in this archive is damaged");
  } finally {
    opened?.close();
  }
}

/** New Anki packs its database; what it leaves under the old name says only that Anki should be updated. */
function databaseIn(files: Map<string, Uint8Array>): Uint8Array | undefined {
  const packed = files.get("collection.anki21b");
  if (packed !== undefined) return decompressZstd(packed);
  return files.get("collection.anki21") ?? files.get("collection.anki2");
}

function draftsIn(database: Database): Draft[] {
  database.run("PRAGMA trusted_schema = OFF");
  const order = new Map(
    rowsOf(database, "cards", "nid, due", "WHERE type = 0").map(([note, due]) => [note, Number(due)]),
  );
  return rowsOf(database, "notes", "id, guid, flds, tags", "ORDER BY id")
    .toSorted(([a], [b]) => (order.get(a ?? 0) ?? 0) - (order.get(b ?? 0) ?? 0))
    .map(([, guid, fields, tags], index) => {
      const place = { line: index + 1, column: 1 };
      return draftOfNote(String(fields).split("\x1f"), String(tags).trim().split(/\s+/), String(guid), place);
    });
}

/** Rows of a table. A file may call anything “notes”, such as a view that never ends: only plain tables are read. */
function rowsOf(database: Database, table: string, columns: string, rest: string): SqlValue[][] {
  const plain = `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '${table}' AND sql NOT LIKE '%GENERATED%'`;
  if (database.exec(plain).length === 0) throw new Error(`no table ${table}`);
  return database.exec(`SELECT ${columns} FROM ${table} ${rest} LIMIT ${mostNotes}`)[0]?.values ?? [];
}

/** The name of the one deck, where there is one beside Anki’s own; newer collections keep decks elsewhere. */
function titleIn(database: Database): string | undefined {
  const [found] = database.exec("SELECT decks FROM col");
  const written = String(found?.values[0]?.[0] ?? "");
  const decks: unknown = written.startsWith("{") ? JSON.parse(written) : {};
  const names = Object.entries(decks as Record<string, { name?: unknown }>).flatMap(([id, { name }]) =>
    id === "1" ? [] : [String(name)],
  );
  return names.length === 1 ? names[0]?.replaceAll("∷", "::") : undefined;
}
