// A class in step: what the server pushes is shown at once, and what is pressed here goes the same way. Without this
// script, and while there is no connection, the same forms are sent as forms, and pages load themselves anew.
{
  const main = document.getElementById("main");
  const partial = { "HX-Request": "true", "HX-Request-Type": "partial" };
  const patience = { ping: 25_000, silence: 60_000, reply: 4_000 };
  const address = main.querySelector("[data-socket]")?.dataset.socket;
  let socket = null;
  let tries = 0;
  let heard = 0;
  let awaited = null;
  let ends = null;
  let seen = "";

  const isOpen = () => socket?.readyState === WebSocket.OPEN;
  const screenNow = () => main.querySelector("[data-screen]")?.dataset.screen;

  function connect() {
    if (isOpen() || socket?.readyState === WebSocket.CONNECTING) return;
    try {
      socket = new WebSocket(new URL(address, location.href.replace(/^http/, "ws")));
    } catch {
      // Some browsers and school networks let no sockets through: the page asks instead.
      return later();
    }
    socket.addEventListener("open", () => {
      warn("");
      tries = 0;
      heard = performance.now();
    });
    socket.addEventListener("message", ({ data }) => {
      heard = performance.now();
      if (data !== "pong") receive(JSON.parse(data));
    });
    socket.addEventListener("close", later);
  }

  /** After a restart of the server everybody comes back, but not all at once. */
  function later() {
    if (awaited) resend();
    const wait = Math.min(10_000, 500 * 2 ** Math.min(tries, 5)) * (0.5 + Math.random());
    tries++;
    setTimeout(() => {
      if (tries > 1) poll();
      connect();
    }, wait);
  }

  function receive({ screen, html, title, status, counts, left, isReply }) {
    if (isReply) awaited = null;
    if (counts) {
      for (const [name, value] of Object.entries(counts)) {
        for (const figure of main.querySelectorAll(`[data-count="${name}"]`)) figure.textContent = value;
      }
    }
    if (left !== undefined) main.querySelector("[data-left]")?.setAttribute("data-left", left);
    if (left !== undefined) startClock();
    if (html !== undefined) show({ screen, html, title, status, isReply });
  }

  /** The same screen again leaves what is being typed alone, unless it was asked for; the head may have changed. */
  function show({ screen, html, title, status, isReply }) {
    const isNew = screen !== screenNow();
    if (!isNew && !isReply && main.querySelector("form.answer, [data-reading]")) return;
    // Who was reading the article goes on with the class.
    const home = main.querySelector("[data-reading]")?.dataset.reading;
    if (home) history.replaceState(null, "", home);
    const focused = isNew ? null : pathTo(document.activeElement);
    awaited = null;
    main.innerHTML = html;
    document.title = `${title} · Footnote`;
    const region = document.getElementById("status");
    if (isNew && status) region.dataset.first = status;
    // Elsewhere htmx swaps, and the site's other behaviours listen for that.
    if (isNew || isReply) {
      main.querySelector("[autofocus]")?.focus();
      document.dispatchEvent(new CustomEvent("htmx:after:swap", { detail: { ctx: {} } }));
    } else {
      enhance(document);
      if (focused) main.querySelector(focused)?.focus();
    }
    startClock();
  }

  /** What had the focus, to be found again when the same screen is drawn anew. */
  function pathTo(element) {
    if (!element || !main.contains(element)) return null;
    const step = element.form?.elements.step?.value;
    return step ? `form:has([name=step][value="${step}"]) button` : element.id ? `#${element.id}` : null;
  }

  /** A press goes through the socket where there is one; what is not answered in time is sent as a form, which does no harm. */
  addEventListener("submit", (event) => {
    const form = event.target.closest?.("form[data-live]");
    if (!form || !address) return;
    event.preventDefault();
    if (awaited) return;
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const sent = { form, body };
    awaited = sent;
    form.classList.add("htmx-request");
    if (!isOpen()) return void resend();
    socket.send(body.toString());
    setTimeout(() => {
      if (awaited === sent) resend();
    }, patience.reply);
  });

  async function resend() {
    const { form, body } = awaited;
    try {
      await draw(await fetch(form.action, { method: "POST", body, headers: partial }), true);
    } catch {
      awaited = null;
      form.classList.remove("htmx-request");
      warn(worded("No connection, so this was not sent. What you entered is still here: try again."));
    }
  }

  /** While there is no socket, the page asks for what there is to see. */
  async function poll() {
    if (document.hidden || awaited || main.querySelector("form.answer :focus")) return;
    try {
      const response = await fetch(location.href, { headers: partial });
      if (response.ok && !isOpen()) await draw(response, false);
    } catch {
      // No network at all: the next try comes by itself.
    }
  }

  /** Shows a page that came by itself, not through the socket. */
  async function draw(response, isReply) {
    if (response.status >= 500) throw new Error(`status ${response.status}`);
    const html = await response.text();
    if (html === seen && !isReply) return;
    seen = html;
    const page = new DOMParser().parseFromString(html, "text/html");
    const title = page.title.replace(/ · Footnote$/, "");
    page.querySelector("title")?.remove();
    const screen = page.querySelector("[data-screen]")?.dataset.screen;
    const status = page.querySelector("[data-status]")?.dataset.status;
    show({ screen, html: page.body.innerHTML, title, status, isReply });
  }

  function startClock() {
    const clock = main.querySelector("[data-left]");
    ends = clock ? performance.now() + Number(clock.dataset.left) : null;
    tick();
  }

  function tick() {
    const clock = main.querySelector("[data-left]");
    if (clock && ends !== null) {
      const seconds = Math.max(0, Math.ceil((ends - performance.now()) / 1000));
      const words = worded("{0} s", seconds);
      if (clock.textContent !== words) clock.textContent = words;
      clock.classList.toggle("short", seconds <= 10);
    }
  }

  /** The arrow to the right and the “next” of clickers press the teacher's button that goes on. */
  addEventListener("keydown", (event) => {
    const { key, target, repeat, ctrlKey, altKey, metaKey } = event;
    if (repeat || ctrlKey || altKey || metaKey || !["ArrowRight", "PageDown"].includes(key)) return;
    if (target.matches?.("input, textarea, select")) return;
    const next = main.querySelector("[data-next]");
    if (!next) return;
    event.preventDefault();
    next.click();
  });

  if (address) {
    connect();
    startClock();
    setInterval(tick, 250);
    setInterval(() => {
      if (!isOpen()) return;
      if (performance.now() - heard > patience.silence) socket.close();
      else socket.send("ping");
    }, patience.ping);
    for (const name of ["online", "pageshow"]) addEventListener(name, connect);
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) connect();
    });
  }
}
