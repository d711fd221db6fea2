import { spelledCode } from "../../src/live/code.ts";
import type { Summary } from "../../src/live/comparison.ts";
import { mostMissed } from "../../src/live/items.ts";
import type { Results } from "../../src/live/results.ts";
import type { Room } from "../../src/live/room.ts";
import { paths } from "../../src/paths.ts";
import type { Outcome } from "../../src/quiz/kinds/kind.ts";
import type { Page } from "../page.ts";
import { Back } from "../parts/back.tsx";
import { verdictIn } from "../parts/verdict.tsx";
import { counted, figure, percent } from "../parts/words.ts";
import { Teams } from "./best.tsx";
import { Comparison } from "./comparison.tsx";
import { Missed } from "./items.tsx";
import { Spread } from "./spread.tsx";

type Props = {
  room: Room;
  results: Results;
  /** This class and others of its teacher's on the same quiz. */
  classes: readonly Summary[];
};

/** Who needs what: the questions that gave trouble first, then every student. For the teacher alone. */
export function resultsPage({ room, results, classes }: Props): Page {
  const { code, title } = room.opened;
  const { rows, items } = results;
  return {
    title: `Results: ${title}`,
    files: ["classroom.css"],
    main: (
      <div class="wide-page">
        <Back href={paths.board(code)} label="To the board" />
        <h1>{title}</h1>
        <p class="lead">
          Class {spelledCode(code)} · {counted(rows.length, "student")}
          {room.endedAt === null ? " · still going on" : ""}
        </p>
        <p class="ways no-print">
          <a class="way" href={paths.classFile(code, "results.xlsx")}>
            Workbook (.xlsx)
          </a>
          <a class="way" href={paths.classFile(code, "students.csv")}>
            Students (.csv)
          </a>
          <a class="way" href={paths.classFile(code, "answers.csv")}>
            Answers (.csv)
          </a>
          <a class="way" href={paths.classFile(code, "questions.csv")}>
            Questions (.csv)
          </a>
          <a class="way" href={paths.classKey(code)}>
            Keep or delete
          </a>
        </p>
        {rows.length === 0 ? <p>Nobody has joined yet.</p> : <Whole room={room} results={results} />}
        {rows.length === 0 ? null : <Missed items={mostMissed(items)} students={rows.length} />}
        <Comparison classes={classes} />
      </div>
    ),
  };
}

function Whole({ room, results }: { room: Room; results: Results }) {
  const { rows, items, points, spread, teams } = results;
  const hasTries = rows.some(({ attempts }) => attempts > 1);
  const share = points === 0 ? 0 : rows.reduce((sum, row) => sum + row.points, 0) / rows.length / points;
  return (
    <section aria-labelledby="students">
      <h2 id="students">Students</h2>
      <div class="figures">
        <p>
          <strong>{percent(share)}</strong> of the points on average
        </p>
        <Spread spread={spread} />
      </div>
      {teams === null ? null : <Teams teams={teams} />}
      <div class="wide">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Points</th>
              {hasTries ? <th scope="col">Attempts</th> : null}
              {items.map(({ number, question }) => (
                <th scope="col" title={question.stem}>
                  <a href={`#item-${number}`}>{number}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ player, name, team, points: got, attempts }) => (
              <tr>
                <th scope="row">
                  <a href={paths.classStudent(room.opened.code, player.id)}>{name}</a>
                  {team === null ? null : <span class="quiet"> · {team}</span>}
                </th>
                <td>
                  {figure(got)} of {figure(points)}
                </td>
                {hasTries ? <td>{attempts}</td> : null}
                {items.map(({ question }) => (
                  <Cell verdict={player.answers.get(question.id)?.outcome.verdict} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ verdict }: { verdict: Outcome["verdict"] | undefined }) {
  if (verdict === undefined)
    return (
      <td class="quiet">
        ·<span class="unseen"> not answered</span>
      </td>
    );
  const { sign, word } = verdictIn(verdict);
  return (
    <td class={`verdict-word ${verdict}`}>
      <span aria-hidden="true">{sign}</span>
      <span class="unseen">{word}</span>
    </td>
  );
}
