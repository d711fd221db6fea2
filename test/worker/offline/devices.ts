import "fake-indexeddb/auto";
import { env } from "cloudflare:workers";
import { deleteDB } from "idb";
import { type Device, openDevice } from "../../../src/offline/device.ts";
import { exchange } from "../../../src/offline/exchange.ts";
import { DeviceLog } from "../../../src/offline/log.ts";
import { DeviceSets } from "../../../src/offline/sets.ts";
import type { Sending } from "../../../src/quiz/exchange.ts";
import { isExchanged } from "../../../src/quiz/exchange.ts";
import type { LearnerEvent } from "../../../src/quiz/learner.ts";

/** A device of somebody, with what it keeps, as its service worker has it. */
export type Held = { name: string; device: Device; sets: DeviceSets; log: DeviceLog };

export async function hold(name: string): Promise<Held> {
  const device = await openDevice(name);
  const sets = new DeviceSets(device);
  return { name, device, sets, log: new DeviceLog(device, sets) };
}

export async function letGo({ name, device }: Held): Promise<void> {
  device.close();
  await deleteDB(name);
}

/** Has a device and the learner's object tell each other what they have. `loses`: the answer does not come back. */
export async function level({ log }: Held, learner: string, at: number, { loses = false } = {}): Promise<void> {
  const send = async (sending: Sending) => {
    const told = await env.LEARNERS.getByName(learner).exchange(sending, at);
    if (loses) throw new TypeError("Failed to fetch");
    return structuredClone(told);
  };
  await exchange(log, send).catch((error) => {
    if (!loses) throw error;
  });
}

/** What the server knows of a learner's attempts and reviews. */
export async function historyOf(learner: string): Promise<LearnerEvent[]> {
  return (await env.LEARNERS.getByName(learner).list()).filter(isExchanged);
}
