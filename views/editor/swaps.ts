/**
 * What htmx does on a card of the editor: it asks for the very page that a browser without it would go to, and takes of it
 * that card alone, with the state of the draft and the numbers in the article. Forms that are open elsewhere stay.
 */
export const swaps = {
  get: (address: string, card: string) => ({ "hx-get": address, ...into(card) }),
  post: (address: string, card: string) => ({ "hx-post": address, ...into(card) }),
  /** The card was moved by the script already: only what is around it is renewed. */
  move: (address: string) => ({
    "hx-post": address,
    "hx-target": "#state",
    "hx-select": "#state",
    "hx-swap": "outerHTML",
    "hx-select-oob": "#article-text",
  }),
};

function into(card: string) {
  return {
    "hx-target": `#question-${card}`,
    "hx-select": `#question-${card}`,
    "hx-swap": "outerHTML",
    "hx-select-oob": "#state,#article-text",
  };
}
