import type { PhoneView } from "../../src/live/phone.ts";
import { Given, Key } from "../parts/lines.tsx";
import { Verdict } from "../parts/verdict.tsx";
import { counted, figure, moment } from "../parts/words.ts";
import { Excerpts } from "./excerpt.tsx";

/** The end, for a student: what of it may be told by now, what was missed first. */
export function Done({ told, kept, isOver, points, total, until }: Extract<PhoneView, { show: "done" }>) {
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
      {isOver || until === null ? null : (
        <p class="quiet">
          Open until <time datetime={new Date(until).toISOString()}>{moment(until)}</time>
        </p>
      )}
      <Rows rows={missed} />
      {right.length === 0 ? null : (
        <details class="fold" open={missed.length === 0}>
          <summary>{right.length} right</summary>
          <Rows rows={right} />
        </details>
      )}
    </section>
  );
}

function Rows({ rows }: { rows: Extract<PhoneView, { show: "done" }>["told"] }) {
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
            <Excerpts number={number} excerpts={excerpts} parts={parts} />
          </details>
        </li>
      ))}
    </ol>
  );
}
