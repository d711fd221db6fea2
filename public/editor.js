// The editor's conveniences: moving by drag, the source by selection, the focus where the work goes on. Without any of
// it the same forms work.

const list = document.getElementById("questions");
const cards = () => [...list.children].filter((card) => !card.matches(".deleted"));

/** Where a card stands is told by the page itself, as the script may have moved others since it came. */
function renumber() {
  const all = cards();
  all.forEach((card, index) => {
    const [up, down] = card.querySelectorAll("form.move");
    if (!up) return;
    up.elements.to.value = String(index);
    down.elements.to.value = String(index + 2);
    up.querySelector("button").disabled = index === 0;
    down.querySelector("button").disabled = index === all.length - 1;
  });
  const heading = document.getElementById("questions-heading");
  const count = all.filter((card) => !card.matches(".new")).length;
  if (heading) heading.textContent = `${count} question${count === 1 ? "" : "s"}`;
}

function equip(card) {
  if (!card.querySelector(".tools") || card.querySelector(".grip")) return;
  const grip = document.createElement("span");
  Object.assign(grip, { className: "tool grip", textContent: "⠿", title: "Drag to move", ariaHidden: "true" });
  grip.addEventListener("pointerdown", (event) => drag(event, card));
  card.append(grip);
}

/**
 * While one card is held, all of them show no more than their question, so that the whole list is at hand. The others make
 * room; on letting go, the form that moves by one place is sent with the place that it came to.
 */
function drag(event, card) {
  event.preventDefault();
  const before = cards().indexOf(card);
  card.setPointerCapture(event.pointerId);
  card.classList.add("held");
  inPlace(card, () => list.classList.add("sorting"));
  // Near an edge of the screen the page goes on by itself.
  let pointer = event.clientY;
  const scrolling = setInterval(() => {
    if (pointer < 90) scrollBy(0, -14);
    if (pointer > innerHeight - 130) scrollBy(0, 14);
  }, 30);
  const follow = ({ clientY }) => {
    pointer = clientY;
    const others = [...list.children].filter((other) => other !== card);
    const above = others.filter((other) => {
      const { top, height } = other.getBoundingClientRect();
      return top + height / 2 < clientY;
    }).length;
    if ([...list.children][above] === card) return;
    card.before(...others.slice(0, above));
    card.after(...others.slice(above));
  };
  card.addEventListener("pointermove", follow);
  card.addEventListener(
    "lostpointercapture",
    () => {
      clearInterval(scrolling);
      card.classList.remove("held");
      card.removeEventListener("pointermove", follow);
      inPlace(card, () => list.classList.remove("sorting"));
      const place = cards().indexOf(card) + 1;
      renumber();
      if (place === before + 1) return;
      const form = card.querySelector("form.move");
      form.elements.to.value = String(place);
      form.dataset.moved = "yes";
      form.requestSubmit();
    },
    { once: true },
  );
}

/** Does something that changes the heights of cards, and leaves this one where it is on the screen. */
function inPlace(card, act) {
  const { top } = card.getBoundingClientRect();
  act();
  scrollBy({ top: card.getBoundingClientRect().top - top, behavior: "instant" });
}

/** A button moves its card at once, and tells the server after. */
addEventListener(
  "submit",
  ({ target }) => {
    if (!target.matches("form.move")) return;
    if (!target.dataset.moved) {
      const card = target.closest(".edited");
      const all = cards();
      const place = Number(target.elements.to.value);
      if (place - 1 < all.indexOf(card)) all[place - 1]?.before(card);
      else all[place - 1]?.after(card);
    }
    delete target.dataset.moved;
    // The place that is sent stands in the form until it is read.
    setTimeout(() => {
      renumber();
      const button = target.querySelector("button");
      (button.disabled ? target.closest(".tools").querySelector("form.move button:enabled") : button)?.focus();
    });
  },
  true,
);

/** The source field that a selection goes to: the one used last, else the first of the form that was opened last. */
let used = null;
addEventListener("focusin", ({ target }) => {
  const form = target.closest?.(".question-form");
  if (form) used = target.matches("[data-source]") ? target : form.querySelector("[data-source]");
});

function sourceField() {
  if (used?.isConnected) return used;
  return document.querySelector(".question-form [data-source]");
}

const offer = document.createElement("div");
offer.className = "selected";
offer.hidden = true;
offer.setAttribute("role", "group");
offer.setAttribute("aria-label", "The selected words");
for (const [name, className, use] of [
  ["Use as the source", "primary", (_, words) => words],
  ["Add to the source", "secondary", (field, words) => `${field.value.trim()}\n\n${words}`],
]) {
  const button = Object.assign(document.createElement("button"), { type: "button", className, textContent: name });
  button.addEventListener("click", () => {
    const field = sourceField();
    field.value = use(field, offer.dataset.words);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    getSelection().removeAllRanges();
    field.focus();
    field.scrollIntoView({ block: "center" });
  });
  offer.append(button);
}
document.querySelector(".editor").append(offer);

document.addEventListener("selectionchange", () => {
  const words = selectedSentences();
  const field = words ? sourceField() : null;
  offer.hidden = !field;
  if (!field) return;
  offer.dataset.words = words;
  offer.lastChild.hidden = field.value.trim() === "";
});

