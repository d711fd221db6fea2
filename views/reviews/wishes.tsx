import { paths } from "../../src/paths.ts";
import type { Problem } from "../../src/quiz/kinds/kind.ts";
import type { Agenda } from "../../src/study/agenda.ts";
import { described, Message } from "../parts/field.tsx";
import { percent } from "../parts/words.ts";
import { words as spoken } from "../words/spoken.ts";

/** The targets to choose from, as shares, and the daily goals, as cards. */
export const retentions = [0.8, 0.85, 0.9, 0.95];
export const goals = [5, 10, 20, 50];

type Props = { wishes: Agenda["wishes"]; problems: readonly Problem[] };

/** How much to remember, and how much to do in a day. */
export function Wishes({ wishes, problems }: Props) {
  const said = spoken().plan;
  return (
    <details class="panel" open={problems.length > 0}>
      <summary>{said.summary}</summary>
      <form method="post" action={paths.reviewWishes()} novalidate>
        <Choice
          name="retention"
          legend={said.retention}
          options={retentions.map((share) => [String(share), percent(share)])}
          chosen={String(wishes.retention)}
          problems={problems}
        />
        <p class="quiet">{said.more(percent(0.9))}</p>
        <Choice
          name="goal"
          legend={said.goal}
          options={[["none", said.noGoal], ...goals.map((goal): [string, string] => [String(goal), said.goalOf(goal)])]}
          chosen={String(wishes.goal ?? "none")}
          problems={problems}
        />
        <p class="quiet">{said.withGoal}</p>
        <button type="submit" class="secondary">
          {said.save}
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
