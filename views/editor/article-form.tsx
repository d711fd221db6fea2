import { paths } from "../../src/paths.ts";
import type { Draft } from "../../src/quiz/draft/draft.ts";
import type { Page } from "../page.ts";
import { Back } from "../parts/back.tsx";
import { titled } from "../parts/field.tsx";
import { Area, type Form, Line } from "./field.tsx";

type Props = {
  quiz: string;
  /** The version of the draft that its editor has seen. */
  version: number;
  /** Whether there was an article before. */
  isNew: boolean;
  form: Form;
  /** What somebody else saved meanwhile. */
  theirs?: Draft["article"];
  /** What came of looking for furniture: the passages that were taken out of the form. */
  takenOut?: readonly string[] | undefined;
};

/** Where the article of a quiz is corrected: a typo, the rest of it, what does not belong. */
export function articleFormPage({ quiz, version, isNew, form, theirs, takenOut }: Props): Page {
  const title = isNew ? "Add the article" : "Edit the article";
  return {
    title: titled(title, form.problems),
    status: form.problems[0]?.message,
    files: ["editor.css"],
    main: (
      <>
        <Back href={paths.editor(quiz)} label="Back to editing" />
        <h1>{title}</h1>
        {isNew ? null : (
          <p class="lead">
            Mend a slip, paste the rest, take out what does not belong. No question is lost: those whose sentence you
            change are marked, and ask for their new one.
          </p>
        )}
        {theirs == null ? null : <Theirs text={theirs.text} />}
        {takenOut === undefined ? null : <TakenOut passages={takenOut} />}
        <form method="post" action={paths.draftedArticle(quiz)} class="article-form editor-form" novalidate>
          <input type="hidden" name="version" value={version} />
          {isNew ? null : <Line form={form} name="title" label="Headline" />}
          <Area
            form={form}
            name="text"
            label="The text"
            rows={18}
            note="A blank line begins a new paragraph."
            attributes={{ spellcheck: "true" }}
          />
          <p>
            <button type="submit" class="tool" name="clean" value="yes">
              Take out captions, bylines and links
            </button>
          </p>
          {isNew ? null : (
            <div class="fields">
              <Line form={form} name="author" label="Who wrote it" />
              <Line form={form} name="published" label="When it appeared" />
              <Line form={form} name="url" label="Where it stands" placeholder="https://" />
            </div>
          )}
          <p class="form-end">
            <button type="submit" class="primary">
              {theirs == null ? "Save the article" : "Save mine instead"}
            </button>
            <a class="secondary" href={paths.editor(quiz)}>
              {theirs == null ? "Cancel" : "Keep theirs"}
            </a>
          </p>
        </form>
      </>
    ),
  };
}

function Theirs({ text }: { text: string }) {
  return (
    <div class="theirs" role="alert">
      <p>
        <strong>Somebody changed the article while you were editing it.</strong> What you typed is below, and not saved
        yet.
      </p>
      <details>
        <summary>The article as they saved it</summary>
        <p class="verbatim">{text}</p>
      </details>
    </div>
  );
}

function TakenOut({ passages }: { passages: readonly string[] }) {
  return (
    <div class="said" role="status">
      {passages.length === 0 ? (
        <p>Nothing here looks like a caption, a byline or a link.</p>
      ) : (
        <>
          <p>Taken out below, and not saved yet. Paste back what belongs to the article.</p>
          <ul class="lines">
            {passages.map((passage) => (
              <li>{passage}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
