import type { BoardView } from "./board.ts";
import type { PhoneView } from "./phone.ts";

/** Names what a page shows: where the name stays the same, the page need not be drawn anew, and nothing typed is lost. */
export function screenOf(view: PhoneView | BoardView): string {
  switch (view.show) {
    case "question":
      return `question/${view.task.id}`;
    case "waiting":
      return `waiting/${view.number}/${view.isAnswered}/${view.isOpen}`;
    case "told":
      return screenOfTold(view.told.number);
    case "open":
      return `open/${view.id}`;
    case "closed":
      return `closed/${view.id}`;
    default:
      return view.show;
  }
}

/** The screen on which a question's answer is told. */
export function screenOfTold(number: number): string {
  return `told/${number}`;
}
