import type { Page } from "playwright-core";

/**
 * What a page in a pseudo-language says that did not come out of a catalogue: letters outside of the brackets that all its
 * strings stand in. `set` is the title of the set that it is about. What carries a language of its own belongs to a set, or to nobody.
 */
export async function untranslated(page: Page, set: string): Promise<string[]> {
  const found = await page.evaluate((theirs) => {
    // A page about a set is called as the set is, or its article.
    const title = document.title.replace(/ · Footnote$/, "");
    const titles = [theirs, document.querySelector("h1")?.textContent].includes(title) ? [] : [title];
    const elements = [...document.body.querySelectorAll("*")].filter(
      (element) => element.closest("body [lang], noscript, script, .wordmark, .code, time, svg text") === null,
    );
    const texts = elements.flatMap(({ childNodes }) =>
      [...childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : "")),
    );
    const names = ["aria-label", "alt", "title", "placeholder"];
    return [
      ...titles,
      ...texts,
      ...elements.flatMap((element) => names.map((name) => element.getAttribute(name) ?? "")),
    ];
  }, set);
  return found.filter((text) => /\p{L}{2}/u.test(withoutOurs(text)));
}

/** What is the same in any language, or comes from `Intl`, which speaks no pseudo-language: days, stretches of time, codes. */
const usual =
  /today|tomorrow|in \d+ (day|month)s?|\d+ (second|minute)s?|\d+ s\b|\w{3} \d+ \w{3,4}|[bcdf]{4}-\S+|\(\.\w+\)/g;

/** A text without what stands in brackets, inner ones first. */
function withoutOurs(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, "");
  return rest === text ? rest.replace(usual, "") : withoutOurs(rest);
}
