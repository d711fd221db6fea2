import { type Exchanged, mostSent, type Sending } from "../quiz/exchange.ts";
import type { DeviceLog } from "./log.ts";

/**
 * Brings the server what it does not have, and takes in what it has. `send` rejects where there is no network. Throws then,
 * and nothing is lost: what was not acknowledged is sent again.
 */
export async function exchange(log: DeviceLog, send: (sending: Sending) => Promise<Exchanged>): Promise<void> {
  let events = await log.unsent(mostSent);
  for (;;) {
    const told = await send({ events, since: await log.since() });
    const known = await log.receive(told);
    events = await log.unsent(mostSent);
    if (events.length > 0) continue;
    // Another number: this device missed something, or it was deleted on another one. Then all is asked for anew.
    if (known !== told.total) await log.replace(await send({ events: [], since: 0 }));
    return;
  }
}
