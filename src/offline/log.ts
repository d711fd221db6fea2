import type { Exchanged } from "../quiz/exchange.ts";
import { overlap } from "../quiz/exchange.ts";
import { foundationOf, keyOf, type LearnerEvent, type LearnerStore, type QuizStore } from "../quiz/learner.ts";
import { take } from "../quiz/respond.ts";
import type { Device, KeptEvent } from "./device.ts";

/** What a learner did, as one device knows it: the first event of each key, until the server tells that it has another one. */
export class DeviceLog {
  readonly #device: Device;
  readonly #quizzes: Pick<QuizStore, "find">;

  constructor(device: Device, quizzes: Pick<QuizStore, "find">) {
    this.#device = device;
    this.#quizzes = quizzes;
  }

  /**
   * The learner's store on this device. `mirrors`: it keeps what the server was given already, so that it need not be sent.
   */
  store({ mirrors = false } = {}): LearnerStore {
    const store: LearnerStore = {
      append: (event) => this.#append(event, !mirrors),
      respond: (sent) => take(sent, store, this.#quizzes),
      list: (attempt) => this.#list(attempt),
    };
    return store;
  }

  /** How many events the server may not have. */
  unsentCount(): Promise<number> {
    return this.#device.count("unsent");
  }

  /** Some of them, `most` at most. */
  async unsent(most: number): Promise<LearnerEvent[]> {
    const reading = this.#device.transaction(["events", "unsent"]);
    const keys = await reading.objectStore("unsent").getAllKeys(undefined, most);
    const kept = await Promise.all(keys.map((key) => reading.objectStore("events").get(key)));
    return kept.flatMap((one) => (one === undefined ? [] : [one.event]));
  }

  /** Up to when this device knows what the server has; 0 when it knows nothing. */
  async since(): Promise<number> {
    return (await this.#device.get("known", "since")) ?? 0;
  }

  /** Takes the server's word: its events are the ones that count. Returns how many there are now that the server has. */
  async receive({ events, refused, at }: Exchanged): Promise<number> {
    const changes = this.#device.transaction(["events", "unsent", "known"], "readwrite");
    const [kept, unsent] = [changes.objectStore("events"), changes.objectStore("unsent")];
    for (const event of events) void kept.put(shelved(event));
    for (const key of refused) void kept.delete(key);
    for (const key of [...events.map(keyOf), ...refused]) void unsent.delete(key);
    void changes.objectStore("known").put(at - overlap, "since");
    const [all, open] = await Promise.all([kept.count(), unsent.count(), changes.done]);
    return all - open;
  }

  /** Puts all that the server has in the place of what this device took it to have; what was not sent yet stays. */
  async replace({ events, at }: Exchanged): Promise<void> {
    const changes = this.#device.transaction(["events", "unsent", "known"], "readwrite");
    const [kept, unsent] = [changes.objectStore("events"), changes.objectStore("unsent")];
    const open = new Set(await unsent.getAllKeys());
    for (const key of await kept.getAllKeys()) if (!open.has(key)) void kept.delete(key);
    for (const event of events) {
      void kept.put(shelved(event));
      void unsent.delete(keyOf(event));
    }
    void changes.objectStore("known").put(at - overlap, "since");
    await changes.done;
  }

  /** One transaction, so that of two that come at once the second finds what the first has kept. */
  async #append<E extends LearnerEvent>(event: E, isNews: boolean): Promise<E | null> {
    const changes = this.#device.transaction(["events", "unsent"], "readwrite");
    const events = changes.objectStore("events");
    const foundation = foundationOf(event);
    if (foundation !== null && (await events.getKey(foundation)) === undefined) return null;
    const kept = await events.get(keyOf(event));
    if (kept !== undefined) return kept.event as E;
    void events.put(shelved(event));
    if (isNews) void changes.objectStore("unsent").put("", keyOf(event));
    await changes.done;
    return event;
  }

  /** Keys are paths: an attempt and its responses lie side by side. In the order of the server's: by time, then by key. */
  async #list(attempt?: string): Promise<LearnerEvent[]> {
    const kept =
      attempt === undefined
        ? await this.#device.getAll("events")
        : (
            await Promise.all([
              this.#device.getAll("events", attempt),
              this.#device.getAll("events", IDBKeyRange.bound(`${attempt}/`, `${attempt}0`, false, true)),
            ])
          ).flat();
    return kept.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1)).map(({ event }) => event);
  }
}

function shelved(event: LearnerEvent): KeptEvent {
  return { key: keyOf(event), at: event.at, event };
}
