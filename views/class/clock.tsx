import { words } from "../words/spoken.ts";

/** How long there is, in milliseconds, counted down by the browser; without JavaScript, as it was when the page came. */
export function Clock({ left }: { left: number | null }) {
  if (left === null) return null;
  return (
    <span class="clock" data-left={String(Math.max(0, left))} role="timer" aria-live="off">
      {words().room.seconds(Math.max(0, Math.round(left / 1000)))}
    </span>
  );
}
