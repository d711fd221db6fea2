/**
 * What Cloudflare asks for, as published at https://developers.cloudflare.com/durable-objects/platform/pricing and
 * https://developers.cloudflare.com/workers/platform/pricing (read in November 2026). Of WebSocket messages, 20 that come in
 * count as one request, those that go out are free, and so are those that `setWebSocketAutoResponse` answers; every call
 * of an object, its sockets' opening and its alarms are requests of their own; to set an alarm is a row written.
 */
export const messagesPerRequest = 20;

/** A Durable Object is billed as if it had 128 MB for as long as it is awake. */
export const gigabytes = 0.128;

/** What is billed: requests to the Worker and to objects, rows, and how long objects are awake, in GB-s. */
export type Use = { worker: number; objects: number; rowsWritten: number; rowsRead: number; awake: number };

/** How much of each the free plan has a day. */
export const freeDay: Use = { worker: 1e5, objects: 1e5, rowsWritten: 1e5, rowsRead: 5e6, awake: 13_000 };

/** Dollars for a million of each on the paid plan, beyond what it includes. */
const dollarsPerMillion: Use = { worker: 0.3, objects: 0.15, rowsWritten: 1, rowsRead: 0.001, awake: 12.5 };

const kinds = Object.keys(freeDay) as (keyof Use)[];

/** How often the free plan lets this be done a day, and what runs out first. */
export function timesADay(use: Use): { times: number; limit: keyof Use } {
  const [first] = kinds
    .map((limit) => ({ limit, times: Math.floor(freeDay[limit] / use[limit]) }))
    .sort((a, b) => a.times - b.times);
  if (first === undefined) throw new Error("nothing is limited");
  return first;
}

/** What this costs in dollars on the paid plan, when all that it includes is used up. */
export function dollars(use: Use): number {
  return kinds.reduce((sum, kind) => sum + (use[kind] / 1e6) * dollarsPerMillion[kind], 0);
}
