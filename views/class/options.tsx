import { attemptChoices, daysChoices, type Reveal, reveals, secondsChoices } from "../../src/live/settings.ts";
import { teamChoices } from "../../src/live/teams.ts";
import { described, type Filled, Message } from "../parts/field.tsx";
import { counted } from "../parts/words.ts";

const revealWords: Record<Reveal, string> = {
  answer: "After each answer",
  round: "After each round (live only)",
  end: "At the end",
  never: "Not at all",
};

const attemptWords = (attempts: number | null) =>
  attempts === null ? "As often as they like" : attempts === 1 ? "Once" : `Up to ${attempts} times`;

/** What most teachers leave as it is. */
export function Options({ typed, problems }: Filled) {
  const chosen = (field: string, value: string | null) => typed.get(field) === value;
  return (
    <details class="more" open={problems.some(({ field }) => field === "reveal")}>
      <summary>More options</summary>
      <fieldset>
        <legend>Names</legend>
        <div class="chips">
          <Radio
            field="names"
            value="given"
            label="Two-word names, such as Quiet Heron"
            isChecked={!chosen("names", "own")}
          />
          <Radio
            field="names"
            value="own"
            label="Their own; you see each before others do"
            isChecked={chosen("names", "own")}
          />
        </div>
      </fieldset>
      <div class="field">
        <label for="reveal">Students see the answers</label>
        <select id="reveal" name="reveal" {...described("reveal", problems)}>
          <option value="">As usual: live after each round, else after each answer</option>
          {reveals.map((reveal) => (
            <option value={reveal} selected={chosen("reveal", reveal)}>
              {revealWords[reveal]}
            </option>
          ))}
        </select>
        <Message field="reveal" problems={problems} />
      </div>
      <div class="field">
        <label for="seconds">Time for a question (live only)</label>
        <select id="seconds" name="seconds">
          <option value="">As long as it takes</option>
          {secondsChoices.map((seconds) => (
            <option value={String(seconds)} selected={chosen("seconds", String(seconds))}>
              {seconds} seconds
            </option>
          ))}
        </select>
        <p class="quiet">Single students can have more, on the page of students.</p>
      </div>
      <fieldset>
        <legend>Phones show (live only)</legend>
        <div class="chips">
          <Radio field="phones" value="question" label="The whole question" isChecked={!chosen("phones", "buttons")} />
          <Radio
            field="phones"
            value="buttons"
            label="Only buttons; the question is on the board"
            isChecked={chosen("phones", "buttons")}
          />
        </div>
      </fieldset>
      <div class="field">
        <label for="attempts">How often (not live)</label>
        <select id="attempts" name="attempts">
          {attemptChoices.map((attempts) => (
            <option value={String(attempts)} selected={(typed.get("attempts") ?? "1") === String(attempts)}>
              {attemptWords(attempts)}
            </option>
          ))}
        </select>
      </div>
      <fieldset>
        <legend>Of several attempts counts</legend>
        <div class="chips">
          <Radio field="counts" value="best" label="The best" isChecked={!chosen("counts", "last")} />
          <Radio field="counts" value="last" label="The last that was finished" isChecked={chosen("counts", "last")} />
        </div>
      </fieldset>
      <div class="field">
        <label for="teams">Teams</label>
        <select id="teams" name="teams">
          {teamChoices.map((teams) => (
            <option value={String(teams)} selected={(typed.get("teams") ?? "0") === String(teams)}>
              {teams === 0 ? "None" : `${teams}, as equal as can be; the mean of their members’ points counts`}
            </option>
          ))}
        </select>
      </div>
      <fieldset>
        <legend class="unseen">Also</legend>
        <div class="chips">
          <Tick field="leaderboard" label="Show who has most points" isChecked={typed.has("leaderboard")} />
          <Tick field="shuffle" label="Another order for each student (not live)" isChecked={typed.has("shuffle")} />
        </div>
      </fieldset>
      <div class="field">
        <label for="days">Everything is deleted</label>
        <select id="days" name="days">
          {daysChoices.map((days) => (
            <option value={String(days)} selected={(typed.get("days") ?? "30") === String(days)}>
              after {counted(days, "day")}
            </option>
          ))}
        </select>
      </div>
    </details>
  );
}

type Box = { field: string; label: string; isChecked: boolean };

function Radio({ field, value, label, isChecked }: Box & { value: string }) {
  return (
    <label class="chip">
      <input type="radio" name={field} value={value} checked={isChecked} />
      <span>{label}</span>
    </label>
  );
}

function Tick({ field, label, isChecked }: Box) {
  return (
    <label class="chip">
      <input type="checkbox" name={field} value="yes" checked={isChecked} />
      <span>{label}</span>
    </label>
  );
}
