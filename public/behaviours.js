// Small behaviours on top of pages that work without them. Each is a function of the part of the page it enhances.

/** The sentences of these scripts in the page's language, where that is not English. */
const translations = JSON.parse(document.body.dataset.words ?? "{}");

/** An English sentence in the page's language, with values for its holes: `{0}`, `{1}`. */
function worded(english, ...values) {
  return (translations[english] ?? english).replace(/\{(\d)\}/g, (_, hole) => values[hole]);
}

/** The permanent status region speaks for every swapped fragment, and for the page that came whole. */
function announce() {
  const status = document.getElementById("status");
  if (!status) return;
  const said = document.querySelector("#main [data-status]")?.dataset.status ?? status.dataset.first;
  if (said) status.textContent = said;
  delete status.dataset.first;
}

/** What went wrong on the way, in a place that is always there. The form keeps what was typed. */
function warn(message) {
  const alert = document.getElementById("alert");
  if (!alert) return;
  alert.hidden = message === "";
  alert.textContent = message;
}

/**
 * The second tap of a double tap must not press what has just appeared under the finger: it comes soon after the swap,
 * near the tap that caused it. What is pressed elsewhere, by a key, or after something was filled in, is meant.
 */
let pressed = null;
let swapped = { at: Number.NEGATIVE_INFINITY, by: null };
function shieldFromDoubleTaps() {
  addEventListener("input", () => (swapped.by = null), true);
  addEventListener(
    "click",
    (event) => {
      const by = event.timeStamp - swapped.at > 350 ? null : swapped.by;
      const byHand = event.detail > 0;
      if (byHand && by && Math.hypot(event.clientX - by.clientX, event.clientY - by.clientY) <= 30) {
        event.preventDefault();
        event.stopPropagation();
      } else {
        pressed = byHand ? event : null;
      }
    },
    true,
  );
}

/**
 * Keys answer too: Enter on the verdict, which goes on; and an option's letter or number, T and F, unless that is switched
 * off on this device. WCAG 2.1.4 asks for the switch: who dictates presses keys without meaning to.
 */
function answerByKeys() {
  addEventListener("keydown", (event) => {
    const { key, target, repeat, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (repeat || ctrlKey || altKey || metaKey || shiftKey || isTypedIn(target)) return;
    const pick = key === "Enter" && target.id === "verdict-word" ? wayOn() : keysAreOn() && optionAt(key.toLowerCase());
    if (!pick) return;
    event.preventDefault();
    pick.focus();
    pick.click();
  });

  function isTypedIn(target) {
    return target.matches?.("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])");
  }

  function wayOn() {
    return document.querySelector(".onward .primary");
  }

  function optionAt(key) {
    const options = [...document.querySelectorAll(".answer [name=option]")];
    const named = options.find(({ value }) => value[0].toLowerCase() === key);
    return named ?? options["abcdefgh".indexOf(key)] ?? options["12345678".indexOf(key)];
  }
}

function keysAreOn() {
  return recalled("keys") !== "off";
}

function keySwitch(box) {
  box.checked = keysAreOn();
  box.parentElement.hidden = false;
  box.addEventListener("change", () => recall("keys", box.checked ? null : "off"));
}

/** What this device remembers; nothing, where its browser allows no memory. */
function recalled(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return memory[name] ?? null;
  }
}

function recall(name, value) {
  memory[name] = value;
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {}
}

const memory = {};

/** A message has done its work once the field that it belongs to changes. */
function clearMessages() {
  addEventListener("input", ({ target }) => {
    const id = target.closest("[aria-invalid]")?.getAttribute("aria-describedby");
    if (!id) return;
    for (const field of document.querySelectorAll(`[aria-describedby="${id}"]`)) {
      field.removeAttribute("aria-invalid");
      field.removeAttribute("aria-describedby");
    }
    document.getElementById(id)?.remove();
  });
}

/** With a keyboard at hand one can type at once; a phone's would cover the question. The field is named by the stem. */
function focusToType() {
  const field = document.querySelector(".answer #text:not([aria-invalid])");
  if (field && matchMedia("(pointer: fine)").matches) field.focus();
}

/**
 * Makes lists to be put in order movable: by buttons, by dragging the grip, and with a mouse by dragging the item. The
 * selects keep the places.
 */
