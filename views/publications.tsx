import { paths } from "../src/paths.ts";
import type { Draft } from "../src/quiz/draft/draft.ts";
import type { Kept } from "../src/quiz/draft/history.ts";
import type { Page } from "./page.ts";
import { Back } from "./parts/back.tsx";
import { type FileFormat, Files } from "./parts/files.tsx";
import { counted, moment } from "./parts/words.ts";

type Props = {
  draft: Draft;
  published: number | null;
  classOnly: boolean;
  current: string | null;
  history: readonly Kept[];
  /** What the set can be downloaded as. */
  formats: readonly FileFormat[];
};

/** What was published of a quiz, what it can be taken away as, and how to be rid of it. */
export function publicationsPage({ draft, published, current, classOnly, history, formats }: Props): Page {
  const { id, details } = draft;
  return {
    title: `Versions of ${details.title}`,
    files: ["making.css"],
    main: (
      <>
        <Back href={paths.editor(id)} label="Back to editing" />
        <h1>{details.title}</h1>
        <Files quiz={id} formats={formats} />
        <section class="panel" aria-labelledby="versions">
          <h2 id="versions">Versions</h2>
          {history.length === 0 ? <p class="quiet">Nothing was published yet.</p> : null}
          <ul class="review">
            {history.map((entry) => (
              <Entry quiz={id} entry={entry} isCurrent={entry.revision !== null && entry.revision === current} />
            ))}
          </ul>
          <p class="quiet">
            A version that is brought back becomes the draft. What learners get stays until you publish.
          </p>
        </section>
        <Reservation quiz={id} classOnly={classOnly} />
        {published === null ? null : <Withdrawal quiz={id} />}
        <Deletion quiz={id} />
      </>
    ),
  };
}

function Entry({ quiz, entry, isCurrent }: { quiz: string; entry: Kept; isCurrent: boolean }) {
  const { number, at, revision, title, questions } = entry;
  return (
    <li>
      <p class="asked">
        {revision === null ? "Draft, set aside" : "Published"}{" "}
        <time datetime={new Date(at).toISOString()}>{moment(at)}</time>
      </p>
      <p>
        {title} <span class="quiet">· {counted(questions, "question")}</span>
      </p>
      {isCurrent ? (
        <p class="verdict-word right">✓ What learners get</p>
      ) : (
        <form method="post" action={paths.restoration(quiz, number)}>
          <button type="submit" class="secondary">
            Bring back<span class="unseen"> the version of {moment(at)}</span>
          </button>
        </form>
      )}
    </li>
  );
}

function Reservation({ quiz, classOnly }: { quiz: string; classOnly: boolean }) {
  return (
    <section class="panel" aria-labelledby="reservation">
      <h2 id="reservation">In class only</h2>
      <p>
        Learners’ devices keep a quiz that was opened, with its answers, so that it can be taken without a network. A
        quiz for class stays here: none of its answers leaves before it is given.
      </p>
      <form method="post" action={paths.reservation(quiz)}>
        <p>
          <label class="chip">
            <input type="checkbox" name="class-only" checked={classOnly} />
            <span>No device keeps its answers</span>
          </label>
        </p>
        <button type="submit" class="secondary">
          Save
        </button>
      </form>
    </section>
  );
}

function Withdrawal({ quiz }: { quiz: string }) {
  return (
    <details class="panel">
      <summary>Unpublish this quiz</summary>
      <p>Nobody can begin it any more, until you publish it again. Who has begun it can finish. Nothing is deleted.</p>
      <form method="post" action={paths.withdrawal(quiz)}>
        <button type="submit" class="danger">
          Unpublish
        </button>
      </form>
    </details>
  );
}

function Deletion({ quiz }: { quiz: string }) {
  return (
    <details class="panel">
      <summary>Delete this quiz</summary>
      <p>
        This deletes the quiz for good: its draft, its article, and every version. Its address stops working, for
        everybody. Scores that learners have stay with them; what they answered can no longer be looked up.
      </p>
      <form method="post" action={paths.quizDeletion(quiz)}>
        <button type="submit" class="danger">
          Delete this quiz for good
        </button>
      </form>
    </details>
  );
}
