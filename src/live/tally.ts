import { keyInWords } from "../quiz/kinds/index.ts";
import type { Quiz } from "../quiz/quiz.ts";
import type { Tally } from "../quiz/tally.ts";
import { presentIn } from "./board.ts";
import { itemsOf } from "./items.ts";
import type { Room } from "./room.ts";

/** What the editors of its quiz may know of a class: how each question was answered, and nothing of who did. */
export function tallyOf(room: Room, quiz: Quiz): Tally {
  const { code, at } = room.opened;
  const items = itemsOf(room, quiz, presentIn(room)).filter(({ answered }) => answered > 0);
  return {
    id: `${code}@${at}`,
    at,
    items: items.map(({ question, answered, right, share, distribution: { choices } }) => ({
      question: question.id,
      key: keyInWords(question),
      answered,
      right,
      score: (share ?? 0) * answered,
      chosen: Object.fromEntries(choices.filter(({ index }) => index !== null).map(({ text, count }) => [text, count])),
    })),
  };
}