function sortable(list) {
  list.classList.add("moving");
  const items = () => [...list.children];
  const chosen = items().map((item) => Number(item.querySelector("select").value));
  if (chosen.every(Boolean)) {
    for (const item of items().sort((a, b) => placeOf(a) - placeOf(b))) list.append(item);
  }
  for (const item of items()) equip(item);
  renumber();

  function placeOf(item) {
    return Number(item.querySelector("select").value);
  }

  function renumber() {
    items().forEach((item, index) => {
      item.querySelector("select").value = String(index + 1);
      item.querySelector(".place").textContent = `${index + 1}`;
      const [up, down] = item.querySelectorAll("button");
      up.disabled = index === 0;
      down.disabled = index === list.children.length - 1;
    });
  }

  function equip(item) {
    const label = item.querySelector("label");
    item.querySelector("select").hidden = true;
    label.removeAttribute("for");
    label.before(element("span", { className: "place", ariaHidden: "true" }));
    const text = label.textContent;
    const moves = element("span", { className: "moves" });
    moves.append(mover("↑", worded("Move up: {0}", text), -1), mover("↓", worded("Move down: {0}", text), 1));
    const grip = element("span", { className: "grip", textContent: "⠿", ariaHidden: "true" });
    item.append(moves, grip);
    item.addEventListener("pointerdown", (event) => {
      const onButton = event.target.closest("button") !== null;
      if (event.target === grip || (event.pointerType === "mouse" && event.button === 0 && !onButton))
        drag(event, item);
    });

    function mover(sign, name, step) {
      const button = element("button", { type: "button", textContent: sign, ariaLabel: name });
      button.addEventListener("click", () => {
        if (step < 0) item.previousElementSibling?.before(item);
        else item.nextElementSibling?.after(item);
        moved(item, text);
        (button.disabled ? item.querySelector("button:enabled") : button).focus();
      });
      return button;
    }
  }

  function drag(event, item) {
    event.preventDefault();
    item.setPointerCapture(event.pointerId);
    item.classList.add("held");
    // The others make room: were the held item itself moved in the document, it would lose the pointer.
    const follow = ({ clientY }) => {
      const others = items().filter((other) => other !== item);
      const above = others.filter((other) => middleOf(other) < clientY).length;
      if (items()[above] === item) return;
      item.before(...others.slice(0, above));
      item.after(...others.slice(above));
      renumber();
    };
    const drop = () => {
      item.classList.remove("held");
      item.removeEventListener("pointermove", follow);
      moved(item, item.querySelector("label").textContent);
    };
    item.addEventListener("pointermove", follow);
    item.addEventListener("lostpointercapture", drop, { once: true });
  }

  function middleOf(item) {
    const { top, height } = item.getBoundingClientRect();
    return top + height / 2;
  }

  function moved(item, text) {
    renumber();
    const status = document.getElementById("status");
    if (status) status.textContent = worded("{0}: place {1} of {2}", text, items().indexOf(item) + 1, items().length);
  }
}

/** The phone's own share sheet where there is one, else the address in the clipboard. */
function shareable(button) {
  const { share: text, address: url } = button.dataset;
  button.hidden = false;
  if (!navigator.share) button.textContent = worded("Copy the link");
  button.addEventListener("click", async () => {
    if (navigator.share) return navigator.share({ text, url }).catch(() => {});
    try {
      await navigator.clipboard.writeText(url);
      button.textContent = worded("Copied");
    } catch {
      document.querySelector("#address").select();
      button.textContent = worded("Press and hold to copy");
    }
  });
}

/** A moment in the reader's own time; the server knows none but UTC. */
function localTime(time) {
  const moment = new Date(time.dateTime);
  const isToday = moment.toDateString() === new Date().toDateString();
  const { lang } = document.documentElement;
  // Who reads English has a browser that knows which one.
  const tongue = lang === "en" ? [] : lang;
  const hour = moment.toLocaleTimeString(tongue, { timeStyle: "short" });
  const date = { day: "numeric", month: "short", year: "numeric" };
  const day = isToday ? worded("Today") : moment.toLocaleDateString(tongue, date);
  time.textContent = `${day} ${hour}`;
}

/** Says how many kinds are chosen, while the list of them may be folded. */
function countKinds({ target }) {
  const fold = target.closest(".kinds");
  if (!fold) return;
  const [all, ticked] = ["", ":checked"].map((state) => fold.querySelectorAll(`[name=kinds]${state}`).length);
  const count = fold.querySelector(".count");
  if (count) count.textContent = ticked === all ? worded("all {0}", all) : worded("{0} of {1}", ticked, all);
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

/** Brings what has the focus into view: a new page from its top, a verdict or a field no further than needed. */
function reveal(root) {
  const focus = root.querySelector("[autofocus]");
  const part = focus?.closest(".verdict, .field");
  if (part) part.scrollIntoView({ block: "nearest" });
  else if (focus) scrollTo(0, 0);
}

function enhance(root) {
  for (const list of root.querySelectorAll(".sortable:not(.moving)")) sortable(list);
  for (const button of root.querySelectorAll("[data-share][hidden]")) shareable(button);
  for (const time of root.querySelectorAll("time")) localTime(time);
  for (const box of root.querySelectorAll("[hidden] > [data-keys]")) keySwitch(box);
}

/** What a page can wait for. The first visit has the network to itself; where a service worker is at work, nothing is sent. */
function loadLater() {
  const { serviceWorker } = navigator;
  const { later } = document.body.dataset;
  if (!serviceWorker || !later) return;
  const load = () => document.head.append(element("script", { src: later }));
  addEventListener("load", () => setTimeout(load, serviceWorker.controller ? 0 : 3000));
}

enhance(document);
loadLater();
shieldFromDoubleTaps();
answerByKeys();
clearMessages();
addEventListener("change", countKinds);
focusToType();
setTimeout(announce, 100);

document.addEventListener("htmx:after:swap", (event) => {
  // htmx tells of a swap even where the answer was a failure, of which nothing is swapped in.
  if (event.detail.ctx.response?.status >= 500) return;
  // One tap accounts for one swap: advice that arrives later must not swallow the next tap on “Save”.
  swapped = { at: performance.now(), by: pressed };
  pressed = null;
  warn("");
  enhance(document);
  focusToType();
  announce();
  reveal(document);
});
document.addEventListener("htmx:error", () =>
  warn(worded("No connection, so this was not sent. What you entered is still here: try again.")),
);
document.addEventListener("htmx:response:error", (event) => {
  if (event.detail.ctx.response.status >= 500)
    warn(worded("The server could not take this just now. Try again in a moment."));
});
