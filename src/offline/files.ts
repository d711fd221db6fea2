import fingerprints from "../../views/assets.generated.json" with { type: "json" };
import { type Asset, asset } from "../../views/parts/asset.ts";

/** The public files that a learner's pages load. */
export const pageFiles: readonly Asset[] = [
  "behaviours.js",
  "footnote.css",
  "htmx.js",
  "icon.svg",
  "making.css",
  "offline.js",
  "paper.js",
  "reading.css",
  "reading.js",
  "review.css",
  "review.js",
  "study.css",
];

const prefix = "files-";

/** A cache for exactly these files: when one of them changes, it is another cache, and no page mixes two versions. */
export const cacheName = `${prefix}${pageFiles.map((name) => fingerprints[name]).join("-")}`;

/**
 * Puts every file into the cache. Throws when one does not come, or is another one than this worker was built with, as in
 * the middle of a deployment: the worker is then not installed, and tries again later.
 */
export async function cacheFiles(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(
    pageFiles.map(async (name) => {
      if ((await cache.match(asset(name))) !== undefined) return;
      const response = await fetch(asset(name));
      const content = await response.clone().arrayBuffer();
      if (!response.ok || (await fingerprintOf(content)) !== fingerprints[name]) throw new Error(`${name} is another`);
      await cache.put(asset(name), response);
    }),
  );
}

/** Deletes the files of earlier workers. */
export async function dropOtherFiles(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)),
  );
}

/** Whether a URL is that of a file in the cache. */
export function isPageFile(url: URL): boolean {
  return pageFiles.some((name) => url.pathname + url.search === asset(name));
}

/** As `views/assets.build.ts` makes it. */
async function fingerprintOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, 10);
}
