// Stands before the deployed bundle, inside workerd, and counts what Cloudflare would bill: requests to the Worker,
// calls of Durable Objects, rows. `GET /counts` tells, `DELETE /counts` begins anew.
import * as bundle from "./index.js";

let counts = none();

function none() {
  return { worker: 0, objects: 0, cursors: [], alarms: 0, calls: {} };
}

function told() {
  const sum = (name) => counts.cursors.reduce((total, cursor) => total + cursor[name], 0);
  const { worker, objects, calls, alarms } = counts;
  return { worker, objects, calls, rowsRead: sum("rowsRead"), rowsWritten: sum("rowsWritten") + alarms };
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

/** The same class of object, its rows and its calls of others counted. */
function counting(Base) {
  return class extends Base {
    constructor(ctx, env) {
      super(watch(ctx), counted(env));
    }
  };
}

export const Classroom = counting(bundle.Classroom);
export const Learner = counting(bundle.Learner);
export const QuizRecord = counting(bundle.QuizRecord);
export const Transfer = counting(bundle.Transfer);
