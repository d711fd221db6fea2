import { DurableObject } from "cloudflare:workers";

/** How long a code to move scores to another device is good for. */
export const transferLife = 15 * 60 * 1000;

/**
 * One one-time code (its name): whose scores it moves. Here a code is looked up without a central table, and a code
 * that was never given has nothing stored.
 */
export class Transfer extends DurableObject {
  /** Gives the code to a session. False when the code is in use already: make another. */
  async offer(session: string, now: number): Promise<boolean> {
    if (this.ctx.storage.kv.get("session") !== undefined) return false;
    this.ctx.storage.kv.put("session", session);
    await this.ctx.storage.setAlarm(now + transferLife);
    return true;
  }

  /** The session that the code was given to, once; null when the code is unknown, used or too old. */
  async claim(): Promise<string | null> {
    const session = this.ctx.storage.kv.get<string>("session") ?? null;
    await this.alarm();
    return session;
  }

  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }
}
