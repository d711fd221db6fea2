import type { KindName } from "../../src/quiz/kinds/index.ts";
import { described, Message } from "../parts/field.tsx";
import { AdviceFor } from "./advice.tsx";
import { Area, type Form, Line } from "./field.tsx";

/** The fields of a question's answers, as its kind wants them. `hasArticle`: each pair then has a source of its own. */
export function AnswerFields({ kind, form, hasArticle }: { kind: KindName; form: Form; hasArticle: boolean }) {
  switch (kind) {
    case "choice":
      return (
        <>
          <Line form={form} name="key" label="The right answer" />
          <WrongAnswers form={form} hasArticle={hasArticle} />
        </>
      );
    case "multiple":
      return (
        <>
          <Rows form={form} name="key" legend="The right answers" label="Right answer" most={7} />
          <WrongAnswers form={form} hasArticle={hasArticle} />
        </>
      );
    case "true-false":
      return <Truth form={form} />;
    case "short-answer":
      return (
        <>
          <Line form={form} name="key" label="The answer" />
          <Area
            form={form}
            name="accept"
            label="Also right"
            note="Other wordings that count, one on each line. Small typing mistakes are forgiven anyway."
          />
        </>
      );
    case "numeric":
      return (
        <div class="fields">
          <Line form={form} name="key" label="The number" inputmode="decimal" />
          <Line form={form} name="tolerance" label="May be off by" inputmode="decimal" placeholder="0" />
          <Line form={form} name="unit" label="Of what" placeholder="people, km, %" />
        </div>
      );
    case "match":
      return <Pairs form={form} hasArticle={hasArticle} />;
    case "order":
      return <Rows form={form} name="key" legend="The items, first to last" label="Place" most={10} />;
  }
}

function WrongAnswers({ form, hasArticle }: { form: Form; hasArticle: boolean }) {
  const rows = rowsOf(form, "distractors", "-text", 7);
  return (
    <fieldset>
      <legend>Wrong answers</legend>
      <Message field="options" problems={form.problems} scope={form.scope} />
      <AdviceFor form={form} field="options" />
      <ol class="rows">
        {rows.map((row) => (
          <li>
            <Line form={form} name={`distractors-${row}-text`} label={`Wrong answer ${row + 1}`} unseen />
            <Line
              form={form}
              name={`distractors-${row}-why`}
              label={`Why wrong answer ${row + 1} is wrong`}
              unseen
              placeholder="Why it is wrong (shown to who chooses it)"
            />
            {hasArticle ? (
              <button type="submit" class="tool" name="another" value={String(row)}>
                Suggest<span class="unseen"> another wrong answer {row + 1}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

function Rows(props: { form: Form; name: string; legend: string; label: string; most: number }) {
  const { form, name, legend, label, most } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <Message field={name} problems={form.problems} scope={form.scope} />
      {name === "key" && label === "Place" ? (
        <>
          <Message field="options" problems={form.problems} scope={form.scope} />
          <AdviceFor form={form} field="options" />
        </>
      ) : null}
      <ol class="rows numbered">
        {rowsOf(form, name, "", most).map((row) => (
          <li>
            <Line form={form} name={`${name}-${row}`} label={`${label} ${row + 1}`} unseen />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

function Truth({ form }: { form: Form }) {
  return (
    <fieldset>
      <legend>What the article says of it</legend>
      <div class="chips">
        {["true", "false"].map((value) => (
          <label class="chip">
            <input
              type="radio"
              name="key"
              value={value}
              checked={form.typed.get("key") === value}
              {...described("key", form.problems, form.scope)}
            />
            <span>{value === "true" ? "True" : "False"}</span>
          </label>
        ))}
      </div>
      <Message field="key" problems={form.problems} scope={form.scope} />
    </fieldset>
  );
}

function Pairs({ form, hasArticle }: { form: Form; hasArticle: boolean }) {
  return (
    <fieldset>
      <legend>What belongs together</legend>
      <Message field="options" problems={form.problems} scope={form.scope} />
      <AdviceFor form={form} field="options" />
      <ol class="rows">
        {rowsOf(form, "pairs", "-left", 10).map((row) => (
          <li class="pair">
            <div class="fields">
              <Line form={form} name={`pairs-${row}-left`} label={`Pair ${row + 1}`} />
              <Line form={form} name={`pairs-${row}-right`} label={`belongs with ${row + 1}`} />
            </div>
            {hasArticle ? (
              <Area
                form={form}
                name={`pairs-${row}-source`}
                label={`The sentence that proves pair ${row + 1}`}
                unseen
                attributes={{ "data-source": "yes", placeholder: "The sentence that proves this pair" }}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

/** The numbers of the rows to show: those that are filled, and two more. */
function rowsOf({ typed }: Form, name: string, end: string, most: number): number[] {
  const filled = Array.from({ length: most }, (_, row) => row).filter((row) =>
    typed.has(`${name}-${row}${end}`),
  ).length;
  return Array.from({ length: Math.min(most, Math.max(3, filled + (filled < 3 ? 1 : 2))) }, (_, row) => row);
}
