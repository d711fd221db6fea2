import { boardPage } from "../../../views/class/board.tsx";
import { phoneBody, phoneHead, phonePage } from "../../../views/class/phone.tsx";
import type { Page } from "../../../views/page.ts";
import { usual } from "../../../views/words/catalogues.ts";
import type { Language } from "../../../views/words/languages.ts";
import { inLanguage, showing } from "../../../views/words/spoken.ts";
import { boardOf } from "../../live/board.ts";
import { type Phone, phoneOf } from "../../live/phone.ts";
import type { Player } from "../../live/players.ts";
import type { Room } from "../../live/room.ts";
import { screenOf } from "../../live/screen.ts";
import type { Problem } from "../../quiz/kinds/kind.ts";
import type { Quiz } from "../../quiz/quiz.ts";

/** What is sent to a page: its new content, or new figures in what it shows. `isReply` where the page waits for it. */
type Push =
  | { screen: string; html: string; title: string; status?: string | undefined; isReply?: boolean | undefined }
  | { counts?: Record<string, number>; left?: number; isReply?: boolean };

/** What came of an answer that was not simply taken. */
export type Came = { typed?: URLSearchParams; problems?: readonly Problem[] | undefined; note?: string | undefined };

/** The board, whole: in English, as all that teachers see. */
export function boardPush(room: Room, quiz: Quiz, host: string, now: number): string {
  const board = boardOf(room, quiz, now);
  return inLanguage(usual, () => inWords(boardPage(board, host), screenOf(board.view)));
}

/** New figures for what is on the board. */
export function countsPush(counts: Record<string, number>): string {
  return JSON.stringify({ counts } satisfies Push);
}

/** How long a phone has, anew. */
export function leftPush(left: number): string {
  return JSON.stringify({ left } satisfies Push);
}

/** A player's page, in reply to what it sent. */
export function replyPush(
  room: Room,
  quiz: Quiz,
  { player, language = usual }: { player: Player; language?: Language | undefined },
  now: number,
  came: Came,
): string {
  const phone = phoneOf(room, quiz, player, now);
  const filled = { typed: came.typed ?? new URLSearchParams(), problems: came.problems ?? [] };
  return inLanguage(language, () => inWords(phonePage(phone, filled, came.note), screenOf(phone.view), true));
}

/**
 * Makes players' pages for one moment. Most of a page is the same for all who gave the same answer and read the same
 * language: it is drawn once.
 */
export function phonePushes(room: Room, quiz: Quiz, now: number): (player: Player, language?: Language) => string {
  const drawn = new Map<string, string>();
  return (player, language = usual) => {
    const phone = phoneOf(room, quiz, player, now);
    const shared = sharedBy(phone);
    const key = shared === null ? null : `${language} ${shared}`;
    const known = key === null ? undefined : drawn.get(key);
    const draw = () => {
      const body = known ?? String(phoneBody(phone.me, phone.view));
      if (key !== null) drawn.set(key, body);
      const { title, status } = phonePage(phone);
      const html = String(phoneHead(phone.me, phone.view)) + body;
      return JSON.stringify({ screen: screenOf(phone.view), html, title, status } satisfies Push);
    };
    return inLanguage(language, () => showing(phone.me.language, draw));
  };
}

/** What two phones must have in common to show the same; null where what is shown is a student's own. */
function sharedBy({ view }: Phone): string | null {
  if (view.show === "done") return null;
  const given = view.show === "told" ? view.told.given : undefined;
  const left = view.show === "question" ? view.left : null;
  return JSON.stringify([screenOf(view), left, given?.response, given?.outcome]);
}

function inWords(page: Page, screen: string, isReply?: boolean): string {
  const { main, title, status } = page;
  const html = showing(page.content, () => String(main));
  return JSON.stringify({ screen, html, title, status, isReply } satisfies Push);
}
