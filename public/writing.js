// Without a network, quizzes are written on this device: by the writer, which runs in a worker of this page and is loaded
// once. Which words fit is told by their `data-case`.
// A function of its own, for all scripts of a page share their names.
(() => {
  const writer = document.querySelector("[data-writer]");
  const unsent = document.querySelector("[data-unsent]");
  const files = JSON.parse(writer?.dataset.writer ?? "[]");
  const [script] = files;
  const { serviceWorker } = navigator;

  if (writer && serviceWorker && globalThis.caches) {
    serviceWorker.ready.then(begin);
    for (const button of writer.querySelectorAll("button")) {
      const does = button.dataset.case === "here" ? remove : want;
      button.addEventListener("click", () => does().then(() => focusOn(writer)));
    }
  }

  /** Whoever opens this page writes quizzes: the writer is loaded by itself, unless that costs money or was not wanted. */
  async function begin() {
    const { here } = await present();
    writer.hidden = false;
    show(writer, here ? "here" : "absent");
    if (unsent) goOn(here);
    else setTimeout(loadUnasked, 3000);
  }

  async function loadUnasked() {
    const { isCurrent } = await present();
    if (!isCurrent && !isUnwanted() && navigator.onLine && isFree()) await load();
  }

  /** Whether the writer is here, and whether it is of this version. */
  async function present() {
    const kept = await (await caches.open("writer")).keys();
    const addresses = kept.map(({ url }) => new URL(url).pathname + new URL(url).search);
    return {
      here: addresses.some((address) => address.split("?")[0] === script.split("?")[0]),
      isCurrent: files.every((file) => addresses.includes(file)),
    };
  }

  /** Under way once at a time: whoever presses meanwhile waits for the same. */
  let loading = null;
  function load() {
    loading ??= fetchFiles().finally(() => {
      loading = null;
    });
    return loading;
  }

  async function fetchFiles() {
    show(writer, "coming");
    try {
      const cache = await caches.open("writer");
      await cache.addAll(files);
      for (const request of await cache.keys()) {
        if (!files.some((file) => request.url.endsWith(file))) await cache.delete(request);
      }
      show(writer, "here");
    } catch {
      show(writer, (await present()).here ? "here" : "failed");
    }
  }

  function want() {
    remember(null);
    return load();
  }

  async function remove() {
    remember("unwanted");
    await loading;
    await caches.delete("writer");
    show(writer, "absent");
  }

  /** Whether the browser says that the network costs nothing; of some networks it says nothing at all. */
  function isFree() {
    const { saveData, type } = navigator.connection ?? { saveData: true };
    return !saveData && (type === undefined || type === "wifi" || type === "ethernet");
  }

  function isUnwanted() {
    try {
      return localStorage.getItem("writer") !== null;
    } catch {
      return false;
    }
  }

  function remember(word) {
    try {
      if (word === null) localStorage.removeItem("writer");
      else localStorage.setItem("writer", word);
    } catch {}
  }

  /** What was sent without a network is written here, where that can be. */
  function goOn(here) {
    const form = document.querySelector("form[enctype]");
    const fields = [...new FormData(form)].filter(([, value]) => typeof value === "string");
    if (here && unsent.dataset.unsent === "writer") write(fields);
  }

  async function write(form) {
    show(unsent, "writing");
    const page = new Map(form).get("draft");
    const told = await ask({ form, page });
    if (told?.problems) {
      unsent.remove();
      tell(told.problems);
    } else if (told) {
      const { kept, written } = told;
      location.replace(await hand({ type: "written", kept, form, written }));
    } else {
      show(unsent, "network");
    }
  }

  /** Has the writer write; null where it cannot. */
  function ask(question) {
    return new Promise((resolve) => {
      const worker = new Worker(script, { type: "module" });
      const end = (answer) => {
        worker.terminate();
        resolve(answer);
      };
      worker.addEventListener("message", ({ data }) => end(data));
      worker.addEventListener("error", () => end(null));
      worker.postMessage(question);
    });
  }

  /** Gives the quiz to the service worker, which tells its address once it is kept. */
  function hand(message) {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", ({ data }) => resolve(data));
      port1.start();
      serviceWorker.controller.postMessage(message, [port2]);
    });
  }

  /** Puts each message beside its field, as the site does, and the focus on the first. */
  function tell(problems) {
    for (const { field, message } of [...problems].reverse()) {
      const [first] = document.querySelectorAll(`[name="${field}"]`);
      const note = Object.assign(document.createElement("p"), { id: `message-${field}`, className: "message" });
      note.append(Object.assign(document.createElement("span"), { ariaHidden: "true", textContent: "⚠ " }), message);
      first.closest("fieldset")?.append(note);
      if (!note.isConnected) first.after(note);
      first.setAttribute("aria-invalid", "true");
      first.setAttribute("aria-describedby", note.id);
      for (let fold = first.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
      first.focus();
    }
    document.title = `Error: ${document.title}`;
    document.querySelector("#status").textContent = problems[0].message;
  }

  function show(part, state) {
    for (const one of part.querySelectorAll("[data-case]")) one.hidden = !one.dataset.case.split(" ").includes(state);
  }

  /** What was pressed is gone: the focus goes on to what stands there now. */
  function focusOn(part) {
    part.querySelector("button:not([hidden])")?.focus();
  }
})();
