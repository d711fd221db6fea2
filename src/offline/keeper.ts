import { paths } from "../paths.ts";
import type { Exchanged, Sending } from "../quiz/exchange.ts";
import type { KeptSet } from "../study/kept-set.ts";
import { type OnDevice, offlineApp } from "./app.ts";
import { type Device, forget, openDevice, type Written } from "./device.ts";
import { exchange } from "./exchange.ts";
import { DeviceLog } from "./log.ts";
import { DeviceSets, type Wanted } from "./sets.ts";
import { isWriterHere } from "./writer-files.ts";
import { type Reception, WrittenQuizzes } from "./written.ts";

/** How many quizzes stay on a device, and of how many from the learner's history it sees to it that they are there. */
const most = { kept: 40, fetched: 8 };

/** What a page is told of its device. */
export type State = {
  unsent: number;
  sets: { id: string; path: string; title: string; isUnsaved: boolean }[];
  /** The quizzes that were taken off it. */
  left: string[];
  canWrite: boolean;
};

/** The learner's things on this device: answers requests from them, and keeps them level with the server's. */
export class Keeper {
  readonly #device: Device;
  readonly #sets: DeviceSets;
  readonly #log: DeviceLog;
  readonly #written: WrittenQuizzes;
  #exchanging: Promise<void> | undefined;

  static async open(): Promise<Keeper> {
    return new Keeper(await openDevice());
  }

  constructor(device: Device) {
    this.#device = device;
    this.#sets = new DeviceSets(device);
    this.#log = new DeviceLog(device, this.#sets);
    this.#written = new WrittenQuizzes(device);
  }

  /** Answers a request with what is here. `mirrors`: the server has taken it already. */
  async answer(request: Request, { mirrors = false } = {}): Promise<Response> {
    const from: OnDevice = {
      learner: this.#log.store({ mirrors }),
      quizzes: this.#sets,
      study: (article) => this.#sets.study(article),
      now: Date.now(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      canWrite: await isWriterHere(),
    };
    return located(await offlineApp.fetch(request, from), request.url);
  }

  /** How many events and quizzes the server may not have. */
  async unsent(): Promise<number> {
    const [events, quizzes] = await Promise.all([this.#log.unsentCount(), this.#written.waiting(Date.now())]);
    return events + quizzes;
  }

  async state(): Promise<State> {
    const [unsent, sets, unsaved, left, canWrite] = await Promise.all([
      this.unsent(),
      this.#sets.list(),
      this.#written.unsaved(),
      this.#sets.left(),
      isWriterHere(),
    ]);
    const kept = sets.map(({ id, title }) => ({ id, path: paths.quiz(id), title, isUnsaved: unsaved.includes(id) }));
    return { unsent, sets: kept, left, canWrite };
  }

  /** Whether there is a quiz here that the server does not have. */
  async hasUnsaved(): Promise<boolean> {
    return (await this.#written.unsaved()).length > 0;
  }

  /** Keeps a quiz that was written here, until the server has it and afterwards. */
  async take({ quiz, study }: KeptSet, { form, written }: Pick<Written, "form" | "written">): Promise<void> {
    const now = Date.now();
    await this.#written.put({ quiz: quiz.id, at: now, form, written });
    await this.#sets.put({ quiz, study }, { isCurrent: true, now });
  }

  /** Exchanges with the server what either lacks; who asks meanwhile waits for the same. Quizzes go before their answers. */
  exchange(): Promise<void> {
    this.#exchanging ??= this.#written
      .sendAll(sendQuiz, Date.now())
      .then(() => exchange(this.#log, sendToServer))
      .finally(() => {
        this.#exchanging = undefined;
      });
    return this.#exchanging;
  }

  /** Sees to it that the quizzes in the learner's history are here. */
  async fetchMissing(): Promise<void> {
    const events = await this.#log.store().list();
    for (const wanted of await this.#sets.missing(events, most.fetched)) await this.keep(wanted);
  }

  /** Has a quiz here that was opened, unless its learner took it off this device. */
  async visit(quiz: string): Promise<void> {
    if (!(await this.#sets.left()).includes(quiz)) await this.keep({ quiz });
  }

  /** Has a quiz here because its learner wants it so: it stays, whatever else is opened. Rejects where it cannot be had. */
  async want(quiz: string): Promise<void> {
    await this.keep({ quiz });
    await this.#sets.allow(quiz);
    await this.#sets.pin(quiz);
  }

  /** Has a quiz here as it stands, or at a revision; one that the server does not give out any longer is here no longer. */
  async keep({ quiz, revision }: Wanted): Promise<void> {
    if (await this.#written.has(quiz)) return;
    const address = revision === undefined ? paths.keptSet(quiz) : `${paths.keptSet(quiz)}?revision=${revision}`;
    const response = await fetch(address);
    if (response.ok) {
      const set: KeptSet = await response.json();
      await this.#sets.put(set, { isCurrent: revision === undefined, now: Date.now() });
      await this.#sets.prune(most.kept, await this.#written.unsaved());
    } else if (response.status === 404 && revision === undefined) {
      await this.#sets.drop(quiz);
    }
  }

  /** Takes a quiz off the device for good, until its learner wants it back. */
  async leave(quiz: string): Promise<void> {
    await this.#written.drop(quiz);
    await this.#sets.leave(quiz, Date.now());
  }

  /** Takes off the device what somebody did. The sets stay: they are nobody's own, but for those that were only here. */
  async forget(): Promise<void> {
    for (const quiz of await this.#written.unsaved()) await this.leave(quiz);
    await forget(this.#device);
  }
}

/** Sends a form in which somebody wanted a quiz. */
async function sendQuiz(form: FormData): Promise<Reception> {
  const { type, ok, status } = await fetch(paths.quizzes(), { method: "POST", body: form, redirect: "manual" });
  if (type === "opaqueredirect" || ok) return "taken";
  return status === 413 || status === 422 ? "refused" : "later";
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
