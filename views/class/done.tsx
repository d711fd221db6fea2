import type { PhoneView } from "../../src/live/phone.ts";
import { paths } from "../../src/paths.ts";
import { Given, Key } from "../parts/lines.tsx";
import { Verdict } from "../parts/verdict.tsx";
import { counted, figure, moment } from "../parts/words.ts";
import { Excerpts } from "./excerpt.tsx";

type Props = { code: string } & Extract<PhoneView, { show: "done" }>;

/** The end, for a student: what of it may be told by now, what was missed first, and the way to try once more. */
export function Done(props: Props) {
  const { code, told, kept, isOver, points, total, until } = props;
  const got = told.reduce((sum, { question, given }) => sum + (question.points ?? 1) * (given?.outcome.score ?? 0), 0);
  const missed = told.filter(({ given }) => given?.outcome.verdict !== "right");
  const right = told.filter(({ given }) => given?.outcome.verdict === "right");
  return (
    <section class="done">
      <h1 tabindex={-1} autofocus>
        {isOver ? "That’s it." : "All answered."}
      </h1>
      {told.length === total ? (
        <p class="lead">
          {figure(got)} of {counted(points, "point")}.{" "}
          {missed.length === 0 ? "All right. Well read." : `${missed.length} to look at again.`}
        </p>
      ) : (
        <p class="lead">
          {counted(kept.filter(({ isAnswered }) => isAnswered).length + told.length, "answer")} in.
          {isOver ? null : " Your teacher decides when the answers are shown."}
        </p>
      )}
      <Attempts {...props} />
      {isOver || until === null ? null : (
        <p class="quiet">
          Open until <time datetime={new Date(until).toISOString()}>{moment(until)}</time>
        </p>
      )}
      <Rows code={code} rows={missed} />
      {right.length === 0 ? null : (
        <details class="fold" open={missed.length === 0}>
          <summary>{right.length} right</summary>
          <Rows code={code} rows={right} />
        </details>
      )}
    </section>
  );
}

/** Which attempt this was and which one counts, and the button that begins another. */
function Attempts({ code, attempt, attempts, counts, again, isOver }: Props) {
  const which = counts === "best" ? "Your best attempt counts." : "The last attempt that you finish counts.";
  return (
    <>
      {attempts === 1 && again === null ? null : (
        <p class="quiet">
          Attempt {attempt}
          {isOver && attempts > 1 ? ` of ${attempts}: the one that counts.` : `. ${which}`}
        </p>
      )}
      {again === null ? null : (
        <form method="post" action={paths.classAttempts(code)}>
          <input type="hidden" name="attempt" value={again.attempt} />
          <button type="submit" class="secondary">
            Try once more
            {again.of === null ? null : ` (${again.attempt} of ${again.of})`}
          </button>
        </form>
      )}
    </>
  );
}

function Rows({ code, rows }: { code: string; rows: Props["told"] }) {
  return (
    <ol class="review">
      {rows.map(({ number, question, given, excerpts, parts }) => (
        <li id={`question-${number}`} value={number}>
          <p class="asked">
            {number}. {question.stem}
          </p>
          {given === undefined ? <p class="quiet">Not answered</p> : <Verdict verdict={given.outcome.verdict} />}
          <dl>
            {given === undefined || given.outcome.verdict === "skipped" ? null : (
              <>
                <dt>Your answer</dt>
                <dd>
                  <Given response={given.response} />
                </dd>
              </>
            )}
            {given?.outcome.verdict === "right" ? null : (
              <>
                <dt>The answer</dt>
                <dd>
                  <Key question={question} />
                </dd>
              </>
            )}
          </dl>
          <details open={given?.outcome.verdict !== "right"}>
            <summary>Source</summary>
            <Excerpts number={number} excerpts={excerpts} parts={parts} href={paths.classNote(code, number)} />
          </details>
        </li>
      ))}
    </ol>
  );
}
