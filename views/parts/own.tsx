import type { Child } from "hono/jsx";
import { contentLang } from "../words/spoken.ts";

/** Words of the set among words of the page: where its language is another one, they say so. */
export function Own({ children }: { children?: Child }): Child {
  const lang = contentLang();
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}
