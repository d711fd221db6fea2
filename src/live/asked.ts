import { shuffle } from "../quiz/shuffle.ts";
import type { Player } from "./players.ts";
import type { Room } from "./room.ts";

type Asking = Pick<Room, "opened" | "settings">;

/** The questions as they come to a player; in the class's own order unless they are shuffled. */
export function orderFor({ opened, settings }: Asking, player: Pick<Player, "id" | "attempt">): string[] {
  const ids = opened.questions.map(({ id }) => id);
  return settings.shuffle ? shuffle(ids, seedOf({ opened }, player)) : ids;
}

/** What decides the order of options: one for all, so that the board and every phone have the same, unless shuffled. */
export function optionSeed({ opened, settings }: Asking, player: Pick<Player, "id" | "attempt">): string {
  return settings.shuffle ? seedOf({ opened }, player) : opened.seed;
}

/** Another one for each attempt: nobody is to learn that it was B. */
function seedOf({ opened }: Pick<Asking, "opened">, { id, attempt }: Pick<Player, "id" | "attempt">): string {
  return attempt === 1 ? `${opened.seed}/${id}` : `${opened.seed}/${id}/${attempt}`;
}

/** The number, from 1, of the first question that a player has not answered; null when all are answered. */
export function nextFor(room: Asking, player: Pick<Player, "id" | "attempt" | "answers">): number | null {
  const index = orderFor(room, player).findIndex((id) => !player.answers.has(id));
  return index < 0 ? null : index + 1;
}
