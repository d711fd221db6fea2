import { paths } from "../../src/paths.ts";
import type { Written } from "../../src/quiz/draft/draft.ts";
import { swaps } from "./swaps.ts";

type Props = { quiz: string; question: Written; version: number; message: string; nearest: string | undefined };

/** A question whose source the article has no longer: what it cited, and the sentence that this probably is by now. */
export function LostSource({ quiz, question, version, message, nearest }: Props) {
  const { id, source } = question;
  const action = paths.draftedPart(quiz, id, "source");
  return (
    <div class="lost">
      <p>
        <strong>
          <span aria-hidden="true">⚠ </span>It needs a new source.
        </strong>{" "}
        {nearest === undefined ? message : "The article does not have this sentence any more:"}
      </p>
      {[source ?? []].flat().map((sentence) => (
        <blockquote>
          <s>{sentence}</s>
        </blockquote>
      ))}
      {nearest === undefined ? null : (
        <form method="post" action={action} {...swaps.post(action, id)}>
          <p>Perhaps it is this one by now:</p>
          <blockquote>{nearest}</blockquote>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="source" value={nearest} />
          <button type="submit" class="secondary">
            Use this sentence
          </button>
        </form>
      )}
    </div>
  );
}

/** A question that a learner could not answer for certain. */
export function SameOptions({ message }: { message: string }) {
  return (
    <div class="lost">
      <p>
        <strong>
          <span aria-hidden="true">⚠ </span>It cannot be published like this.
        </strong>{" "}
        {message}
      </p>
    </div>
  );
}
