import type { PhoneView } from "../../src/live/phone.ts";
import { paths } from "../../src/paths.ts";
import { Given, Key } from "../parts/lines.tsx";
import { Own } from "../parts/own.tsx";
import { Verdict } from "../parts/verdict.tsx";
import { figure, moment } from "../parts/words.ts";
import { words } from "../words/spoken.ts";
import { Excerpts } from "./excerpt.tsx";

type Props = { code: string } & Extract<PhoneView, { show: "done" }>;

/** The end, for a student: what of it may be told by now, what was missed first, and the way to try once more. */
export function Done(props: Props) {
  const { code, told, kept, isOver, points, total, until } = props;
  const got = told.reduce((sum, { question, given }) => sum + (question.points ?? 1) * (given?.outcome.score ?? 0), 0);
  const missed = told.filter(({ given }) => given?.outcome.verdict !== "right");
  const right = told.filter(({ given }) => given?.outcome.verdict === "right");
  const said = words().room;
  return (
    <section class="done">
      <h1 tabindex={-1} autofocus>
        {isOver ? said.over : said.allAnswered}
      </h1>
      {told.length === total ? (
        <p class="lead">
          {said.ofPoints(figure(got), points)}{" "}
          {missed.length === 0 ? words().result.allRight : words().result.again(missed.length)}
        </p>
      ) : (
        <p class="lead">
          {said.answersIn(kept.filter(({ isAnswered }) => isAnswered).length + told.length)}
          {isOver ? null : said.teacherDecides}
        </p>
      )}
      <Attempts {...props} />
      {isOver || until === null ? null : (
        <p class="quiet">
          {said.openUntil} <time datetime={new Date(until).toISOString()}>{moment(until)}</time>
        </p>
      )}
      <Rows code={code} rows={missed} />
      {right.length === 0 ? null : (
        <details class="fold" open={missed.length === 0}>
          <summary>{words().result.right(right.length)}</summary>
          <Rows code={code} rows={right} />
        </details>
      )}
    </section>
  );
}

/** Which attempt this was and which one counts, and the button that begins another. */
function Attempts({ code, attempt, attempts, counts, again, isOver }: Props) {
  const said = words().room;
  const which = counts === "best" ? said.bestCounts : said.lastCounts;
  return (
    <>
      {attempts === 1 && again === null ? null : (
        <p class="quiet">
          {said.attempt(attempt)}
          {isOver && attempts > 1 ? said.ofAttempts(attempts) : which}
        </p>
      )}
      {again === null ? null : (
        <form method="post" action={paths.classAttempts(code)}>
          <input type="hidden" name="attempt" value={again.attempt} />
          <button type="submit" class="secondary">
            {said.onceMore}
            {again.of === null ? null : said.onceMoreOf(again.attempt, again.of)}
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
            {number}. <Own>{question.stem}</Own>
          </p>
          {given === undefined ? (
            <p class="quiet">{words().room.notAnswered}</p>
          ) : (
            <Verdict verdict={given.outcome.verdict} />
          )}
          <dl>
            {given === undefined || given.outcome.verdict === "skipped" ? null : (
              <>
                <dt>{words().question.yourAnswer}</dt>
                <dd>
                  <Given response={given.response} />
                </dd>
              </>
            )}
            {given?.outcome.verdict === "right" ? null : (
              <>
                <dt>{words().question.theAnswer}</dt>
                <dd>
                  <Key question={question} />
                </dd>
              </>
            )}
          </dl>
          <details open={given?.outcome.verdict !== "right"}>
            <summary>{words().question.source}</summary>
            <Excerpts number={number} excerpts={excerpts} parts={parts} href={paths.classNote(code, number)} />
          </details>
        </li>
      ))}
    </ol>
  );
}
