// What is typed in the editor stays on this device until it is saved or given up: a phone may drop a page at any time.

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

/** Fills a form that was opened anew with what was typed in it before, and says so. */
function restore(form) {
  let kept = null;
  try {
    kept = localStorage.getItem(nameOf(form));
  } catch {}
  if (kept === null || kept === JSON.stringify(fieldsOf(form))) return;
  for (const [name, value] of JSON.parse(kept)) {
    const field = form.elements[name];
    if (field) field.value = value;
  }
  const note = Object.assign(document.createElement("p"), { className: "said" });
  const back = Object.assign(document.createElement("button"), { type: "button", className: "tool main" });
  back.textContent = "Take what is saved";
  back.addEventListener("click", () => {
    form.reset();
    drop(form);
    note.remove();
    form.querySelector("[data-focus]")?.focus();
  });
  note.append("What you typed here before is back. It is not saved yet. ", back);
  form.querySelector("h3").after(note);
  // Whoever leaves now is asked, and advice is given on what stands here.
  form.querySelector("[data-focus]")?.dispatchEvent(new Event("input", { bubbles: true }));
}

const forms = () => document.querySelectorAll(".question-form");

addEventListener("input", ({ target }) => {
  const form = target.closest?.(".question-form");
  if (form) keep(form);
});
addEventListener("click", ({ target }) => {
  const cancel = target.closest?.(".question-form .form-end a");
  if (cancel) drop(cancel.closest("form"));
});

/** Forms that were sent: once one is gone and none has come back in its place, it is saved. */
const sent = new Set();
addEventListener("submit", ({ target }) => target.matches(".question-form") && sent.add(target));
document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  const isOpened = ctx.request?.method === "GET";
  for (const form of forms()) {
    if (seen.has(form)) continue;
    seen.add(form);
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
for (const form of forms()) {
  if (!form.querySelector("[aria-invalid], .theirs")) restore(form);
  seen.add(form);
}
