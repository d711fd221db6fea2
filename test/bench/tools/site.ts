import { startSite } from "../../browser/site.ts";
import { type Edge, openEdge } from "./edge.ts";

/** Serves the whole site, public files with their headers included, behind the stand-in for Cloudflare's edge. */
export async function withSite<T>(use: (edge: Edge) => Promise<T>): Promise<T> {
  const site = await startSite();
  const edge = await openEdge(site.address);
  try {
    return await use(edge);
  } finally {
    await edge.close();
    // What it says at its end is the tests' business: what was measured is measured.
    await site.stop().catch(() => {});
  }
}
