import { daysChoices, type Mode, modes, type Reveal, reveals, secondsChoices } from "../../src/live/settings.ts";
import { paths } from "../../src/paths.ts";
import type { Quiz } from "../../src/quiz/quiz.ts";
import type { Page } from "../page.ts";
import { Back } from "../parts/back.tsx";
import { described, type Filled, Message, titled } from "../parts/field.tsx";
import { counted } from "../parts/words.ts";

export const modeWords: Record<Mode, { name: string; about: string }> = {
  live: { name: "Live", about: "You set the pace, question by question, with the board on the wall." },
  "self-paced": { name: "Self-paced", about: "Everybody goes at their own pace, now, and you watch how far they are." },
  homework: { name: "Homework", about: "Everybody in their own time, until a day that you set." },
};

const revealWords: Record<Reveal, string> = {
  answer: "After each answer",
  round: "After each round (live only)",
  end: "At the end",
  never: "Not at all",
};

/** To open a class on a quiz: everything is set as most classes want it. `page` is the random id of this page. */
export function newClassPage({ quiz, page, typed, problems }: { quiz: Quiz; page: string } & Filled): Page {
  const mode = typed.get("mode") ?? "live";
  return {
    title: titled(`Take “${quiz.title}” with a class`, problems),
    files: ["classroom.css", "class-form.js"],
    main: (
      <>
        <Back href={paths.quiz(quiz.id)} label="To the quiz" />
        <h1>Take it with your class</h1>
        <p class="lead">
          {quiz.title} · {counted(quiz.questions.length, "question")}
        </p>
        <form method="post" action={paths.quizClasses(quiz.id)} class="panel new-class" novalidate>
          <input type="hidden" name="page" value={page} />
          <input
            type="hidden"
            name="zone"
            value={typed.get("zone") ?? "0"}
            data-zone={typed.has("zone") ? undefined : ""}
          />
          <fieldset>
            <legend>How?</legend>
            {modes.map((one) => (
              <label class="option way-to-take">
                <input type="radio" name="mode" value={one} checked={one === mode} />
                <span class="text">
                  <strong>{modeWords[one].name}</strong>
                  <span class="quiet">{modeWords[one].about}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <Length total={quiz.questions.length} chosen={typed.get("length")} />
          <Homework typed={typed} problems={problems} />
          <Options typed={typed} problems={problems} />
          <button type="submit" class="primary">
            Open the class
          </button>
        </form>
        <p class="quiet">
          Students need no account and no app. A class keeps only names and answers, and deletes itself.
        </p>
      </>
    ),
  };
}

/** Up to this many questions, a class takes all of them. */
const most = 20;

function Length({ total, chosen }: { total: number; chosen: string | null }) {
  const shorter = [5, 10, 20, 30].filter((length) => length < total);
  const usual = total <= most ? "all" : "10";
  if (shorter.length === 0) return null;
  return (
    <fieldset>
      <legend>How many questions?</legend>
      <div class="chips">
        {[...shorter.map(String), "all"].map((length) => (
          <label class="chip">
            <input type="radio" name="length" value={length} checked={length === (chosen ?? usual)} />
            <span>{length === "all" ? `All ${total}` : length}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Only for homework; where the browser can, it is out of sight for other ways. */
function Homework({ typed, problems }: Filled) {
  const fields = [
    { field: "from", label: "Opens" },
    { field: "until", label: "Due" },
  ];
  return (
    <fieldset class="for-homework">
      <legend>Homework</legend>
      {fields.map(({ field, label }) => (
        <div class="field">
          <label for={field}>
            {label}{" "}
            <span class="quiet" data-zone-note>
              (UTC; leave empty for {field === "from" ? "at once" : "no end"})
            </span>
          </label>
          <input
            id={field}
            name={field}
            type="datetime-local"
            value={typed.get(field) ?? ""}
            {...described(field, problems)}
          />
          <Message field={field} problems={problems} />
        </div>
      ))}
    </fieldset>
  );
}

function Options({ typed, problems }: Filled) {
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
