import type { Numeric, NumericResponse, NumericTask } from "../../src/quiz/kinds/numeric.ts";
import type { ShortAnswer, ShortAnswerResponse, ShortAnswerTask } from "../../src/quiz/kinds/short-answer.ts";
import { described, type Filled, Message } from "../parts/field.tsx";
import type { Review } from "./review.ts";

/** One line to type in: for words, and for numbers with what they count beside them. */
export function TypedFields({ task, typed, problems }: { task: ShortAnswerTask | NumericTask } & Filled) {
  const isNumber = task.kind === "numeric";
  return (
    <>
      <div class="field">
        <label for="text">{isNumber ? "Your number" : "Your answer"}</label>
        <div class="with-unit">
          <input
            id="text"
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
          {isNumber && task.unit !== undefined ? <span class="unit">{task.unit}</span> : null}
        </div>
        <Message field="text" problems={problems} />
      </div>
      <button type="submit" class="primary">
        Check
      </button>
    </>
  );
}

export function TypedReview({
  response,
}: Review<ShortAnswer | Numeric, ShortAnswerTask | NumericTask, ShortAnswerResponse | NumericResponse>) {
  return response === null ? null : (
    <p class="given">
      <span class="label">Your answer</span> {response.text}
    </p>
  );
}
