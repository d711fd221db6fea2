// Reading made comfortable: type size, spacing, face, and the browser's own voice with the sentence marked.
// What is chosen is about this device and its reader, and stays here.

const choices = [
  ["size", worded("Type size"), { "": worded("Usual"), large: worded("Large"), larger: worded("Larger") }],
  ["spacing", worded("Spacing"), { "": worded("Usual"), wide: worded("Wide") }],
  [
    "face",
    worded("Typeface"),
    { "": worded("Bookish"), plain: worded("Plain"), clear: worded("Easier with dyslexia") },
  ],
  ["pace", worded("Voice"), { slow: worded("Slow"), "": worded("Usual"), fast: worded("Fast") }],
];
const paces = { slow: 0.75, fast: 1.3 };
/** What is read: not the numbers of notes, nor what is there to be pressed. */
const unspoken = "sup, aside, a, button, nav, .unseen, .quiet";
const spokenBlocks = ".article h1, .passage > p, .study .aid h2, .study .aid li";

for (const bar of document.querySelectorAll("[data-reading]")) equip(bar);

function equip(bar) {
  const wishes = recalled();
  apply(wishes);
  const fold = make("details");
  fold.append(make("summary", { textContent: worded("Aa Reading") }));
  for (const choice of choices) {
    if (choice[0] !== "pace" || window.speechSynthesis) fold.append(chips(choice, wishes));
  }
  fold.addEventListener("change", ({ target }) => {
    wishes[target.name.replace("reading-", "")] = target.value;
    apply(wishes);
    remember(wishes);
  });
  bar.append(fold);
  if (window.speechSynthesis) bar.prepend(voice(wishes));
}

function chips([name, words, values], wishes) {
  const set = make("fieldset");
  const row = make("div", { className: "chips" });
  set.append(make("legend", { textContent: words }), row);
  for (const [value, label] of Object.entries(values)) {
    const chip = make("label", { className: "chip" });
    const checked = (wishes[name] ?? "") === value;
    chip.append(
      make("input", { type: "radio", name: `reading-${name}`, value, checked }),
      make("span", { textContent: label }),
    );
    row.append(chip);
  }
  return set;
}

/** The button that reads aloud, from the first sentence in sight on. */
function voice(wishes) {
  const button = make("button", { type: "button" });
  let turn = 0;
  stop();
  button.addEventListener("click", () => (button.ariaPressed === "true" ? stop() : start()));
  // A voice that goes on after its page was left could not be silenced.
  addEventListener("pagehide", stop);
  return button;

  function start() {
    const all = [...document.querySelectorAll(spokenBlocks)].flatMap(sentencesOf);
    const first = all.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
    button.ariaPressed = "true";
    button.textContent = worded("■ Stop reading");
    say(all, Math.max(0, first), ++turn);
  }

  function say(all, index, mine) {
    if (mine !== turn) return;
    const sentence = all[index];
    if (!sentence) return stop();
    mark(sentence);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = tongueOf(sentence.block);
    utterance.rate = paces[wishes.pace] ?? 1;
    utterance.onend = () => say(all, index + 1, mine);
    utterance.onerror = ({ error }) => (error === "interrupted" || error === "canceled" ? undefined : stop());
    speechSynthesis.speak(utterance);
  }

  function stop() {
    turn++;
    speechSynthesis.cancel();
    mark(null);
    button.ariaPressed = "false";
    button.textContent = worded("▶ Read aloud");
  }
}

/** Marks a sentence where it stands; where a browser can mark no part of a text, its paragraph. */
function mark(sentence) {
  for (const block of document.querySelectorAll(".spoken")) block.classList.remove("spoken");
  window.CSS?.highlights?.delete("spoken");
  if (!sentence) return;
  const { range, block } = sentence;
  if (window.Highlight) CSS.highlights.set("spoken", new Highlight(range));
  else block.classList.add("spoken");
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 60 || bottom > innerHeight - 60) {
    scrollBy({ top: top - innerHeight / 3, behavior: calm() ? "instant" : "smooth" });
  }
}

function calm() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** The sentences of a block of text, each with where it stands. */
function sentencesOf(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let text = "";
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const skipped = node.parentElement.closest(unspoken);
    if (skipped && block.contains(skipped)) continue;
    nodes.push({ node, from: text.length });
    text += node.data;
  }
  // An end belongs to the text before it: what is left out may stand in between.
  const place = (at, isEnd = false) => {
    const { node, from } = nodes.findLast((one) => (isEnd ? one.from < at : one.from <= at)) ?? nodes[0];
    return [node, Math.min(at - from, node.length)];
  };
  return pieces(text, tongueOf(block)).flatMap(({ segment, index }) => {
    if (!/[\p{L}\p{N}]/u.test(segment)) return [];
    const range = new Range();
    range.setStart(...place(index));
    range.setEnd(...place(index + segment.trimEnd().length, true));
    return [{ text: segment.trim(), range, block }];
  });
}

/** The language that a part of the page is in: an article's may be another one than the page's. */
function tongueOf(block) {
  const { lang } = block.closest("[lang]");
  return lang || document.documentElement.lang;
}

function pieces(text, tongue) {
  if (!window.Intl?.Segmenter) return [{ segment: text, index: 0 }];
  return [...new Intl.Segmenter(tongue, { granularity: "sentence" }).segment(text)];
}

function apply(wishes) {
  for (const name of ["size", "spacing", "face"]) {
    if (wishes[name]) document.documentElement.dataset[name] = wishes[name];
    else delete document.documentElement.dataset[name];
  }
}

function recalled() {
  try {
    return JSON.parse(localStorage.getItem("reading")) ?? {};
  } catch {
    return {};
  }
}

function remember(wishes) {
  try {
    localStorage.setItem("reading", JSON.stringify(wishes));
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
  }
}

function make(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}
