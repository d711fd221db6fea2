import { spelledCode } from "../../src/live/code.ts";
import { type ExtraTime, extraTimes } from "../../src/live/events.ts";
import { nameOf, type Player } from "../../src/live/players.ts";
import type { Room } from "../../src/live/room.ts";
import { teamNames } from "../../src/live/teams.ts";
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
              teams={room.settings.teams}
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

type Props = { code: string; player: Player; total: number; isTimed: boolean; teams: number };

function Student({ code, player, total, isTimed, teams }: Props) {
  const { id, key, isRemoved, answers, extra, team } = player;
  return (
    <li class={isRemoved ? "removed" : undefined}>
      <p>
        <strong>{nameOf(player)}</strong>{" "}
        <span class="quiet">
          {team === null ? "" : `${teamNames[team]} · `}
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
        {isTimed ? (
          <Choose
            code={code}
            step="extra-time"
            player={id}
            field="extra"
            label="Time for a question"
            of={nameOf(player)}
            options={extraTimes.map((time) => ({ value: String(time), words: extraWords(time) }))}
            chosen={String(extra)}
          />
        ) : null}
        {team === null ? null : (
          <Choose
            code={code}
            step="change-team"
            player={id}
            field="team"
            label="Team"
            of={nameOf(player)}
            options={teamNames.slice(0, teams).map((name, index) => ({ value: String(index), words: name }))}
            chosen={String(team)}
          />
        )}
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

type ChooseProps = {
  code: string;
  step: string;
  player: string;
  field: string;
  label: string;
  /** Whom it is about. */
  of: string;
  options: { value: string; words: string }[];
  chosen: string;
};

/** One thing that the teacher chooses for a student. */
function Choose({ code, step, player, field, label, of, options, chosen }: ChooseProps) {
  return (
    <form method="post" action={paths.classSteps(code)} class="extra">
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="player" value={player} />
      <input type="hidden" name="back" value="students" />
      <label>
        {label}
        <select name={field} aria-label={`${label}, ${of}`}>
          {options.map(({ value, words }) => (
            <option value={value} selected={value === chosen}>
              {words}
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