/** The whole sentences that the selection touches, as the article has them: the numbers in it are none of its words. */
function selectedSentences() {
  const selection = getSelection();
  const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const paragraph = elementOf(range?.startContainer)?.closest("#article-text p");
  if (!paragraph) return "";
  const pieces = piecesOf(paragraph);
  const text = pieces.map(({ node }) => node.data).join("");
  const start = offsetOf(pieces, range.startContainer, range.startOffset) ?? 0;
  const end = paragraph.contains(range.endContainer)
    ? (offsetOf(pieces, range.endContainer, range.endOffset) ?? text.length)
    : text.length;
  if (!Intl.Segmenter) return text.slice(start, end).trim();
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)];
  const touched = sentences.filter(({ index, segment }) => index < end && index + segment.trimEnd().length > start);
  return touched
    .map(({ segment }) => segment)
    .join("")
    .trim();
}

/** While a question is open, a tap on a sentence selects it: on a phone words are hard to select. */
addEventListener("click", ({ target, clientX, clientY }) => {
  const paragraph = target.closest?.("#article-text p");
  if (!paragraph || !sourceField() || !getSelection().isCollapsed || !Intl.Segmenter) return;
  const pieces = piecesOf(paragraph);
  const caret = caretAt(clientX, clientY);
  const offset = caret && offsetOf(pieces, ...caret);
  if (offset === undefined || offset === null) return;
  const text = pieces.map(({ node }) => node.data).join("");
  const { index, segment } =
    new Intl.Segmenter("en", { granularity: "sentence" }).segment(text).containing(offset) ?? {};
  if (segment === undefined) return;
  const [from, to] = [placeAt(pieces, index), placeAt(pieces, index + segment.trimEnd().length)];
  getSelection().setBaseAndExtent(...from, ...to);
});

function caretAt(x, y) {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return [position.offsetNode, position.offset];
  const range = document.caretRangeFromPoint?.(x, y);
  return range && [range.startContainer, range.startOffset];
}

/** The node and the offset in it at which a place in the paragraph's text stands. */
function placeAt(pieces, offset) {
  const { node, start } = pieces.findLast((piece) => piece.start <= offset) ?? pieces[0];
  return [node, Math.min(node.data.length, offset - start)];
}

function piecesOf(paragraph) {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const pieces = [];
  let start = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest("sup")) continue;
    pieces.push({ node, start });
    start += node.data.length;
  }
  return pieces;
}

function offsetOf(pieces, node, offset) {
  const piece = pieces.find((one) => one.node === node);
  return piece && piece.start + offset;
}

function elementOf(node) {
  return node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
}

/** A sentence that was chosen from the list is shown at once, and can be changed. */
addEventListener("change", ({ target }) => {
  if (!target.matches("[data-sentences]") || target.value === "") return;
  const form = target.closest("form");
  const field = form.contains(used) ? used : form.querySelector("[data-source]");
  const sentence = target.selectedOptions[0].title || target.selectedOptions[0].textContent;
  field.value = sentence;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  target.value = "";
});

/** What is typed and not saved is not left by accident. */
const typed = new WeakSet();
addEventListener("input", ({ target }) => {
  const form = target.closest?.(".question-form, .about form");
  if (form) typed.add(form);
});
addEventListener("submit", ({ target }) => typed.delete(target));
addEventListener("beforeunload", (event) => {
  const forms = [...document.querySelectorAll(".question-form, .about form")];
  if (forms.some((form) => typed.has(form) || form.querySelector("[aria-invalid], .theirs"))) {
    event.preventDefault();
  }
});

/** Advice that is new is told politely. It changes nothing else, and where it fails to come, nothing is lost. */
const told = new WeakMap();
const messages = (form) => [...form.querySelectorAll("[data-advice] p")].map((one) => one.textContent.slice(2));
for (const name of ["htmx:after:swap", "htmx:error", "htmx:response:error"]) {
  document.querySelector(".editor").addEventListener(name, (event) => {
    const adviser = event.detail.ctx.sourceElement;
    if (!adviser?.matches?.("[data-adviser]")) return;
    event.stopPropagation();
    const form = adviser.closest("form");
    if (name !== "htmx:after:swap" || !form) return;
    const now = messages(form);
    const fresh = now.filter((message) => !told.get(form)?.includes(message));
    told.set(form, now);
    if (fresh.length > 0) document.getElementById("status").textContent = `Advice: ${fresh.join(" ")}`;
  });
}
addEventListener("focusin", ({ target }) => {
  const form = target.closest?.(".question-form");
  if (form && !told.has(form)) told.set(form, messages(form));
});

function enhanceEditor() {
  for (const card of list.children) equip(card);
  renumber();
}

enhanceEditor();
document.addEventListener("htmx:after:swap", ({ detail }) => {
  enhanceEditor();
  const fallen = document.querySelectorAll(".editor [autofocus]");
  const target = document.getElementById(detail.ctx.target?.id);
  const swapped = target?.matches(".edited") ? target : target === list ? list.lastElementChild : null;
  if (fallen.length === 0) swapped?.querySelector("[data-focus]")?.focus({ preventScroll: false });
  for (const field of fallen) field.removeAttribute("autofocus");
  const said = wordsFor(detail.ctx);
  if (said) document.getElementById("status").textContent = said;
});

/** What was done to a card, for those who do not see it. */
function wordsFor({ sourceElement, response }) {
  if (response?.status !== 200 || !sourceElement?.matches?.("form")) return undefined;
  const deed = sourceElement.getAttribute("action").split("/").at(-1);
  if (deed === "place") {
    const all = cards();
    return `Moved to place ${all.indexOf(sourceElement.closest(".edited")) + 1} of ${all.length}.`;
  }
  return {
    copies: "Duplicated. The copy stands below.",
    deletion: "Deleted. Undo stands in its place.",
    restoration: "Brought back.",
    replacement: "Replaced. The old question can be brought back from above the new one.",
    source: "The source is replaced.",
  }[deed];
}
