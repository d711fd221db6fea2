/** One question that somebody answered: every form that was sent, in order, and whether one was said to be taken. */
export type Entry = {
  /** Who, as the log knows them: an attempt's id, or a class's code and a student's rejoin code. */
  who: string;
  question: string;
  forms: string[];
  isAcknowledged: boolean;
};

/** What the clients know: what they sent, and what they were told is kept. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly attempts = new Set<string>();
  /** Classes by code, with what fetches their results as the teacher sees them, and the rejoin codes of who is in. */
  readonly classes = new Map<string, { pupils: Set<string> }>();

  /** To be called before a form is sent. Forms that come after an acknowledgement cannot be the one that counts. */
  sending(who: string, question: string, form: string): void {
    const entry = this.of(who, question);
    if (!entry.isAcknowledged && !entry.forms.includes(form)) entry.forms.push(form);
  }

  acknowledged(who: string, question: string): void {
    this.of(who, question).isAcknowledged = true;
  }

  of(who: string, question: string): Entry {
    const key = `${who} ${question}`;
    const entry = this.#entries.get(key) ?? { who, question, forms: [], isAcknowledged: false };
    this.#entries.set(key, entry);
    return entry;
  }

  get entries(): Entry[] {
    return [...this.#entries.values()];
  }
}
