import { paths } from "../paths.ts";
import type { Exchanged, Sending } from "../quiz/exchange.ts";
import type { KeptSet } from "../study/kept-set.ts";
import { type OnDevice, offlineApp } from "./app.ts";
import { type Device, forget, openDevice } from "./device.ts";
import { exchange } from "./exchange.ts";
import { DeviceLog } from "./log.ts";
import { DeviceSets, type Wanted } from "./sets.ts";

/** How many quizzes stay on a device, and of how many from the learner's history it sees to it that they are there. */
const most = { kept: 40, fetched: 8 };

/** What a page is told of its device. */
export type State = { unsent: number; sets: { id: string; title: string }[] };

/** The learner's things on this device: answers requests from them, and keeps them level with the server's. */
export class Keeper {
  readonly #device: Device;
  readonly #sets: DeviceSets;
  readonly #log: DeviceLog;
  #exchanging: Promise<void> | undefined;

  static async open(): Promise<Keeper> {
    return new Keeper(await openDevice());
  }

  constructor(device: Device) {
    this.#device = device;
    this.#sets = new DeviceSets(device);
    this.#log = new DeviceLog(device, this.#sets);
  }

  /** Answers a request with what is here. `mirrors`: the server has taken it already. */
  async answer(request: Request, { mirrors = false } = {}): Promise<Response> {
    const from: OnDevice = {
      learner: this.#log.store({ mirrors }),
      quizzes: this.#sets,
      study: (article) => this.#sets.study(article),
      now: Date.now(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    };
    return located(await offlineApp.fetch(request, from), request.url);
  }

  unsent(): Promise<number> {
    return this.#log.unsentCount();
  }

  async state(): Promise<State> {
    const [unsent, sets] = await Promise.all([this.unsent(), this.#sets.list()]);
    return { unsent, sets: sets.map(({ id, title }) => ({ id, title })) };
  }

  /** Exchanges with the server what either lacks; who asks meanwhile waits for the same. */
  exchange(): Promise<void> {
    this.#exchanging ??= exchange(this.#log, sendToServer).finally(() => {
      this.#exchanging = undefined;
    });
    return this.#exchanging;
  }

  /** Sees to it that the quizzes in the learner's history are here. */
  async fetchMissing(): Promise<void> {
    const events = await this.#log.store().list();
    for (const wanted of await this.#sets.missing(events, most.fetched)) await this.keep(wanted);
  }

  /** Has a quiz here as it stands, or at a revision; one that the server does not give out any longer is here no longer. */
  async keep({ quiz, revision }: Wanted): Promise<void> {
    const address = revision === undefined ? paths.keptSet(quiz) : `${paths.keptSet(quiz)}?revision=${revision}`;
    const response = await fetch(address);
    if (response.ok) {
      const set: KeptSet = await response.json();
      await this.#sets.put(set, { isCurrent: revision === undefined, now: Date.now() });
      await this.#sets.prune(most.kept);
    } else if (response.status === 404 && revision === undefined) {
      await this.#sets.drop(quiz);
    }
  }

  drop(quiz: string): Promise<void> {
    return this.#sets.drop(quiz);
  }

  /** Takes off the device what somebody did. The sets stay: they are nobody's own. */
  forget(): Promise<void> {
    return forget(this.#device);
  }
}

async function sendToServer(sending: Sending): Promise<Exchanged> {
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(paths.exchanges(), { method: "POST", headers, body: JSON.stringify(sending) });
  if (!response.ok) throw new Error(`the exchange ended with status ${response.status}`);
  return response.json();
}

/** A redirection with its whole address: what a worker answers has no address of its own that others would be relative to. */
function located(response: Response, url: string): Response {
  const location = response.headers.get("Location");
  if (location === null) return response;
  const headers = new Headers(response.headers);
  headers.set("Location", new URL(location, url).href);
  return new Response(response.body, { status: response.status, headers });
}
