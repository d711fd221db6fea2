import { paths } from "../../src/paths.ts";
import { type Typing, typedIn } from "../../src/quiz/draft/typing.ts";
import { counted } from "../parts/words.ts";

type Props = { quiz: string; typings: readonly Typing[]; now: number };

/**
 * What was typed in a question on other devices and not saved there, with a way to go on with it. A page’s own device takes
 * its own out (keeping.js), since it brings that back by itself.
 */
export function Typed({ quiz, typings, now }: Props) {
  return typings.map((typing) => {
    const { question, device, at } = typing;
    const { typed, kind } = typedIn(typing);
    const stem = typed.get("stem")?.trim() || "no question yet";
    return (
      <div class="said typed" data-device={device}>
        <p>
          Typed on another device {ago(now - at)}, and not saved: “{stem}”
        </p>
        <div class="tools">
          <a class="tool main" href={paths.typed(quiz, question, device, kind)}>
            Go on with it<span class="unseen">: {stem}</span>
          </a>
          <form method="post" action={paths.draftedPart(quiz, question, "typing")}>
            <input type="hidden" name="device" value={device} />
            <button type="submit" class="tool">
              Forget it<span class="unseen">: {stem}</span>
            </button>
          </form>
        </div>
      </div>
    );
  });
}

/** How long ago something was, as people say it. */
function ago(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return "just now";
  if (minutes < 60) return `${counted(minutes, "minute")} ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? `${counted(hours, "hour")} ago` : `${counted(Math.floor(hours / 24), "day")} ago`;
}
