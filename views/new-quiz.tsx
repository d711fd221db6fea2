import { paths } from "../src/paths.ts";
import { kindNames } from "../src/quiz/kinds/index.ts";
import { usualLength } from "../src/writing/wishes.ts";
import type { Page } from "./page.ts";
import { asset } from "./parts/asset.ts";
import { described, type Filled, Message, titled } from "./parts/field.tsx";
import { kindWords } from "./parts/words.ts";
import writer from "./writer.generated.json" with { type: "json" };

type Props = {
  /** The id of what is being made: sent twice, it is made once. */
  draft: string;
  /** It was sent while there was no network. */
  isUnsent?: boolean;
} & Filled;

/** Where an article is pasted to become a quiz. */
export function newQuizPage({ draft, isUnsent = false, typed, problems }: Props): Page {
  return {
    title: titled("Make a quiz from an article", problems),
    status: problems[0]?.message,
    files: ["making.css", "article-file.js", "writing.js"],
    main: (
      <>
        <h1>Make a quiz from an article</h1>
        {isUnsent ? <Unsent byHand={typed.get("by") === "hand"} /> : null}
        <p class="lead">Paste the text. Every question will cite the sentence that proves its answer.</p>
        <form method="post" action={paths.quizzes()} enctype="multipart/form-data" class="panel" novalidate>
          <input type="hidden" name="draft" value={draft} />
          <div class="field">
            <label for="text">The article</label>
            <textarea id="text" name="text" rows={9} required {...described("text", problems)}>
              {
                // A browser drops the line end right after the tag, so that this one saves the text's own.
                `\n${typed.get("text") ?? ""}`
              }
            </textarea>
            <Message field="text" problems={problems} />
            <p class="quiet">English, plain text; a page’s HTML or Markdown will do, too.</p>
          </div>
          <Elsewhere typed={typed} problems={problems} />
          <div class="field">
            <label for="title">Title (the article’s own, if left empty)</label>
            <input
              id="title"
              name="title"
              type="text"
              value={typed.get("title") ?? ""}
              {...described("title", problems)}
            />
            <Message field="title" problems={problems} />
          </div>
          <Length typed={typed} problems={problems} />
          <Kinds typed={typed} problems={problems} />
          <button type="submit" class="primary">
            Make the quiz
          </button>
          <button type="submit" class="secondary" name="by" value="hand">
            Write the questions myself
          </button>
        </form>
        <p class="quiet">
          To write questions yourself you need no article. The quiz is not listed anywhere: whoever has its address can
          take it. The article can be read there, too, so paste only what you may share.
        </p>
        <p>
          <a class="way" href={paths.newImport()}>
            Bring in questions you have
          </a>
        </p>
        <Writer />
      </>
    ),
  };
}

/** What became of a form that was sent without a network. Where the writer is here, writing.js has it write the quiz. */
function Unsent({ byHand }: { byHand: boolean }) {
  return (
    <div class="notice" role="status" data-unsent={byHand ? "hand" : "writer"}>
      <p>There is no network, so this was not sent. What you typed is still here.</p>
      <p data-case="writing" hidden>
        The quiz is being written on this device …
      </p>
      <p data-case="network">
        {byHand ? "Questions of your own can be written with a network only. " : ""}Send it again when there is one.
      </p>
    </div>
  );
}

/** The writer on this device, which writing.js keeps there and takes away. Where none can be kept, nobody sees this. */
function Writer() {
  const size = `${writer.megabytes} MB`;
  return (
    <section
      class="panel"
      aria-labelledby="writer"
      data-writer={JSON.stringify([asset("writer.generated.js"), asset("writing.js"), asset("article-file.js")])}
      hidden
    >
      <h2 id="writer">Without a network</h2>
      <p data-case="absent">Quizzes can be written on this device, too. The writer has to be loaded once: {size}.</p>
      <p data-case="coming">The writer is being loaded: {size}.</p>
      <p data-case="failed">The writer could not be loaded. Try again in a moment.</p>
      <p data-case="here">
        <span aria-hidden="true">✓ </span>The writer is on this device ({size}): without a network, quizzes are written
        here.
      </p>
      <button type="button" class="secondary" data-case="absent failed">
        Also write quizzes offline
      </button>
      <button type="button" class="secondary" data-case="here">
        Remove the writer
      </button>
    </section>
  );
}

/** Where else an article can come from than out of the clipboard. */
function Elsewhere({ typed, problems }: Filled) {
  const isOpen = typed.get("address") || problems.some(({ field }) => field === "address" || field === "file");
  return (
    <details class="elsewhere" open={Boolean(isOpen)}>
      <summary>… or from a web address or a file</summary>
      <div class="field">
        <label for="address">Address of the page</label>
        <input
          id="address"
          name="address"
          type="url"
          value={typed.get("address") ?? ""}
          placeholder="https://"
          autocomplete="off"
          {...described("address", problems)}
        />
        <Message field="address" problems={problems} />
      </div>
      <div class="field">
        <label for="file">A file: PDF, Word, text, Markdown or HTML</label>
        <input
          id="file"
          name="file"
          type="file"
          accept=".pdf,.docx,.txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
          data-readers={JSON.stringify(readers)}
          {...described("file", problems)}
        />
        <Message field="file" problems={problems} />
        <p id="file-said" class="quiet" role="status" />
        <noscript>
          <p class="quiet">
            PDFs and Word documents are read in this browser, which needs JavaScript. Without it, open the file, copy
            the article, and paste it above.
          </p>
        </noscript>
      </div>
    </details>
  );
}

/** What reads files in the browser, loaded when such a file is chosen: nobody else pays for it. */
const readers = {
  pdfReader: asset("article-pdf.js"),
  pdfText: asset("pdf-text.generated.js"),
  pdf: asset("pdf.generated.js"),
  pdfWorker: asset("pdf-worker.generated.js"),
  docxReader: asset("article-docx.js"),
  docxText: asset("docx-text.generated.js"),
  zip: asset("zip.generated.js"),
};

const lengths = [5, 10, usualLength, 40];

function Length({ typed, problems }: Filled) {
  const chosen = typed.get("questions") ?? String(usualLength);
  return (
    <fieldset>
      <legend>How many questions, at most?</legend>
      <div class="chips">
        {lengths.map((length, index) => (
          <label class="chip">
            <input
              type="radio"
              name="questions"
              value={length}
              checked={String(length) === chosen}
              {...(index === 0 ? described("questions", problems) : {})}
            />
            <span>{length}</span>
          </label>
        ))}
      </div>
      <Message field="questions" problems={problems} />
    </fieldset>
  );
}

function Kinds({ typed, problems }: Filled) {
  const isUntouched = typed.size === 0;
  return (
    <details class="kinds" open={problems.some(({ field }) => field === "kinds")}>
      <summary>All kinds of question, or only some</summary>
      <fieldset>
        <legend class="unseen">Which kinds?</legend>
        <div class="chips">
          {kindNames.map((kind, index) => (
            <label class="chip">
              <input
                type="checkbox"
                name="kinds"
                value={kind}
                checked={isUntouched || typed.getAll("kinds").includes(kind)}
                {...(index === 0 ? described("kinds", problems) : {})}
              />
              <span>{kindWords[kind].name}</span>
            </label>
          ))}
        </div>
        <Message field="kinds" problems={problems} />
      </fieldset>
    </details>
  );
}
