/** What a service worker has, as far as it is used here: the types of the DOM do not know it. */
export type WorkerScope = {
  addEventListener(type: "install" | "activate" | "sync", listener: (event: Extendable) => void): void;
  addEventListener(type: "message", listener: (event: Extendable & MessageEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void>; matchAll(): Promise<{ postMessage(message: unknown): void }[]> };
  registration: ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };
  location: Location;
};

export type Extendable = Event & { waitUntil(work: Promise<unknown>): void };

export type Fetching = Extendable & {
  request: Request;
  respondWith(response: Promise<Response>): void;
};

export const scope = globalThis as unknown as WorkerScope;
