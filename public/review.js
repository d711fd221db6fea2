// Reviews and flashcards, on top of pages that work without it.

/** Days are the learner's own: the server is told the time zone, where it took another one to be hers. */
{
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const guessed = document.querySelector("[data-zone]");
  if (timeZone && guessed && guessed.dataset.zone !== timeZone) {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is unknown to older phones
    document.cookie = `zone=${encodeURIComponent(timeZone)}; path=/; max-age=34560000; samesite=lax`;
  }
}

/** Keys 1 to 4 press the ratings that are in sight. */
function rateByKeys() {
  addEventListener("keydown", (event) => {
    const { key, target, repeat, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (repeat || ctrlKey || altKey || metaKey || shiftKey || target.matches?.("input, textarea, select")) return;
    const rating = [...document.querySelectorAll(".rating")].filter((button) => button.checkVisibility())[
      "1234".indexOf(key)
    ];
    if (!rating) return;
    event.preventDefault();
    rating.focus();
    rating.click();
  });
}

/** Shows a deck's cards one at a time: by buttons, by arrow keys, by swiping. Space turns the card. */
function deal(deck) {
  const cards = [...deck.children];
  const ways = document.createElement("p");
  const [back, on] = [way(worded("‹ Back"), worded("Card before"), -1), way(worded("Next ›"), worded("Next card"), 1)];
  let current = Math.max(0, cards.indexOf(document.getElementById(location.hash.slice(1))));
  let down = null;
  deck.classList.add("dealt");
  ways.className = "deck-ways";
  ways.append(back, on);
  deck.after(ways);
  show(false);

  addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (ctrlKey || altKey || metaKey || shiftKey || target.matches?.("input, textarea, select")) return;
    if (key === "ArrowRight") go(1);
    else if (key === "ArrowLeft") go(-1);
    else if (key === " " && !target.closest?.("a, button, summary")) turn(event);
  });
  deck.addEventListener("pointerdown", (event) => {
    down = event.pointerType === "touch" ? event : null;
  });
  deck.addEventListener("pointercancel", () => {
    down = null;
  });
  deck.addEventListener("pointerup", (event) => {
    if (!down) return;
    const [x, y] = [event.clientX - down.clientX, event.clientY - down.clientY];
    if (Math.abs(x) > 60 && Math.abs(y) < 40) go(x < 0 ? 1 : -1);
  });
  deck.addEventListener("submit", rate);

  function way(words, name, step) {
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      className: "plain",
      textContent: words,
      ariaLabel: name,
    });
    button.addEventListener("click", () => go(step));
    return button;
  }

  function go(step) {
    const next = current + step;
    if (!cards[next]) return;
    current = next;
    show(true);
  }

  function show(moved) {
    cards.forEach((card, index) => {
      card.hidden = index !== current;
    });
    back.disabled = current === 0;
    on.disabled = current === cards.length - 1;
    if (!moved) return;
    history.replaceState(null, "", `#${cards[current].id}`);
    cards[current].querySelector("summary, h2").focus();
    document.getElementById("status").textContent = cards[current].querySelector("p, h2").textContent;
  }

  function turn(event) {
    event.preventDefault();
    const card = cards[current].querySelector("details");
    if (card) card.open = !card.open;
  }

  /** Sends a rating and goes on at once; what did not arrive is said, and the card stays. */
  async function rate(event) {
    event.preventDefault();
    const [form, button] = [event.target, event.submitter];
    const body = new URLSearchParams(new FormData(form));
    body.set(button.name, button.value);
    for (const rating of form.querySelectorAll("button")) rating.disabled = true;
    try {
      const headers = { "HX-Request-Type": "partial" };
      const { status } = await fetch(form.action, { method: "POST", body, headers });
      if (status !== 204) throw new Error(`status ${status}`);
      warn("");
      form.replaceWith(
        Object.assign(document.createElement("p"), {
          className: "quiet",
          textContent: worded("Answered today. It comes back {0}.", button.querySelector("small").textContent),
        }),
      );
      go(1);
    } catch {
      for (const rating of form.querySelectorAll("button")) rating.disabled = false;
      warn(worded("No connection, so this was not kept. Press it again in a moment."));
    }
  }

  function warn(message) {
    const alert = document.getElementById("alert");
    alert.hidden = message === "";
    alert.textContent = message;
  }
}

rateByKeys();
for (const deck of document.querySelectorAll("[data-deck]")) deal(deck);
