import { paths } from "../../src/paths.ts";
import type { Problem } from "../../src/quiz/kinds/kind.ts";
import type { Agenda } from "../../src/study/agenda.ts";
import { described, Message } from "../parts/field.tsx";
import { percent } from "../parts/words.ts";

/** The targets to choose from, as shares, and the daily goals, as cards. */
export const retentions = [0.8, 0.85, 0.9, 0.95];
export const goals = [5, 10, 20, 50];

type Props = { wishes: Agenda["wishes"]; problems: readonly Problem[] };

/** How much to remember, and how much to do in a day. */
export function Wishes({ wishes, problems }: Props) {
  return (
    <details class="panel" open={problems.length > 0}>
      <summary>How I want to review</summary>
      <form method="post" action={paths.reviewWishes()} novalidate>
        <Choice
          name="retention"
          legend="How much do you want to remember?"
          options={retentions.map((share) => [String(share), percent(share)])}
          chosen={String(wishes.retention)}
          problems={problems}
        />
        <p class="quiet">More means that cards come up more often. 90% suits most people.</p>
        <Choice
          name="goal"
          legend="A goal for each day?"
          options={[["none", "No goal"], ...goals.map((goal): [string, string] => [String(goal), `${goal} cards`])]}
          chosen={String(wishes.goal ?? "none")}
          problems={problems}
        />
        <p class="quiet">
          With a goal, your days in a row are counted. One day missed in a week is forgiven, and days with nothing due
          never count against you.
        </p>
        <button type="submit" class="secondary">
          Save
        </button>
      </form>
    </details>
  );
}

type ChoiceProps = {
  name: string;
  legend: string;
  options: [value: string, words: string][];
  chosen: string;
  problems: readonly Problem[];
};

function Choice({ name, legend, options, chosen, problems }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <Message field={name} problems={problems} />
      <div class="chips">
        {options.map(([value, words]) => (
          <label class="chip">
            <input type="radio" name={name} value={value} checked={value === chosen} {...described(name, problems)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
