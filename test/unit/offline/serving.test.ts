import { expect, test } from "vitest";
import { serving } from "../../../src/offline/serving.ts";

const page = () => new Request("https://footnote.test/scores");
const form = () => new Request("https://footnote.test/attempts", { method: "POST", body: "quiz=bees" });

/** Both sides as a test wants them; what happened is written down. */
function sides(wishes: {
  network?: () => Promise<Response>;
  device?: number;
  unsent?: number;
  exchange?: () => Promise<void>;
}) {
  const log: string[] = [];
  let unsent = wishes.unsent ?? 0;
  const world = { connected: true, now: 0, log, later: [] as Promise<unknown>[] };
  const serve = serving({
    network: (request) => {
      log.push(`network ${request.method}`);
      return (wishes.network ?? (() => Promise.resolve(new Response("server"))))();
    },
    device: async (request, { mirrors = false } = {}) => {
      log.push(`${mirrors ? "mirror" : "device"} ${request.method} ${await request.text()}`.trim());
      return new Response("device", { status: wishes.device ?? 200 });
    },
    exchange: async () => {
      log.push("exchange");
      await wishes.exchange?.();
      unsent = 0;
    },
    unsent: async () => unsent,
    isConnected: () => world.connected,
    now: () => world.now,
  });
  const ask = async (request: Request) => {
    const { response, isOffline } = await serve(request, (work) => world.later.push(work));
    await Promise.all(world.later);
    return [isOffline ? "offline" : "online", response.status, await response.text()];
  };
  return { ...world, world, ask, log };
}

const lost = () => Promise.reject(new TypeError("Failed to fetch"));

test("with a network the server answers, and the device takes what it took", async () => {
  const { ask, log } = sides({});
  expect(await ask(page())).toEqual(["online", 200, "server"]);
  expect(await ask(form())).toEqual(["online", 200, "server"]);
  expect(log).toEqual(["network GET", "network POST", "mirror POST quiz=bees"]);
});

test("what the server refuses, the device does not take", async () => {
  const { ask, log } = sides({ network: async () => new Response("again", { status: 422 }) });
  expect(await ask(form())).toEqual(["online", 422, "again"]);
  expect(log).toEqual(["network POST"]);
});

test("where the network fails on the way, the device answers with all that was sent", async () => {
  const { ask, log } = sides({ network: lost });
  expect(await ask(form())).toEqual(["offline", 200, "device"]);
  expect(log).toEqual(["network POST", "device POST quiz=bees"]);
});

test("a failure of the site itself is shown, one of what stands before it is not", async () => {
  expect(await sides({ network: async () => new Response("oh", { status: 500 }) }).ask(page())).toEqual([
    "online",
    500,
    "oh",
  ]);
  expect(await sides({ network: async () => new Response("oh", { status: 503 }) }).ask(page())).toEqual([
    "offline",
    200,
    "device",
  ]);
});

test("what was answered offline reaches the server before anything is asked of it", async () => {
  const { ask, log } = sides({ unsent: 3 });
  expect(await ask(form())).toEqual(["online", 200, "server"]);
  expect(log).toEqual(["exchange", "network POST", "mirror POST quiz=bees"]);
});

test("a server that does not know what the device knows is not asked", async () => {
  const { ask, log } = sides({ unsent: 3, exchange: lost });
  expect(await ask(page())).toEqual(["offline", 200, "device"]);
  expect(log).toEqual(["exchange", "device GET"]);
});

test("after a failure the device answers at once for a while, and meanwhile the server is looked for", async () => {
  let isUp = false;
  const { ask, log, world } = sides({
    network: () => (isUp ? Promise.resolve(new Response("server")) : lost()),
    exchange: () => (isUp ? Promise.resolve() : lost()),
  });
  await ask(page());
  expect(log.splice(0)).toEqual(["network GET", "device GET"]);
  world.now = 5000;
  await ask(page());
  expect(log.splice(0).sort()).toEqual(["device GET", "exchange"]);
  isUp = true;
  await ask(page());
  expect(await ask(page())).toEqual(["online", 200, "server"]);
});

test("without any connection the server is not even tried", async () => {
  const { ask, log, world } = sides({});
  world.connected = false;
  expect(await ask(page())).toEqual(["offline", 200, "device"]);
  expect(log).toEqual(["device GET"]);
});

test("what the device does not have is waited for", { timeout: 20_000 }, async () => {
  const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(new Response("at last")), 4300));
  expect(await sides({ network: slow, device: 503 }).ask(page())).toEqual(["online", 200, "at last"]);
});

test("what neither side has is answered by the device, which says so", async () => {
  expect(await sides({ network: lost, device: 503 }).ask(page())).toEqual(["offline", 503, "device"]);
});
