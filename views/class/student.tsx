import { attemptsOf, counted } from "../../src/live/attempts.ts";
import { timeOf } from "../../src/live/items.ts";
import { nameOf, type Player } from "../../src/live/players.ts";
import { pointsOf } from "../../src/live/points.ts";
import type { Room } from "../../src/live/room.ts";
import { paths } from "../../src/paths.ts";
import { keyInWords, responseInWords } from "../../src/quiz/kinds/index.ts";
import { type Quiz, questionOf } from "../../src/quiz/quiz.ts";
import type { Page } from "../page.ts";
import { Back } from "../parts/back.tsx";
import { Verdict } from "../parts/verdict.tsx";
import { duration, figure } from "../parts/words.ts";

/** Every answer of one student. For the teacher alone. */
export function studentPage({ room, quiz, player: present }: { room: Room; quiz: Quiz; player: Player }): Page {
  const player = counted(room, present);
  const attempts = attemptsOf(present).length;
  const { code, questions } = room.opened;
  const name = nameOf(player);
  return {
    title: `${name}: ${room.opened.title}`,
    files: ["classroom.css"],
    main: (
      <>
        <Back href={paths.classResults(code)} label="To the results" />
        <h1>{name}</h1>
        <p class="lead">
          {figure(pointsOf(room, player))} points · {player.answers.size} of {questions.length} answered
          {attempts === 1 ? null : ` · attempt ${player.attempt} of ${attempts}, which counts`}
        </p>
        <ol class="review">
          {questions.map(({ id }, index) => {
            const [question, given] = [questionOf(quiz, id), player.answers.get(id)];
            if (question === undefined) return null;
            return (
              <li value={index + 1}>
                <p class="asked">
                  {index + 1}. {question.stem}
                </p>
                {given === undefined ? (
                  <p class="quiet">Not answered</p>
                ) : (
                  <>
                    <Verdict verdict={given.outcome.verdict} />{" "}
                    <span class="quiet">after {duration(timeOf(room, player, id) ?? 0)}</span>
                    <dl>
                      <dt>Answered</dt>
                      <dd>{responseInWords(given.response)}</dd>
                      {given.outcome.verdict === "right" ? null : (
                        <>
                          <dt>The answer</dt>
                          <dd>{keyInWords(question)}</dd>
                        </>
                      )}
                    </dl>
                  </>
                )}
              </li>
            );
          })}
        </ol>
      </>
    ),
  };
}
