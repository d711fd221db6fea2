import type { Study } from "../../study/study.ts";
import { encodeText } from "../xml/references.ts";

/** A card a line, front and back with a tab between them, as Quizlet and most others take them. */
export function pairs({ flashcards }: Study): string {
  return flashcards.map(({ front, back }) => `${line(front)}\t${line(back)}\n`).join("");
}

/**
 * The same for Anki, with the sentence that proves it under the back. The lines that begin with # tell Anki how to read
 * the rest, https://docs.ankiweb.net/importing/text-files.html#file-headers.
 */
export function ankiCards({ flashcards }: Study, title: string): string {
  const head = ["#separator:tab", "#html:true", "#notetype:Basic", `#deck:${line(title).replaceAll("::", ": ")}`];
  const cards = flashcards.map(
    ({ front, back, source }) =>
      `${encodeText(line(front))}\t<b>${encodeText(line(back))}</b><br><i>${encodeText(line(source))}</i>`,
  );
  return `${[...head, ...cards].join("\n")}\n`;
}

function line(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
