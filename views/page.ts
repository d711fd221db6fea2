import type { Child } from "hono/jsx";
import type { Asset } from "./parts/asset.ts";

/** What a page function gives: the layout puts it in the site's frame, or it is sent alone as a fragment. */
export type Page = {
  /** The document's title, without the site's name. */
  title: string;
  /** What goes into <main>. */
  main: Child;
  /** The language of the set that it shows, where there is one: its words carry it where it is not the page’s own. */
  content?: string | undefined;
  /** What the permanent status region says once the page or fragment is there. */
  status?: string | undefined;
  /** Public files that only this page needs: style sheets and scripts, by name. */
  files?: readonly Asset[];
  /** After how many seconds a browser without JavaScript loads the page anew. */
  refresh?: number | undefined;
};
