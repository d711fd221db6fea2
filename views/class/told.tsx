import type { PhoneView, Told } from "../../src/live/phone.ts";
import { paths } from "../../src/paths.ts";
import { whysOf } from "../../src/quiz/kinds/index.ts";
import { Answered } from "../kinds/index.tsx";
import { Own } from "../parts/own.tsx";
import { verdictIn } from "../parts/verdict.tsx";
import { isTyped, Key, noteOn } from "../question.tsx";
import { contentLang, words } from "../words/spoken.ts";
import { Excerpts } from "./excerpt.tsx";
import { Reload } from "./waiting.tsx";

/** A student's page once the answer is told, and the way on where there is one. */
export function Tell({ code, told, total, isLive, next }: { code: string } & Extract<PhoneView, { show: "told" }>) {
  return (
    <>
      <p class="label place">{words().question.place(told.number, total)}</p>
      <h1 class="stem" lang={contentLang()}>
        {told.question.stem}
      </h1>
      <ToldBody code={code} told={told} />
      {isLive ? (
        <Reload code={code} />
      ) : (
        <p class="onward">
          <a class="primary" href={next === null ? paths.class(code) : paths.classQuestion(code, next)}>
            {next === null ? words().question.result : words().question.next}
          </a>
        </p>
      )}
    </>
  );
}

/** A question's answer told: verdict, key, why, and the source sentence in its place. */
function ToldBody({ code, told }: { code: string; told: Told }) {
  const { number, question, task, given, excerpts, parts } = told;
  const verdict = given?.outcome.verdict ?? "skipped";
  const { sign, word } = given === undefined ? { sign: "→", word: words().room.unanswered } : verdictIn(verdict);
  return (
    <>
      <Answered question={question} task={task} response={given?.response ?? { kind: "skipped" }} verdict={verdict} />
      <section id="verdict" class={`verdict ${verdict}`} aria-labelledby="verdict-word">
        <h2 id="verdict-word" tabindex={-1} autofocus>
          <span aria-hidden="true">{sign} </span>
          {word}
        </h2>
        {given?.outcome.note === undefined ? null : (
          <p>{noteOn({ question, response: given.response, outcome: given.outcome })}</p>
        )}
        {isTyped(question) ? <Key question={question} /> : null}
        {given === undefined
          ? null
          : whysOf(question, given.response).map(({ why }) => (
              <p>
                <Own>{why}</Own>
              </p>
            ))}
        {question.explanation === undefined ? null : (
          <p>
            <Own>{question.explanation}</Own>
          </p>
        )}
        <Excerpts number={number} excerpts={excerpts} parts={parts} href={paths.classNote(code, number)} />
      </section>
    </>
  );
}
