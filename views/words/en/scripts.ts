/** What the scripts of the learner's pages say, by file: the English sentence is the key, and holes have numbers. */
const english = {
  "behaviours.js": [
    "Move up: {0}",
    "Move down: {0}",
    "{0}: place {1} of {2}",
    "Copy the link",
    "Copied",
    "Press and hold to copy",
    "Today",
    "all {0}",
    "{0} of {1}",
    "No connection, so this was not sent. What you entered is still here: try again.",
    "The server could not take this just now. Try again in a moment.",
  ],
  "classroom.js": ["No connection, so this was not sent. What you entered is still here: try again.", "{0} s"],
  "offline.js": [
    "Update",
    "Update now",
    "Later",
    "A new version of this site is ready.",
    "This site was updated in another tab. Load the page anew when you are done here.",
    " ({0} to send)",
    "Offline – your answers stay on this device{0}",
    "Online again{0}",
    "Remove",
    "It is nowhere else. Remove it?",
    "Remove from this device: {0}",
  ],
  "reading.js": [
    "Type size",
    "Usual",
    "Large",
    "Larger",
    "Spacing",
    "Wide",
    "Typeface",
    "Bookish",
    "Plain",
    "Easier with dyslexia",
    "Voice",
    "Slow",
    "Fast",
    "Aa Reading",
    "■ Stop reading",
    "▶ Read aloud",
  ],
  "review.js": [
    "‹ Back",
    "Card before",
    "Next ›",
    "Next card",
    "Answered today. It comes back {0}.",
    "No connection, so this was not kept. Press it again in a moment.",
  ],
} as const;

/** The scripts that say anything to a learner. */
export type Script = keyof typeof english;
export type Sentences<S extends Script> = Record<(typeof english)[S][number], string>;

export const scripts = Object.fromEntries(
  Object.entries(english).map(([script, sentences]) => [
    script,
    Object.fromEntries(sentences.map((one) => [one, one])),
  ]),
) as { [S in Script]: Sentences<S> };
