import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, relative } from "node:path";
import type { Bundle } from "./bundle.ts";
import { objectsIn } from "./data.ts";
import { root } from "./folders.ts";
import { publicFiles } from "./public-files.ts";
import type { Serving } from "./workerd.ts";

/**
 * What workerd is told, as a Cap'n Proto text that lies in `folder`: the front, which sends public files and squeezes
 * pages, and behind it the very bundle that is deployed, its objects on the local disk.
 */
export function configOf({ bundle, data, host, port, proxy = false }: Serving, folder: string): string {
  const front = stripTypeScriptTypes(readFileSync(new URL("front.ts", import.meta.url), "utf8"));
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "front", worker = .front),
    (name = "site", worker = .site),
    (name = "files", disk = (path = ${quoted(join(root, "dist/public"))})),
    (name = "objects", disk = (path = ${quoted(objectsIn(data))}, writable = true)),
  ],
  sockets = [(name = "http", address = ${quoted(`${host}:${port}`)}, http = (${proxy ? `forwardedProtoHeader = "X-Forwarded-Proto"` : ""}), service = "front")],
);
const front :Workerd.Worker = (
  modules = [(name = "front.js", esModule = ${quoted(front)})],
  compatibilityDate = ${quoted(bundle.settings.date)},
  bindings = [
    (name = "SITE", service = "site"),
    (name = "FILES", service = "files"),
    (name = "PUBLIC", json = ${quoted(JSON.stringify(publicFiles()))}),
    (name = "PROXY", json = "${proxy}"),
  ],
);
${siteWorker(bundle, folder)}`;
}

/** The site's own Worker, under the name `.site`; its objects are kept by a service of the name "objects". */
export function siteWorker({ folder: from, modules, settings }: Bundle, folder: string, before: string[] = []): string {
  const { date, flags, objects } = settings;
  const all = [...before, ...modules.map((name) => moduleOf(name, relative(folder, join(from, name))))];
  const namespaces = objects.map(
    ({ className }) => `(className = ${quoted(className)}, uniqueKey = ${quoted(keyOf(className))}, enableSql = true)`,
  );
  const bindings = objects.map(
    ({ name, className }) => `(name = ${quoted(name)}, durableObjectNamespace = ${quoted(className)})`,
  );
  return `const site :Workerd.Worker = (
  modules = [${all.join(", ")}],
  compatibilityDate = ${quoted(date)},
  compatibilityFlags = [${flags.map(quoted).join(", ")}],
  durableObjectNamespaces = [${namespaces.join(", ")}],
  durableObjectStorage = (localDisk = "objects"),
  bindings = [${bindings.join(", ")}],
);
`;
}

/** The folder in which the objects of a class lie; their ids are made of it, so it is never to change. wrangler dev has the same. */
export function keyOf(className: string): string {
  return `footnote-${className}`;
}

/** A module of the Worker. Cap'n Proto takes paths from the file's own folder, and absolute ones for something else. */
export function moduleOf(name: string, path: string): string {
  const kind = name.endsWith(".wasm") ? "wasm" : /\.m?js$/.test(name) ? "esModule" : "data";
  return `(name = ${quoted(name)}, ${kind} = embed ${quoted(path)})`;
}

/** A text as Cap'n Proto writes it: what JSON escapes, it does too, but for what lies beyond ASCII, which it takes as it is. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
