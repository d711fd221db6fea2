// Stands before the deployed bundle, inside workerd, and counts what Cloudflare would bill: requests to the Worker,
// calls of Durable Objects, messages that come in over sockets, rows, how long objects are awake. `GET /counts` tells, `DELETE /counts` begins anew.
import * as bundle from "./index.js";

let counts = none();

function none() {
  return { worker: 0, objects: 0, messages: 0, cursors: [], alarms: 0, puts: 0, awake: 0, calls: {} };
}

function told() {
  const sum = (name) => counts.cursors.reduce((total, cursor) => total + cursor[name], 0);
  const { worker, objects, messages, calls, alarms, puts, awake } = counts;
  const rowsWritten = sum("rowsWritten") + alarms + puts;
  return { worker, objects, messages, calls, awake, rowsRead: sum("rowsRead"), rowsWritten };
}

// biome-ignore lint/style/noDefaultExport: a Worker is its module's default export
export default {
  fetch(request, env, ctx) {
    if (new URL(request.url).pathname === "/counts") {
      if (request.method === "DELETE") counts = none();
      return Response.json(told());
    }
    counts.worker++;
    return bundle.default.fetch(request, counted(env), ctx);
  },
};

const watched = new WeakSet();

/** Counts in the prototypes of an object's storage, once. */
function watch(ctx) {
  count(Object.getPrototypeOf(ctx.storage.sql), "exec", (cursor) => counts.cursors.push(cursor));
  count(Object.getPrototypeOf(ctx.storage), "setAlarm", () => counts.alarms++);
  count(Object.getPrototypeOf(ctx.storage.kv), "put", () => counts.puts++);
  return ctx;
}

function count(prototype, name, add) {
  const key = prototype[name];
  if (watched.has(key)) return;
  prototype[name] = function (...given) {
    const result = key.apply(this, given);
    add(result);
    return result;
  };
  watched.add(prototype[name]);
}

/** The same bindings, every call of an object counted where it is made: what an object does by itself is no request. */
function counted(env) {
  return Object.fromEntries(Object.entries(env).map(([name, binding]) => [name, countedCalls(name, binding)]));
}

function countedCalls(name, namespace) {
  return {
    getByName(id) {
      return new Proxy(namespace.getByName(id), {
        get: (stub, method) => {
          return (...given) => {
            counts.objects++;
            const called = `${name}.${method}`;
            counts.calls[called] = (counts.calls[called] ?? 0) + 1;
            return stub[method](...given);
          };
        },
      });
    },
  };
}

/** How much there is that keeps an object awake, and since when; one class is counted at a time. */
let busy = 0;
let since = 0;

function begin() {
  if (busy++ === 0) since = Date.now();
}

function end() {
  if (--busy === 0) counts.awake += Date.now() - since;
}

const timers = new Set();
const { setTimeout: plainSet, clearTimeout: plainClear } = globalThis;

globalThis.setTimeout = (call, ...rest) => {
  begin();
  const timer = plainSet(
    () => {
      try {
        call();
      } finally {
        if (timers.delete(timer)) end();
      }
    },
    ...rest,
  );
  timers.add(timer);
  return timer;
};

globalThis.clearTimeout = (timer) => {
  if (timers.delete(timer)) end();
  plainClear(timer);
};

/** The same class of object, its rows, its messages and its calls of others counted. */
function counting(Base) {
  class Counting extends Base {
    constructor(ctx, env) {
      super(watch(ctx), counted(env));
    }
  }
  const methods = Object.getOwnPropertyNames(Base.prototype).filter((name) => name !== "constructor");
  for (const name of methods) {
    const { value } = Object.getOwnPropertyDescriptor(Base.prototype, name);
    if (typeof value !== "function") continue;
    Counting.prototype[name] = async function (...given) {
      if (name === "webSocketMessage") counts.messages++;
      if (name === "alarm") counts.objects++;
      begin();
      try {
        return await value.apply(this, given);
      } finally {
        end();
      }
    };
  }
  return Counting;
}

export const Classroom = counting(bundle.Classroom);
export const Learner = counting(bundle.Learner);
export const QuizRecord = counting(bundle.QuizRecord);
export const Transfer = counting(bundle.Transfer);
