import { paths } from "../../src/paths.ts";
import type { Advice, Item } from "../../src/quiz/draft/draft.ts";
import type { Unsound } from "../../src/quiz/draft/sound.ts";
import type { Typing } from "../../src/quiz/draft/typing.ts";
import type { Citation } from "../../src/quiz/kinds/kind.ts";
import type { ItemUse } from "../../src/quiz/tally.ts";
import { Marked } from "../parts/citation.tsx";
import { asksWords, kindWords } from "../parts/words.ts";
import { Answers } from "./answers.tsx";

import { swaps } from "./swaps.ts";
import { Typed } from "./typed.tsx";
import { LostSource, SameOptions } from "./unsound.tsx";
import { Use } from "./use.tsx";

type Props = {
  quiz: string;
  item: Item;
  /** Its place among those that count, from 1, and how many these are. */
  place: number;
  total: number;
  version: number;
  /** The id of a copy, if one is made of this very card. */
  copy: string;
  text: string | undefined;
  citations: readonly Citation[];
  /** What keeps it from being published, and the sentence that its lost source probably is by now. */
  unsound: (Unsound & { nearest: string | undefined }) | undefined;
  advice: readonly Advice[];
  /** What was typed in it and is not saved, on any device. */
  typings: readonly Typing[];
  now: number;
  /** How classes answered it so far, if any did. */
  use: ItemUse | undefined;
  /** What came of something that was asked for, such as that there is no other question. */
  said?: string | undefined;
};

/** A question as it stands in the draft, with everything that can be done with it. */
export function Card({
  quiz,
  item,
  place,
  total,
  version,
  copy,
  text,
  citations,
  unsound,
  advice,
  typings,
  now,
  use,
  said,
}: Props) {
  const { question } = item;
  const { id, kind, stem, asks, points } = question;
  const facts = [kindWords[kind].name, asks && asksWords[asks], points && `${points} points`].filter(Boolean);
  return (
    <li id={`question-${id}`} class="edited" data-question={id}>
      <p class="quiet facts">{facts.join(" · ")}</p>
      <h3 class="stem">{stem}</h3>
      <Answers question={question} />
      {unsound === undefined ? null : unsound.about === "options" ? (
        <SameOptions message={unsound.message} />
      ) : (
        <LostSource quiz={quiz} question={question} version={version} {...unsound} />
      )}
      {text === undefined || citations.length === 0 ? null : (
        <div class="footnote">
          {citations.map((citation) => (
            <blockquote>
              <Marked text={text} span={citation.source} marks={citation.proof} />
            </blockquote>
          ))}
        </div>
      )}
      {advice.length === 0 ? null : (
        <ul class="advice" aria-label="Advice">
          {advice.map(({ message }) => (
            <li>
              <span aria-hidden="true">✎ </span>
              {message}
            </li>
          ))}
        </ul>
      )}
      <Typed quiz={quiz} typings={typings} now={now} />
      {use === undefined ? null : <Use use={use} />}
      {said === undefined ? null : <p class="said">{said}</p>}
      <div class="tools">
        <a
          class="tool main"
          href={`${paths.draftedQuestion(quiz, id)}#question-${id}`}
          data-focus="yes"
          {...swaps.get(paths.draftedQuestion(quiz, id), id)}
        >
          Edit<span class="unseen">: {stem}</span>
        </a>
        <Move quiz={quiz} id={id} to={place - 1} sign="↑" word="Move up" isLast={place === 1} />
        <Move quiz={quiz} id={id} to={place + 1} sign="↓" word="Move down" isLast={place === total} />
        <Copy quiz={quiz} id={id} copy={copy} />
        {text === undefined ? null : <Replace quiz={quiz} id={id} version={version} fresh={copy} />}
        <Delete quiz={quiz} id={id} version={version} />
      </div>
    </li>
  );
}

/** Where a question was, until the draft is published. */
export function DeletedCard({ quiz, item: { question } }: { quiz: string; item: Item }) {
  const action = paths.draftedPart(quiz, question.id, "restoration");
  return (
    <li id={`question-${question.id}`} class="edited deleted" data-question={question.id}>
      <form method="post" action={action} {...swaps.post(action, question.id)}>
        <p>
          Deleted: <s>{question.stem}</s>
        </p>
        <button type="submit" class="tool main" data-focus="yes">
          Undo<span class="unseen"> the deletion</span>
        </button>
      </form>
    </li>
  );
}

type MoveProps = { quiz: string; id: string; to: number; sign: string; word: string; isLast: boolean };

function Move({ quiz, id, to, sign, word, isLast }: MoveProps) {
  const action = paths.draftedPart(quiz, id, "place");
  return (
    <form method="post" action={action} class="move" {...swaps.move(action)}>
      <input type="hidden" name="to" value={to} />
      <button type="submit" class="tool" aria-label={word} title={word} disabled={isLast}>
        {sign}
      </button>
    </form>
  );
}

function Copy({ quiz, id, copy }: { quiz: string; id: string; copy: string }) {
  const action = paths.draftedPart(quiz, id, "copies");
  const attributes = {
    ...swaps.post(action, id),
    "hx-swap": "afterend",
    "hx-select": `#question-${copy}`,
  };
  return (
    <form method="post" action={action} {...attributes}>
      <input type="hidden" name="copy" value={copy} />
      <button type="submit" class="tool">
        Duplicate
      </button>
    </form>
  );
}

/** The old question stays where it was, deleted, so that it can come back. */
function Replace({ quiz, id, version, fresh }: { quiz: string; id: string; version: number; fresh: string }) {
  const action = paths.draftedPart(quiz, id, "replacement");
  return (
    <form method="post" action={action} {...swaps.post(action, id)} hx-select={`#question-${id}, #question-${fresh}`}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="fresh" value={fresh} />
      <button type="submit" class="tool">
        Replace
      </button>
    </form>
  );
}

function Delete({ quiz, id, version }: { quiz: string; id: string; version: number }) {
  const action = paths.draftedPart(quiz, id, "deletion");
  return (
    <form method="post" action={action} {...swaps.post(action, id)}>
      <input type="hidden" name="version" value={version} />
      <button type="submit" class="tool">
        Delete
      </button>
    </form>
  );
}
