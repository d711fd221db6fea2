import { paths } from "../../src/paths.ts";
import type { Written } from "../../src/quiz/draft/draft.ts";
import { actionFor, type FormatName, type Target } from "../import.tsx";
import type { Page } from "../page.ts";
import { Back } from "../parts/back.tsx";
import { described, type Filled, Message, titled } from "../parts/field.tsx";
import { counted } from "../parts/words.ts";
import { Columns } from "./columns.tsx";
import { PreviewedQuestions } from "./questions.tsx";
import { Report, type Told } from "./report.tsx";

/** A table, and what its columns are taken for. */
export type Sheet = {
  header: boolean;
  /** What a column may be taken for, as it is sent and as people call it. */
  roles: readonly (readonly [value: string, words: string])[];
  columns: readonly { letter: string; name: string; role: string; samples: readonly string[] }[];
};

/** What came of a file, to be looked over before anything is made of it. */
export type Preview = {
  /** The id of what is being made: sent twice, it is made once. */
  draft: string;
  target: Target;
  /** What the file was called. */
  name: string;
  title: string;
  /** What it was read as. */
  format: string;
  /** What the form keeps of it, and the name of the format to read that in. */
  kept: { text: string; format: string };
  /** Whether people can correct what is kept; of an archive only what was found in it is kept, out of sight. */
  isText: boolean;
  /** Where it is a table. */
  sheet: Sheet | undefined;
  /** The formats that what is kept can be read in. */
  formats: readonly FormatName[];
  /** What keeps the file from being read, or what of it is not carried over. */
  notices: readonly Told[];
  /** The questions as they would be. */
  questions: readonly Written[];
} & Filled;

/** The questions of a file, with all that can be said about how it is to be read. One form holds the whole of it. */
export function previewPage(preview: Preview): Page {
  const { draft, target, sheet, questions, name, problems } = preview;
  const isBroken = questions.length === 0;
  const title = "Look over your questions";
  const action = actionFor(target);
  return {
    title: isBroken ? `Error: ${title}` : titled(title, problems),
    files: ["editor.css", "import.css"],
    main: (
      <>
        {target === null ? null : <Back href={paths.editor(target.quiz)} label="Back to editing" />}
        <h1>{title}</h1>
        <form method="post" action={action} enctype="multipart/form-data" class="import" novalidate>
          <input type="hidden" name="draft" value={draft} />
          <input type="hidden" name="name" value={name} />
          {target === null ? <Title {...preview} /> : null}
          <AsRead {...preview} />
          {/* A request that waits for another keeps its target: what is swapped stands in a place that stays. */}
          <div id="read-place">
            <div id="read">
              {sheet === undefined ? null : <Columns sheet={sheet} action={action} isBroken={isBroken} />}
              <div id="preview-place">
                <Look {...preview} />
              </div>
            </div>
          </div>
        </form>
      </>
    ),
  };
}

function Title({ title, problems }: Preview) {
  return (
    <div class="field">
      <label for="title">Title</label>
      <input id="title" name="title" type="text" value={title} {...described("title", problems)} />
      <Message field="title" problems={problems} />
    </div>
  );
}

function AsRead({ kept, format, isText, formats, target }: Preview) {
  if (!isText) {
    return (
      <>
        <p class="quiet">Read as {format}.</p>
        <input type="hidden" name="from" value={kept.format} />
        <input type="hidden" name="text" value={kept.text} />
      </>
    );
  }
  return (
    <div class="field">
      <label for="from">Read as</label>
      <select
        id="from"
        name="from"
        hx-post={actionFor(target)}
        hx-trigger="change"
        hx-include="closest form"
        hx-target="#read-place"
        hx-select="#read"
        hx-swap="innerHTML"
        hx-sync="this:queue last"
      >
        {formats.map(({ name, title }) => (
          <option value={name} selected={name === kept.format}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

function Text({ kept, sheet, questions }: Preview) {
  return (
    <details class="source-text" open={questions.length === 0 && sheet === undefined}>
      <summary>The text of it, to correct</summary>
      <div class="field">
        <label class="unseen" for="text">
          The text
        </label>
        <textarea id="text" name="text" rows={14} spellcheck={false}>
          {`\n${kept.text}`}
        </textarea>
      </div>
      <button type="submit" class="secondary">
        Read it again
      </button>
    </details>
  );
}

/** What changes when columns are said to hold something else: the report, the text, the questions, the button. */
function Look(preview: Preview) {
  const { isText, questions, notices, target } = preview;
  const isBroken = questions.length === 0;
  const told = isBroken ? "Nothing here can be read yet." : `${counted(questions.length, "question")}.`;
  const lost = notices.length === 0 || isBroken ? "" : ` ${counted(notices.length, "thing")} not carried over.`;
  return (
    <div id="preview" data-status={told + lost}>
      <Report questions={questions} notices={notices} />
      {isText ? <Text {...preview} /> : null}
      <PreviewedQuestions questions={questions} />
      {isBroken ? null : (
        <div class="state">
          <p>
            {told} <span class="quiet">You can change everything later.</span>
          </p>
          <button type="submit" class="primary" name="make" value="yes">
            {target === null ? "Make this set" : "Add these"}
          </button>
        </div>
      )}
    </div>
  );
}
