import { paths } from "../paths.ts";
import { isServed } from "./app.ts";
import { cacheFiles, cacheName, dropOtherFiles, isPageFile } from "./files.ts";
import { Keeper } from "./keeper.ts";
import { type Fetching, scope } from "./scope.ts";
import { isUnreachable, patience, type Served, serving, within } from "./serving.ts";
import { isWriterFile, writerFile } from "./writer-files.ts";

/**
 * The service worker: a learner's pages come from the server, and from the device where there is no way to it. Everything
 * else (classes, editing, files) is left to the network.
 */

/** Opened when first needed: an update is being installed while the version before it is still at work on the same shelves. */
let opened: Promise<Keeper> | undefined;
const keeper = () => {
  opened ??= Keeper.open();
  return opened;
};

/** Whether the last page or answer came from the device. */
let isOffline = false;
/** The server is not asked for news more often than this, in milliseconds, while it has all that is here. */
const leisure = 5 * 60_000;
let exchangedAt = Number.NEGATIVE_INFINITY;

/** Where something is done to the learner's whole history: afterwards what is here is out of date. */
const forgetting: readonly string[] = [paths.deletion(), paths.forgetting()];
const joining: readonly string[] = [paths.arrivals(), paths.restorations()];

scope.addEventListener("install", (event) => event.waitUntil(cacheFiles()));
scope.addEventListener("activate", (event) => event.waitUntil(Promise.all([dropOtherFiles(), scope.clients.claim()])));
scope.addEventListener("sync", (event) => event.waitUntil(catchUp()));
scope.addEventListener("message", (event) => {
  const { type, path = "", quiz = "", kept, ...made } = event.data ?? {};
  if (type === "update") event.waitUntil(scope.skipWaiting());
  if (type === "here") event.waitUntil(visited(path));
  if (type === "written") event.waitUntil(take(kept, made).then((path) => event.ports[0]?.postMessage(path)));
  if (type === "keep") event.waitUntil(keeper().then((mine) => mine.want(quiz).then(tell, tell)));
  if (type === "drop") event.waitUntil(keeper().then((mine) => mine.leave(quiz).then(tell)));
});
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== scope.location.origin) return;
  if (request.method === "GET" && isPageFile(url)) event.respondWith(fromCache(request));
  else if (request.method === "GET" && isWriterFile(url)) event.respondWith(writerFile(request));
  else if (request.method === "POST" && url.pathname === paths.quizzes()) event.respondWith(makeQuiz(request));
  else if (isServed(request.method, url.pathname)) event.respondWith(answer(event));
  else if (request.method === "POST" && [...forgetting, ...joining].includes(url.pathname))
    event.respondWith(passOn(event, url.pathname));
  else if (request.mode === "navigate" && request.method === "GET") event.respondWith(orSaySo(request));
});

async function fromCache(request: Request): Promise<Response> {
  return (await (await caches.open(cacheName)).match(request)) ?? fetch(request);
}

const serve = serving({
  network: (request) => fetch(request),
  device: async (request, options) => (await keeper()).answer(request, options),
  exchange: level,
  unsent: async () => (await keeper()).unsent(),
  isConnected: () => navigator.onLine,
  now: () => Date.now(),
});

/** A learner's request, answered by whoever can. */
async function answer(event: Fetching): Promise<Response> {
  const { request } = event;
  const spare = request.clone() as Request;
  const served = await serve(request, (work) => event.waitUntil(work));
  event.waitUntil(note(served));
  if ([404, 410].includes(served.response.status) && (await (await keeper()).hasUnsaved()))
    return orOwn(served.response, spare);
  // htmx takes a request that failed for what it is, and says so beside the form; a page would take the form's place.
  const isLost = served.isOffline && served.response.status === 503 && request.headers.has("HX-Request");
  return isLost ? Response.error() : served.response;
}

/** What the server does not know may be about a quiz that was written here, and that it does not have yet. */
async function orOwn(response: Response, request: Request): Promise<Response> {
  const own = await (await keeper()).answer(request);
  return own.ok || own.status === 303 ? own : response;
}

/** A form in which somebody wants a quiz: the server writes it. Else it comes back with all that was typed. */
async function makeQuiz(request: Request): Promise<Response> {
  const spare = request.clone() as Request;
  const response = navigator.onLine ? await within(patience.article, fetch(request)) : null;
  return response === null || isUnreachable(response) ? (await keeper()).answer(spare) : response;
}

/** Keeps a quiz that a page has written, and sees to it that the server gets it. Returns its address. */
async function take(...[kept, made]: Parameters<Keeper["take"]>): Promise<string> {
  await (await keeper()).take(kept, made);
  await scope.registration.sync?.register("answers").catch(() => {});
  return paths.quiz(kept.quiz.id);
}

/** Tells the pages when the way to the server was lost or found, and sees to it that what was answered is sent later. */
async function note({ isOffline: now }: Served): Promise<void> {
  const changed = now !== isOffline;
  isOffline = now;
  if (now || changed) await tell();
  if (now && (await (await keeper()).unsent()) > 0) await scope.registration.sync?.register("answers").catch(() => {});
}

/** What changes the learner's whole history is the server's to do; when it is done, this device follows. */
async function passOn(event: Fetching, path: string): Promise<Response> {
  // What another device is to keep must have been sent before this one forgets it.
  if ((await (await keeper()).unsent()) > 0) await level().catch(() => {});
  const response = await orSaySo(event.request);
  if (response.type === "opaqueredirect" || response.redirected) {
    if (forgetting.includes(path)) await (await keeper()).forget();
    event.waitUntil(catchUp().catch(() => {}));
  }
  return response;
}

/** What only the server has or does; without a network, a page that says so. */
async function orSaySo(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await keeper()).answer(new Request(request.url));
  }
}

/** A page was opened: its quiz is kept, and now and then the server is asked for news. */
async function visited(path: string): Promise<void> {
  await tell();
  if (!navigator.onLine) return;
  const mine = await keeper();
  // What was written here has to be there before it is asked for.
  if ((await mine.unsent()) > 0) await level().catch(() => {});
  const quiz = quizOf(path);
  if (quiz !== undefined) await mine.visit(quiz).catch(() => {});
  const isDue = Date.now() - exchangedAt > leisure || (await mine.unsent()) > 0;
  await (isDue ? catchUp().catch(() => {}) : tell());
}

/** The quiz that a page is about, before it is begun. */
function quizOf(path: string): string | undefined {
  if (path === paths.newQuiz()) return undefined;
  return /^\/quizzes\/([\w-]+)(?:\/(?:article|study|flashcards))?$/.exec(path)?.[1];
}

/** Exchanges with the server what either lacks; rejects where there is no way to it. */
async function level(): Promise<void> {
  await (await keeper()).exchange();
  exchangedAt = Date.now();
  isOffline = false;
}

/** The same, and sees to it that the quizzes are here that the news is about. */
async function catchUp(): Promise<void> {
  await level();
  await (await keeper()).fetchMissing().catch(() => {});
  await tell();
}

async function tell(): Promise<void> {
  const [pages, state] = await Promise.all([scope.clients.matchAll(), (await keeper()).state()]);
  for (const page of pages) page.postMessage({ ...state, isOffline });
}
