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
    return bundle.default.fetch(request, env, ctx);
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

/** The same class of object, its calls counted. An alarm that rings is a request, too. */
function counting(Base) {
  const Counting = class extends Base {
    constructor(ctx, env) {
      super(watch(ctx), env);
    }
  };
  for (const name of Object.getOwnPropertyNames(Base.prototype)) {
    if (name === "constructor") continue;
    Counting.prototype[name] = function (...given) {
      counts.objects++;
      const called = `${Base.name}.${name}`;
      counts.calls[called] = (counts.calls[called] ?? 0) + 1;
      return Base.prototype[name].apply(this, given);
    };
  }
  return Counting;
}

export const Classroom = counting(bundle.Classroom);
export const Learner = counting(bundle.Learner);
export const QuizRecord = counting(bundle.QuizRecord);
export const Transfer = counting(bundle.Transfer);
