import type { Numeric, NumericResponse, NumericTask } from "../../src/quiz/kinds/numeric.ts";
import type { ShortAnswer, ShortAnswerResponse, ShortAnswerTask } from "../../src/quiz/kinds/short-answer.ts";
import { described, type Filled, Message } from "../parts/field.tsx";
import { Own } from "../parts/own.tsx";
import { contentLang, words } from "../words/spoken.ts";
import type { Review } from "./review.ts";

/**
 * One line to type in: for words, and for numbers with what they count beside them. Where it gets the focus, the
 * question is read out with it.
 */
export function TypedFields({ task, typed, problems }: { task: ShortAnswerTask | NumericTask } & Filled) {
  const isNumber = task.kind === "numeric";
  const unit = isNumber ? task.unit : undefined;
  return (
    <>
      <div class="field">
        <label id="text-label" for="text">
          {isNumber ? words().question.yourNumber : words().question.yourAnswer}
        </label>
        <div class="with-unit">
          <input
            id="text"
            aria-labelledby={unit === undefined ? "stem text-label" : "stem text-label unit"}
            name="text"
            type="text"
            value={typed.get("text") ?? ""}
            inputmode={isNumber ? "decimal" : "text"}
            autocomplete="off"
            autocapitalize="off"
            autocorrect="off"
            spellcheck={false}
            maxlength={200}
            {...described("text", problems)}
          />
          {unit === undefined ? null : (
            <span id="unit" lang={contentLang()}>
              {unit}
            </span>
          )}
        </div>
        <Message field="text" problems={problems} />
      </div>
      <button type="submit" class="primary">
        {words().question.check}
      </button>
    </>
  );
}

/** What was typed, marked as a chosen option is. */
export function TypedReview({
  response,
  verdict,
}: Review<ShortAnswer | Numeric, ShortAnswerTask | NumericTask, ShortAnswerResponse | NumericResponse>) {
  return response === null ? null : (
    <p class={`option ${verdict === "right" ? "key" : "miss"}`}>
      <span class="text">
        <Own>{response.text}</Own>
        <span class="told">
          {verdict === "right" ? "✓" : "✗"} {words().question.told}
        </span>
      </span>
    </p>
  );
}
