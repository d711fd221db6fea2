import { type Mode, modes } from "../../src/live/settings.ts";
import { paths } from "../../src/paths.ts";
import type { Quiz } from "../../src/quiz/quiz.ts";
import type { Page } from "../page.ts";
import { Back } from "../parts/back.tsx";
import { type Filled, titled } from "../parts/field.tsx";
import { counted } from "../parts/words.ts";
import { MomentField, ZoneField } from "./moment-field.tsx";
import { Options } from "./options.tsx";

export const modeWords: Record<Mode, { name: string; about: string }> = {
  live: { name: "Live", about: "You set the pace, question by question, with the board on the wall." },
  "self-paced": { name: "Self-paced", about: "Everybody goes at their own pace, now, and you watch how far they are." },
  homework: { name: "Homework", about: "Everybody in their own time, until a day that you set." },
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
          <ZoneField typed={typed} />
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
function Homework(filled: Filled) {
  return (
    <fieldset class="for-homework">
      <legend>Homework</legend>
      <MomentField field="from" label="Opens" note="leave empty for at once" {...filled} />
      <MomentField field="until" label="Due" note="leave empty for no end" {...filled} />
    </fieldset>
  );
}
