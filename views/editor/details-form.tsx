import { paths } from "../../src/paths.ts";
import type { Details, Draft } from "../../src/quiz/draft/draft.ts";
import { Area, type Form, Line } from "./field.tsx";

/** The details that are being edited; `theirs` is what somebody else saved meanwhile. */
export type OpenDetails = { version: number; form: Form; theirs?: Details | undefined };

/** What the quiz is called, and under what terms it goes: folded away while nobody changes it. */
export function DetailsForm({ draft, open }: { draft: Draft; open: OpenDetails | undefined }) {
  const form = open?.form ?? { typed: detailFields(draft.details), problems: [], scope: "details-" };
  return (
    <details class="about" open={open !== undefined}>
      <summary>Title, description, licence</summary>
      <form method="post" action={paths.details(draft.id)} novalidate>
        {open?.theirs === undefined ? null : (
          <p class="theirs" role="alert">
            <strong>Somebody saved these while you were editing them.</strong> They wrote: “{open.theirs.title}”
            {open.theirs.description === undefined ? null : `, ${open.theirs.description}`}. What you typed is below,
            and not saved yet.
          </p>
        )}
        <input type="hidden" name="version" value={open?.version ?? draft.version} />
        <Line form={form} name="title" label="Title" />
        <Area form={form} name="description" label="What it covers, in a sentence" />
        <Line
          form={form}
          name="licence"
          label="Licence"
          placeholder="CC BY 4.0"
          note="Only with a licence can others copy the quiz, answers included. Leave it empty to keep it yours."
        />
        <p class="form-end">
          <button type="submit" class="primary">
            {open?.theirs === undefined ? "Save" : "Save mine instead"}
          </button>
        </p>
      </form>
    </details>
  );
}

/** Details as the fields of a form. */
export function detailFields({ title, description = "", licence = "" }: Details): URLSearchParams {
  return new URLSearchParams({ title, description, licence });
}
