// What is typed in the editor stays on this device until it is saved or given up: a phone may drop a page at any time. What
// asks for advice on it carries this device’s name, under which the server keeps it for the teacher’s other devices.

/** The random name of this device; empty where nothing can be kept, and then the server keeps nothing either. */
function device() {
  try {
    const name = localStorage.getItem("device") ?? [...crypto.getRandomValues(new Uint32Array(4))].join("-");
    localStorage.setItem("device", name);
    return name;
  } catch {
    return "";
  }
}

/** The name under which a form is kept: its question's, or for a new one its kind's. */
function nameOf(form) {
  const isNew = form.closest(".new") !== null;
  return `typed ${form.getAttribute("action")}${isNew ? ` ${form.elements.kind.value}` : ""}`;
}

/** The fields that somebody types in; what the server puts there is not theirs. */
function fieldsOf(form) {
  const named = [...form.elements].filter(({ name, type }) => name && type !== "hidden" && type !== "submit");
  return named.filter((field) => field.type !== "radio" || field.checked).map(({ name, value }) => [name, value]);
}

function keep(form) {
  try {
    localStorage.setItem(nameOf(form), JSON.stringify(fieldsOf(form)));
  } catch {}
}

function drop(form) {
  try {
    localStorage.removeItem(nameOf(form));
  } catch {}
}

/** Where the server is asked for advice on a form. */
const adviser = (form) => form.querySelector("[data-adviser]").getAttribute("hx-post");

/** Gives up what was typed, here and on the server. */
function giveUp(form) {
  drop(form);
  const typing = adviser(form).replace(/advice$/, "typing");
  const body = new URLSearchParams({ device: device() });
  const forget = () => fetch(typing, { method: "POST", body, keepalive: true, redirect: "manual" }).catch(() => {});
  forget();
  // Once more, for words that were on their way.
  setTimeout(forget, 1500);
}

function kept(form) {
  try {
    return localStorage.getItem(nameOf(form));
  } catch {
    return null;
  }
}

function fill(form, fields) {
  for (const [name, value] of JSON.parse(fields)) {
    const field = form.elements[name];
    if (field) field.value = value;
  }
}

/** Says something below a form’s heading, with a button that ends it. */
function say(form, words, button, press) {
  const note = Object.assign(document.createElement("p"), { className: "said" });
  const back = Object.assign(document.createElement("button"), { type: "button", className: "tool main" });
  back.textContent = button;
  back.addEventListener("click", () => {
    press();
    note.remove();
    form.querySelector("[data-focus]")?.focus();
  });
  note.append(words, back);
  form.querySelector("h3").after(note);
}

/** Fills a form that was opened anew with what was typed in it before, and says so. */
function restore(form) {
  const typed = kept(form);
  if (typed === null || typed === JSON.stringify(fieldsOf(form))) return;
  fill(form, typed);
  say(form, "What you typed here before is back. It is not saved yet. ", "Take what is saved", () => {
    form.reset();
    name(form);
    giveUp(form);
  });
  // Whoever leaves now is asked, and advice is given on what stands here.
  form.querySelector("[data-focus]")?.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Keeps what was typed on another device as if it had been typed here; what was typed here can be had instead. */
function takeOver(form) {
  const typed = kept(form);
  if (typed !== null && typed !== JSON.stringify(fieldsOf(form))) {
    say(form, "On this device you typed something else. ", "Take that instead", () => {
      fill(form, typed);
      keep(form);
    });
  } else {
    keep(form);
  }
}

const forms = () => document.querySelectorAll(".question-form");

function name(form) {
  form.elements.device.value = device();
}

/** Takes out what the page says of this very device: it brings that back by itself. */
function hideOwn() {
  for (const note of document.querySelectorAll(".typed[data-device]")) {
    if (note.dataset.device === device()) note.remove();
  }
}

/** Forms in which somebody typed since they were opened. */
const touched = new WeakSet();

addEventListener("input", ({ target }) => {
  const form = target.closest?.(".question-form");
  if (!form) return;
  touched.add(form);
  keep(form);
});
// Who turns to another device leaves this page without a pause: the last words go along.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "hidden") return;
  for (const form of forms()) {
    if (touched.has(form) && !sent.has(form)) {
      navigator.sendBeacon(adviser(form), new URLSearchParams(new FormData(form)));
    }
  }
});
addEventListener("click", ({ target }) => {
  const cancel = target.closest?.(".question-form .form-end a");
  if (cancel) giveUp(cancel.closest("form"));
});

/** Forms that were sent: once one is gone and none has come back in its place, it is saved. */
const sent = new Set();
addEventListener("submit", ({ target }) => target.matches(".question-form") && sent.add(target));
document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  const isOpened = ctx.request?.method === "GET";
  hideOwn();
  for (const form of forms()) {
    if (seen.has(form)) continue;
    seen.add(form);
    name(form);
    if (isOpened) restore(form);
    else keep(form);
  }
  for (const form of sent) {
    if (form.isConnected) continue;
    sent.delete(form);
    if (![...forms()].some((other) => nameOf(other) === nameOf(form))) drop(form);
  }
});

const seen = new WeakSet();
hideOwn();
for (const form of forms()) {
  name(form);
  if (form.dataset.typed) takeOver(form);
  else if (!form.querySelector("[aria-invalid], .theirs")) restore(form);
  seen.add(form);
}
