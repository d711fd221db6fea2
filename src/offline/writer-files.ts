import { type Asset, asset } from "../../views/parts/asset.ts";

/** What writes quizzes on a device, and what its page loads beside the files of a learner's pages. */
const writerFiles: readonly Asset[] = ["writer.generated.js", "writing.js", "article-file.js"];

/**
 * Where these are kept. The page of new quizzes fills it (`public/writing.js`), once somebody wants it; it is none of the
 * caches that an update replaces, for it is large, and what is there works until it is fetched anew.
 */
const cacheName = "writer";

/** Whether the writer of quizzes is on this device, of this version or the one before. */
export async function isWriterHere(): Promise<boolean> {
  return (await caches.match(asset("writer.generated.js"), { cacheName, ignoreSearch: true })) !== undefined;
}

/** Whether a URL is that of one of its files. */
export function isWriterFile(url: URL): boolean {
  return writerFiles.some((name) => url.pathname + url.search === asset(name));
}

/** A file of the writer's: as it is kept, else from the network, and where there is none, as it was kept before an update. */
export async function writerFile(request: Request): Promise<Response> {
  const kept = await caches.match(request, { cacheName });
  if (kept !== undefined) return kept;
  return fetch(request).catch(async () => {
    const earlier = await caches.match(request, { cacheName, ignoreSearch: true });
    return earlier ?? Response.error();
  });
}
