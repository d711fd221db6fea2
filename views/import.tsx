import { paths } from "../src/paths.ts";
import type { Page } from "./page.ts";
import { Back } from "./parts/back.tsx";
import { described, type Filled, Message, titled } from "./parts/field.tsx";

/** A format, as it is asked for and as people call it. */
export type FormatName = { name: string; title: string };

/** The quiz that questions are to be added to; null where they become one of their own. */
export type Target = { quiz: string; title: string } | null;

type Props = {
  /** The id of what is being made: sent twice, it is made once. */
  draft: string;
  target: Target;
  /** What can be read. */
  formats: readonly FormatName[];
  /** The most that a file may hold, in bytes. */
  largest: number;
} & Filled;

/** Where a file of questions is chosen, or its text pasted. */
export function importPage({ draft, target, formats, largest, typed, problems }: Props): Page {
  const title = target === null ? "Bring in questions you have" : `Add questions to ${target.title}`;
  return {
    title: titled(title, problems),
    status: problems[0]?.message,
    files: ["making.css", "import.js"],
    main: (
      <>
        {target === null ? null : <Back href={paths.editor(target.quiz)} label="Back to editing" />}
        <h1>{title}</h1>
        <p class="lead">
          From Moodle, Kahoot, Canvas, Quizlet, Anki, Blackboard, a spreadsheet or plain text. You see every question
          before anything is made.
        </p>
        <form method="post" action={actionFor(target)} enctype="multipart/form-data" class="panel" novalidate>
          <input type="hidden" name="draft" value={draft} />
          <div class="field">
            <label for="file">A file of questions</label>
            <input id="file" name="file" type="file" data-largest={largest} {...described("file", problems)} />
            <Message field="file" problems={problems} />
          </div>
          <div class="field">
            <label for="text">… or paste them, cells of a spreadsheet too</label>
            <textarea
              id="text"
              name="text"
              rows={7}
              placeholder={sample}
              spellcheck={false}
              {...described("text", problems)}
            >
              {`\n${typed.get("text") ?? ""}`}
            </textarea>
            <Message field="text" problems={problems} />
          </div>
          <div class="field">
            <label for="from">Their format</label>
            <select id="from" name="from" {...described("from", problems)}>
              <option value="">Told by what is in it</option>
              {formats.map(({ name, title }) => (
                <option value={name} selected={typed.get("from") === name}>
                  {title}
                </option>
              ))}
            </select>
            <Message field="from" problems={problems} />
          </div>
          <button type="submit" class="primary">
            Show the questions
          </button>
        </form>
        <p class="quiet">
          Nothing is kept of a file until you make a quiz of it. To write a quiz from an article instead,{" "}
          <a href={paths.newQuiz()}>paste the article</a>.
        </p>
      </>
    ),
  };
}

/** Where the forms about a target go. */
export function actionFor(target: Target): string {
  return target === null ? paths.imports() : paths.draftImports(target.quiz);
}

const sample = "Which city is the capital of Norway?\nA) Bergen\nB) Oslo\nANSWER: B";
