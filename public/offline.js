// What the service worker needs of a page: to be installed, to be told that somebody is here, and to be heard.
// Its sign says when there is no network, what waits to be sent, and that an update is ready.

/** The worker of the reader's language; English pages name none. */
const worker = document.body.dataset.worker ?? "/offline-worker.generated.js";

const sign = Object.assign(document.createElement("div"), { id: "network" });
const words = Object.assign(document.createElement("p"), { role: "status" });
let state = { isOffline: false, unsent: 0, sets: [], left: [] };
sign.append(words);
document.querySelector("#main")?.before(sign);
navigator.serviceWorker.addEventListener("message", ({ data }) => show(data));
navigator.serviceWorker.addEventListener("controllerchange", here);
navigator.serviceWorker.startMessages();
for (const name of ["online", "pageshow"]) addEventListener(name, here);
addEventListener("offline", () => show({ ...state, isOffline: true }));
addEventListener("visibilitychange", () => document.visibilityState === "visible" && here());
register();
here();

async function register() {
  try {
    const registration = await navigator.serviceWorker.register(worker);
    watch(registration);
    // An installed app is there to be kept; browsers that would ask are not asked.
    if (matchMedia("(display-mode: standalone)").matches) navigator.storage?.persist?.();
  } catch {
    // Without it, everything works that works with a network.
  }
}

function here() {
  send({ type: "here", path: location.pathname });
}

/** A new version waits until somebody lets it in: pages of two versions at once would not get along. */
function watch(registration) {
  const offer = () => {
    const { waiting } = registration;
    const { controller } = navigator.serviceWorker;
    if (!waiting || !controller) return;
    // Another language is what somebody just asked for: the same version, whose pages get along with those that are open.
    if (controller.scriptURL !== waiting.scriptURL) waiting.postMessage({ type: "update" });
    else offerUpdate(waiting);
  };
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
}

function offerUpdate(waiting) {
  // Nobody is asked in the middle of a question.
  if (document.querySelector("#update, form.answer")) return;
  const note = Object.assign(document.createElement("p"), { role: "status" });
  const offer = Object.assign(document.createElement("section"), { id: "update", ariaLabel: worded("Update") });
  let isMine = false;
  const now = press(worded("Update now"), () => {
    isMine = true;
    waiting.postMessage({ type: "update" });
  });
  offer.append(
    note,
    now,
    press(worded("Later"), () => offer.remove()),
  );
  document.body.append(offer);
  note.textContent = worded("A new version of this site is ready.");
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (isMine) location.reload();
    note.textContent = worded("This site was updated in another tab. Load the page anew when you are done here.");
    now.remove();
  });
}

function press(words, does) {
  const button = Object.assign(document.createElement("button"), {
    type: "button",
    className: "secondary",
    textContent: words,
  });
  button.addEventListener("click", does);
  return button;
}

/** Says how it stands, and only when that changes: nobody wants to hear it twice. */
function show(news) {
  state = news;
  const waits = state.unsent === 0 ? "" : worded(" ({0} to send)", state.unsent);
  const said = state.isOffline
    ? worded("Offline – your answers stay on this device{0}", waits)
    : waits && worded("Online again{0}", waits);
  sign.classList.toggle("off", state.isOffline);
  for (const part of document.querySelectorAll("[data-kept]")) tellKept(part);
  for (const part of document.querySelectorAll("[data-device]")) listKept(part);
  if (words.textContent !== said) words.textContent = said;
  askAgain();
}

/** What waits is tried again, ever less often: a network that has just come is not always a way to the server yet. */
let wait = 1000;
let timer;
function askAgain() {
  clearTimeout(timer);
  const isWaiting = state.unsent > 0 && navigator.onLine;
  wait = isWaiting ? Math.min(2 * wait, 300_000) : 1000;
  if (isWaiting) timer = setTimeout(here, wait);
}

/** On a quiz's page, whether it is here, nowhere else yet, or taken off; and a press that changes it. */
function tellKept(part) {
  const quiz = part.dataset.kept;
  const kept = state.sets.find(({ id }) => id === quiz);
  const shown = kept ? (kept.isUnsaved ? "unsaved" : "kept") : "left";
  part.hidden = !kept && !state.left.includes(quiz);
  for (const one of part.querySelectorAll("[data-case]")) one.hidden = one.dataset.case !== shown;
  for (const button of part.querySelectorAll("button")) {
    button.onclick = () => send({ type: button.value, quiz });
  }
}

function send(message) {
  navigator.serviceWorker.controller?.postMessage(message);
}

/** On the page with all that is kept: which quizzes are here, and a way to be rid of each. */
function listKept(part) {
  part.hidden = state.sets.length === 0 && !state.canWrite;
  for (const one of part.querySelectorAll("[data-case]")) one.hidden = !state.canWrite;
  part.querySelector("ul").replaceChildren(
    ...state.sets.map(({ id, path, title, isUnsaved }) => {
      const item = document.createElement("li");
      const link = Object.assign(document.createElement("a"), { href: path, textContent: title });
      let isMeant = !isUnsaved;
      const remove = press(worded("Remove"), () => {
        if (isMeant) return send({ type: "drop", quiz: id });
        // The site does not have it yet: then it would be gone for good.
        isMeant = true;
        remove.textContent = worded("It is nowhere else. Remove it?");
        remove.ariaLabel = `${remove.textContent} ${title}`;
      });
      remove.ariaLabel = worded("Remove from this device: {0}", title);
      item.append(link, " ", remove);
      return item;
    }),
  );
}
