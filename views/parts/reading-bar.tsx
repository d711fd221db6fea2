/** Where reading.js puts its buttons: type size, spacing, face, reading aloud. Without scripts there is nothing to press. */
export function ReadingBar() {
  return <div class="reading-bar" data-reading="yes" />;
}

/** What a page with a reading bar loads. */
export const readingFiles = ["reading.css", "reading.js"] as const;
