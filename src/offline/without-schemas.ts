/**
 * Stands in for zod in the service worker: the kinds of questions carry their schemas, by which files are checked, and on a
 * device no file is read. It saves a third of the worker. Whatever is built of this is never asked anything.
 */
type Nothing = (() => Nothing) & { readonly [name: string]: Nothing };
const nothing: Nothing = new Proxy((() => nothing) as Nothing, { get: () => nothing, apply: () => nothing });

export {
  nothing as array,
  nothing as boolean,
  nothing as enum,
  nothing as literal,
  nothing as number,
  nothing as strictObject,
  nothing as string,
  nothing as union,
};
