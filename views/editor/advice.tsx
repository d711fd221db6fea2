import { paths } from "../../src/paths.ts";
import type { Advice } from "../../src/quiz/draft/draft.ts";
import type { Form } from "./field.tsx";

/** The two places for advice beside a field: what is said while one types, and what is said once the field is left. */
const stages = ["early", "late"] as const;

/** What might be better in a field, beside it. The places are always there: advice comes and goes while one types. */
export function AdviceFor({ form, field }: { form: Form; field: string }) {
  return stages.map((stage) => <Place form={form} field={field} stage={stage} />);
}

/** The ids of a field's places for advice. */
export function adviceIds(scope: string, field: string): string[] {
  return stages.map((stage) => `advice-${stage}-${scope}${field}`);
}

/** What is asked for advice on a form: soon after a pause, and more thoroughly when a field is left. */
export function Advisers({ quiz, id }: { quiz: string; id: string }) {
  const action = paths.draftedPart(quiz, id, "advice");
  const asking = { "hx-include": "closest form", "hx-swap": "none", "hx-sync": "this:replace", "data-adviser": "yes" };
  return (
    <>
      <div hidden hx-post={action} hx-trigger="input from:<closest form/> delay:700ms" {...asking} />
      <div hidden hx-post={`${action}?late=yes`} hx-trigger="change from:<closest form/> delay:50ms" {...asking} />
    </>
  );
}

/** Fields that advice can be about. */
const fields = ["stem", "options", "source"];

/** The places of a form anew; those for late advice only where that was asked for. */
export function AdvicePlaces({ form, late }: { form: Form; late: boolean }) {
  const shown = late ? stages : (["early"] as const);
  return fields.flatMap((field) =>
    shown.map((stage) => <Place form={form} field={field} stage={stage} outOfBand={true} />),
  );
}

type Place = { form: Form; field: string; stage: (typeof stages)[number]; outOfBand?: boolean };

function Place({ form: { scope, problems, advice = [] }, field, stage, outOfBand = false }: Place) {
  const open = advice.filter((one) => !problems.some((problem) => problem.field === one.field));
  const said = open.filter((one) => fieldOf(one) === field && (one.late ? "late" : "early") === stage);
  return (
    <div
      class="advice"
      id={`advice-${stage}-${scope}${field}`}
      hx-swap-oob={outOfBand ? "true" : undefined}
      data-advice="yes"
    >
      {said.map(({ message }) => (
        <p>
          <span aria-hidden="true">✎ </span>
          {message}
        </p>
      ))}
    </div>
  );
}

/** Advice on a part that has no place of its own stands with the whole that it belongs to. */
function fieldOf({ field }: Advice): string {
  if (fields.includes(field)) return field;
  return field.startsWith("pairs") || field.startsWith("distractors") || field.startsWith("key") ? "options" : "source";
}
