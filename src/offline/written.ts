import { writtenField } from "../quiz/written-id.ts";
import type { Device, Written } from "./device.ts";

/** What the site says to a quiz that is sent to it. */
export type Reception = "taken" | "refused" | "later";

/** How long the site is left alone with a quiz that it could not take just now, in milliseconds. */
const pause = 60_000;

/** The quizzes that were written on this device, until the site has them. */
export class WrittenQuizzes {
  readonly #device: Device;
  #pausedUntil = Number.NEGATIVE_INFINITY;

  constructor(device: Device) {
    this.#device = device;
  }

  async put(written: Written): Promise<void> {
    await this.#device.put("written", written);
  }

  /** The ids of all that the site does not have. */
  unsaved(): Promise<string[]> {
    return this.#device.getAllKeys("written");
  }

  async has(quiz: string): Promise<boolean> {
    return (await this.#device.getKey("written", quiz)) !== undefined;
  }

  /** How many the site may take now. */
  async waiting(now: number): Promise<number> {
    return now < this.#pausedUntil ? 0 : (await this.#open()).length;
  }

  /** Brings the site what it may not have. `send` rejects where there is no network; nothing is lost then. */
  async sendAll(send: (form: FormData) => Promise<Reception>, now: number): Promise<void> {
    if (now < this.#pausedUntil) return;
    for (const written of await this.#open()) {
      const reception = await send(formOf(written));
      if (reception === "later") this.#pausedUntil = now + pause;
      else if (reception === "refused") await this.put({ ...written, isRefused: true });
      else await this.#device.delete("written", written.quiz);
    }
  }

  async drop(quiz: string): Promise<void> {
    await this.#device.delete("written", quiz);
  }

  async #open(): Promise<Written[]> {
    return (await this.#device.getAll("written")).filter(({ isRefused }) => !isRefused);
  }
}

/** The very form that was filled in: sent again it is the same quiz. With it go the questions, so that they are the same, too. */
function formOf({ form, written }: Written): FormData {
  const fields = new FormData();
  for (const [name, value] of form) fields.append(name, value);
  fields.set(writtenField, JSON.stringify(written));
  return fields;
}
