import { spelledCode } from "../../src/live/code.ts";
import { type ExtraTime, extraTimes } from "../../src/live/events.ts";
import { nameOf, type Player } from "../../src/live/players.ts";
import type { Room } from "../../src/live/room.ts";
import { paths } from "../../src/paths.ts";
import type { Page } from "../page.ts";
import { Back } from "../parts/back.tsx";
import { counted } from "../parts/words.ts";
import { Step } from "./step.tsx";

const extraWords = (extra: ExtraTime) => (extra === null ? "no limit" : extra === 1 ? "as all" : `${extra} ×`);

/** Who is in the class, for its teacher alone: names to look at, codes to come back in, more time, out and in again. */
export function studentsPage({ room, note }: { room: Room; note?: string | undefined }): Page {
  const { code, title } = room.opened;
  const players = [...room.players.values()];
  const waiting = players.filter(({ wish, isRemoved }) => wish?.isFit === null && !isRemoved);
  return {
    title: `Students: ${title}`,
    files: ["classroom.css", "class-form.js"],
    main: (
      <div class="wide-page">
        <Back href={paths.board(code)} label="To the board" />
        <h1>Students</h1>
        {note === undefined ? null : <p class="notice">{note}</p>}
        <div class="choices">
          <Step
            code={code}
            step={room.isLocked ? "unlock" : "lock"}
            label={room.isLocked ? "Let newcomers in" : "Let no newcomers in"}
            back="students"
          />
          <Step
            code={code}
            step={room.settings.leaderboard ? "hide-leaderboard" : "show-leaderboard"}
            label={room.settings.leaderboard ? "Stop showing who has most points" : "Show who has most points"}
            back="students"
          />
        </div>
        {waiting.length === 0 ? null : <Names code={code} waiting={waiting} />}
        <p class="quiet">
          {counted(players.length, "student")}. Show this page to nobody: with a student’s code, one comes in as them.
        </p>
        <ul class="students">
          {players.map((player) => (
            <Student
              code={code}
              player={player}
              total={room.opened.questions.length}
              isTimed={room.settings.mode === "live"}
            />
          ))}
        </ul>
      </div>
    ),
  };
}

/** Names that students gave themselves; nobody else sees one before its teacher did. */
function Names({ code, waiting }: { code: string; waiting: Player[] }) {
  return (
    <section class="panel" aria-labelledby="names">
      <h2 id="names">Names to look at</h2>
      <ul class="students">
        {waiting.map(({ id, wish, given }) => (
          <li>
            <p>
              <strong>{wish?.name}</strong> <span class="quiet">now {given}</span>
            </p>
            <div class="tools">
              <Step code={code} step="allow-name" fields={{ player: id }} label="Fit to be seen" back="students" />
              <Step code={code} step="refuse-name" fields={{ player: id }} label={`Keep ${given}`} back="students" />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Student({ code, player, total, isTimed }: { code: string; player: Player; total: number; isTimed: boolean }) {
  const { id, key, isRemoved, answers, extra } = player;
  return (
    <li class={isRemoved ? "removed" : undefined}>
      <p>
        <strong>{nameOf(player)}</strong>{" "}
        <span class="quiet">
          {answers.size} of {total} answered{isRemoved ? " · taken out" : ""}
        </span>
      </p>
      <details>
        <summary>
          More<span class="unseen"> about {nameOf(player)}</span>
        </summary>
        <p>
          Code to come back in: <span class="own-code">{spelledCode(key)}</span>
        </p>
        {isTimed ? <ExtraForm code={code} id={id} name={nameOf(player)} extra={extra} /> : null}
        <Step
          code={code}
          step={isRemoved ? "readmit" : "remove"}
          fields={{ player: id }}
          label={isRemoved ? "Let in again" : "Take out of the class"}
          back="students"
        />
      </details>
    </li>
  );
}

function ExtraForm({ code, id, name, extra }: { code: string; id: string; name: string; extra: ExtraTime }) {
  return (
    <form method="post" action={paths.classSteps(code)} class="extra">
      <input type="hidden" name="step" value="extra-time" />
      <input type="hidden" name="player" value={id} />
      <input type="hidden" name="back" value="students" />
      <label>
        Time for a question
        <select name="extra" aria-label={`Time for a question, ${name}`}>
          {extraTimes.map((time) => (
            <option value={String(time)} selected={time === extra}>
              {extraWords(time)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="tool">
        Set
      </button>
    </form>
  );
}
