import { type Draft, setOf } from "../../quiz/draft/draft.ts";
import { type Kept, type Past, pastOf } from "../../quiz/draft/history.ts";
import { type Typing, typingLimits } from "../../quiz/draft/typing.ts";
import type { Quiz } from "../../quiz/quiz.ts";
import type { Tally } from "../../quiz/tally.ts";

/** Of how many classes is kept how they answered; of more, the latest. */
const mostTallies = 200;

/** The tables of one quiz, each made when something is first kept in it. */
export class Shelves {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  keepRevision(quiz: Quiz): void {
    this.#sql.exec(
      "CREATE TABLE IF NOT EXISTS revisions (revision TEXT PRIMARY KEY, quiz TEXT NOT NULL) WITHOUT ROWID",
    );
    this.#sql.exec(
      "INSERT INTO revisions (revision, quiz) VALUES (?, ?) ON CONFLICT (revision) DO NOTHING",
      quiz.revision,
      JSON.stringify(quiz),
    );
  }

  revision(revision: string): Quiz | null {
    if (!this.#has("revisions")) return null;
    const [row] = this.#sql.exec<{ quiz: string }>("SELECT quiz FROM revisions WHERE revision = ?", revision).toArray();
    return row === undefined ? null : JSON.parse(row.quiz);
  }

  keepDraft(draft: Draft): void {
    this.#sql.exec("CREATE TABLE IF NOT EXISTS drafts (id INTEGER PRIMARY KEY, draft TEXT NOT NULL)");
    this.#sql.exec("INSERT OR REPLACE INTO drafts (id, draft) VALUES (1, ?)", JSON.stringify(draft));
  }

  draft(): Draft | null {
    if (!this.#has("drafts")) return null;
    const [row] = this.#sql.exec<{ draft: string }>("SELECT draft FROM drafts").toArray();
    return row === undefined ? null : JSON.parse(row.draft);
  }

  /** Puts what a draft says into the history; `revision` is null where it was not published. */
  remember(draft: Draft, { at, revision }: Pick<Kept, "at" | "revision">): void {
    this.#sql.exec(
      "CREATE TABLE IF NOT EXISTS history (number INTEGER PRIMARY KEY, at INTEGER NOT NULL, revision TEXT, title TEXT NOT NULL, questions INTEGER NOT NULL, past TEXT NOT NULL)",
    );
    const { title, questions } = setOf(draft);
    this.#sql.exec(
      "INSERT INTO history (at, revision, title, questions, past) VALUES (?, ?, ?, ?, ?)",
      at,
      revision,
      title,
      questions.length,
      JSON.stringify(pastOf(draft)),
    );
  }

  history(): Kept[] {
    if (!this.#has("history")) return [];
    return this.#sql
      .exec<Kept>("SELECT number, at, revision, title, questions FROM history ORDER BY number DESC")
      .toArray();
  }

  past(number: number): Past | null {
    if (!this.#has("history")) return null;
    const [row] = this.#sql.exec<{ past: string }>("SELECT past FROM history WHERE number = ?", number).toArray();
    return row === undefined ? null : JSON.parse(row.past);
  }

  keepTally({ id, at, items }: Tally): void {
    this.#sql.exec(
      "CREATE TABLE IF NOT EXISTS tallies (id TEXT PRIMARY KEY, at INTEGER NOT NULL, items TEXT NOT NULL)",
    );
    this.#sql.exec("INSERT OR REPLACE INTO tallies (id, at, items) VALUES (?, ?, ?)", id, at, JSON.stringify(items));
    this.#sql.exec(
      "DELETE FROM tallies WHERE id NOT IN (SELECT id FROM tallies ORDER BY at DESC, id LIMIT ?)",
      mostTallies,
    );
  }

  tallies(): Tally[] {
    if (!this.#has("tallies")) return [];
    return this.#sql
      .exec<{ id: string; at: number; items: string }>("SELECT id, at, items FROM tallies")
      .toArray()
      .map(({ id, at, items }) => ({ id, at, items: JSON.parse(items) }));
  }

  /** Keeps what was typed in a question on a device, in place of what was kept of it before. */
  keepTyping({ question, device, at, fields }: Typing): void {
    this.#sql.exec(
      "CREATE TABLE IF NOT EXISTS typings (question TEXT, device TEXT, at INTEGER NOT NULL, fields TEXT NOT NULL, PRIMARY KEY (question, device)) WITHOUT ROWID",
    );
    this.#sql.exec(
      "INSERT OR REPLACE INTO typings (question, device, at, fields) VALUES (?, ?, ?, ?)",
      question,
      device,
      at,
      fields,
    );
    this.#sql.exec("DELETE FROM typings WHERE at < ?", at - typingLimits.stays);
    this.#sql.exec(
      "DELETE FROM typings WHERE at < (SELECT min(at) FROM (SELECT at FROM typings ORDER BY at DESC LIMIT ?))",
      typingLimits.rows,
    );
  }

  dropTyping(question: string, device: string): void {
    if (!this.#has("typings")) return;
    this.#sql.exec("DELETE FROM typings WHERE question = ? AND device = ?", question, device);
  }

  /** What is typed and not saved, the latest first. */
  typings(): Typing[] {
    if (!this.#has("typings")) return [];
    return this.#sql.exec<Typing>("SELECT question, device, at, fields FROM typings ORDER BY at DESC").toArray();
  }

  #has(table: string): boolean {
    return this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = ?", table).toArray().length > 0;
  }
}
