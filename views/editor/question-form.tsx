import { paths } from "../../src/paths.ts";
import type { Written } from "../../src/quiz/draft/draft.ts";
import { asks } from "../../src/quiz/kinds/fields.ts";
import type { KindName } from "../../src/quiz/kinds/index.ts";
import { asksWords, kindWords } from "../parts/words.ts";
import { Advisers } from "./advice.tsx";
import { AnswerFields } from "./answer-fields.tsx";
import { Answers } from "./answers.tsx";
import { Area, type Form, Line } from "./field.tsx";
import { swaps } from "./swaps.ts";

/** A question that is being edited, with what was typed so far. */
export type Open = {
  id: string;
  kind: KindName;
  isNew: boolean;
  /** The version of the draft that its editor has seen. */
  version: number;
  form: Form;
  /** What somebody else saved meanwhile; null if they deleted it. */
  theirs?: Written | null;
  /** Whether it holds what was typed on another device. */
  isTyped?: boolean;
  /** After which question a new one goes. */
  after?: string | undefined;
};

type Props = { quiz: string; open: Open; sentences: readonly string[] };

/** The form of one question. It works as it stands; htmx only spares the way to another page and back. */
export function QuestionForm({ quiz, open, sentences }: Props) {
  const { id, kind, isNew, version, form, theirs, isTyped } = open;
  const action = isNew ? paths.drafted(quiz) : paths.draftedQuestion(quiz, id);
  const hasArticle = sentences.length > 0;
  return (
    <form
      method="post"
      action={action}
      class="question-form"
      novalidate
      data-typed={isTyped ? "yes" : undefined}
      {...swaps.post(action, id)}
    >
      <h3 id={isNew ? "new-question" : undefined}>
        {isNew ? `New question: ${kindWords[kind].name.toLowerCase()}` : kindWords[kind].name}
      </h3>
      {theirs === undefined ? null : <Theirs theirs={theirs} />}
      {isTyped ? <p class="said">This was typed on another device. It is not saved yet.</p> : null}
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="device" value="" />
      <input type="hidden" name="kind" value={kind} />
      {isNew ? <input type="hidden" name="id" value={id} /> : null}
      <Area
        form={form}
        name="stem"
        label={kind === "true-false" ? "The statement" : "The question"}
        attributes={{ "data-focus": "yes" }}
      />
      <AnswerFields kind={kind} form={form} hasArticle={hasArticle} />
      {hasArticle ? <Source form={form} sentences={sentences} isMatch={kind === "match"} /> : null}
      <details class="more" open={form.problems.some(({ field }) => extras.includes(field))}>
        <summary>Hint, explanation, points</summary>
        <Area form={form} name="hint" label="Hint, for who asks for one" />
        <Area form={form} name="explanation" label="Explanation, shown after the answer" />
        {hasArticle ? (
          <Area
            form={form}
            name="proof"
            label="Words of the source to highlight"
            note="One passage on each line. Left empty, the answer is highlighted where it stands in the sentence."
          />
        ) : null}
        <div class="fields">
          <Line form={form} name="points" label="Points" inputmode="decimal" placeholder="1" />
          <div class="field">
            <label for={`${form.scope}asks`}>Asks for</label>
            <select id={`${form.scope}asks`} name="asks">
              <option value="">nothing in particular</option>
              {asks.map((name) => (
                <option value={name} selected={form.typed.get("asks") === name}>
                  {asksWords[name]}
                </option>
              ))}
            </select>
          </div>
        </div>
      </details>
      <Advisers quiz={quiz} id={id} />
      <p class="form-end">
        <button type="submit" class="primary">
          {theirs === undefined ? "Save" : "Save mine instead"}
        </button>
        <a
          class="secondary"
          href={isNew ? paths.editor(quiz) : paths.draftedCard(quiz, id)}
          {...swaps.get(paths.editor(quiz), id)}
        >
          {theirs === undefined ? "Cancel" : "Keep theirs"}
        </a>
      </p>
    </form>
  );
}

const extras = ["hint", "explanation", "proof", "points"];

function Theirs({ theirs }: { theirs: Written | null }) {
  return (
    <div class="theirs" role="alert">
      <p>
        <strong>
          {theirs === null ? "Somebody deleted this question" : "Somebody saved this question"} while you were editing
          it.
        </strong>{" "}
        What you typed is below, and not saved yet.
      </p>
      {theirs === null ? null : (
        <>
          <p class="label">As they saved it</p>
          <p class="asked">{theirs.stem}</p>
          <Answers question={theirs} />
        </>
      )}
    </div>
  );
}

/** What is longer than this, in characters, no list shows whole. */
const longestShown = 90;

function Source({ form, sentences, isMatch }: { form: Form; sentences: readonly string[]; isMatch: boolean }) {
  return (
    <div class="source-field">
      <Area
        form={form}
        name="source"
        label={isMatch ? "One sentence that proves all pairs (if there is one)" : "The sentence that proves the answer"}
        rows={3}
        note="Word for word from the article. For two sentences, leave a blank line between them."
        attributes={{ "data-source": "yes" }}
      />
      <a class="way to-article" href="#article">
        Find it in the article
      </a>
      <div class="field">
        <label for={`${form.scope}sentence`}>… or choose it here</label>
        <select id={`${form.scope}sentence`} name="sentence" data-sentences="yes">
          <option value="">Keep what stands above</option>
          {sentences.map((sentence, index) => (
            <option value={String(index)} title={sentence.length > longestShown ? sentence : undefined}>
              {sentence.length > longestShown ? `${sentence.slice(0, longestShown - 2)}…` : sentence}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
