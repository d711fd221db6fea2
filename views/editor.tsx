import { paths } from "../src/paths.ts";
import { type Advice, type Draft, itemOf } from "../src/quiz/draft/draft.ts";
import type { Unsound } from "../src/quiz/draft/sound.ts";
import type { Typing } from "../src/quiz/draft/typing.ts";
import { kindNames } from "../src/quiz/kinds/index.ts";
import type { Citation } from "../src/quiz/kinds/kind.ts";
import type { ItemUse } from "../src/quiz/tally.ts";
import { Card, DeletedCard } from "./editor/card.tsx";
import { DetailsForm, type OpenDetails } from "./editor/details-form.tsx";
import { type Open, QuestionForm } from "./editor/question-form.tsx";
import { State } from "./editor/state.tsx";
import { Typed } from "./editor/typed.tsx";
import { Ways } from "./editor/ways.tsx";
import type { Page } from "./page.ts";
import { ArticleText } from "./parts/article-text.tsx";
import { Back } from "./parts/back.tsx";
import { titled } from "./parts/field.tsx";
import { counted, kindWords } from "./parts/words.ts";

/** What the editor shows. */
export type Editing = {
  draft: Draft;
  /** The version of the draft that learners have; null while it is not published. */
  published: number | null;
  /** How classes answered each question so far, by its id. */
  uses: Readonly<Record<string, ItemUse>>;
  /** Where the article proves each question, by its id. */
  citations: ReadonlyMap<string, readonly Citation[]>;
  /** What keeps questions from being published, by their ids, and the sentence that a lost source probably is by now. */
  unsound: ReadonlyMap<string, Unsound & { nearest: string | undefined }>;
  /** What might be better in each question, by its id. */
  advice: ReadonlyMap<string, readonly Advice[]>;
  /** What was typed in questions and is not saved, on any device; and what time it is, in milliseconds since 1970. */
  typings: readonly Typing[];
  now: number;
  /** The article's sentences, to choose a source among. */
  sentences: readonly string[];
  /** An id that no question has, for what this page may add. */
  fresh: (index: number) => string;
  open?: Open | undefined;
  details?: OpenDetails | undefined;
  /** What came of the last thing that was done, and the question that it is about, if it is about one. */
  said?: { words: string; question?: string | undefined } | undefined;
};

/** A draft beside its article. What is being edited is a form; everything else shows what is saved. */
export function editorPage(editing: Editing): Page {
  const { draft, published, unsound, open, details, said } = editing;
  const { title } = draft.details;
  const problems = [...(open?.form.problems ?? []), ...(details?.form.problems ?? [])];
  return {
    title: titled(`Editing ${title}`, problems),
    files: ["editor.css", "editor.js", "keeping.js"],
    main: (
      <div class="editor">
        <div class="editor-head">
          <Back href={paths.shelf()} label="My quizzes" />
          <h1>{title}</h1>
          {draft.origin === undefined ? null : <p class="quiet">Copied from {draft.origin}</p>}
          <Ways quiz={draft.id} isPublished={published !== null} hasArticle={draft.article !== null} />
          <DetailsForm draft={draft} open={details} />
        </div>
        <Questions {...editing} />
        {draft.article === null ? null : <Beside {...editing} />}
        <State
          draft={draft}
          published={published}
          unsound={unsound}
          said={said?.question === undefined ? said?.words : undefined}
        />
      </div>
    ),
  };
}

function Questions({ draft, uses, citations, unsound, advice, typings, now, sentences, fresh, open, said }: Editing) {
  const typedFor = (id: string) => typings.filter(({ question }) => question === id);
  const begun = typings.filter(({ question }) => question !== open?.id && itemOf(draft, question) === undefined);
  const { id: quiz, items, version, article } = draft;
  const total = items.filter(({ deleted }) => deleted === undefined).length;
  let place = 0;
  return (
    <section class="drafted" aria-labelledby="questions-heading">
      <h2 id="questions-heading">{counted(total, "question")}</h2>
      {total === 0 ? <p class="quiet">Nothing here yet. Add the first question below.</p> : null}
      <ol id="questions">
        {items.map((item, index) => {
          const { id } = item.question;
          if (item.deleted === undefined) place++;
          if (id === open?.id && !open.isNew)
            return <OpenCard quiz={quiz} open={open} sentences={sentences} typings={typedFor(id)} now={now} />;
          if (item.deleted !== undefined) return <DeletedCard quiz={quiz} item={item} />;
          return (
            <Card
              quiz={quiz}
              item={item}
              place={place}
              total={total}
              version={version}
              copy={fresh(index)}
              text={article?.text}
              citations={citations.get(id) ?? []}
              unsound={unsound.get(id)}
              use={uses[id]}
              advice={advice.get(id) ?? []}
              typings={typedFor(id)}
              now={now}
              said={said?.question === id ? said.words : undefined}
            />
          );
        })}
        {open?.isNew ? <OpenCard quiz={quiz} open={open} sentences={sentences} typings={[]} now={now} /> : null}
      </ol>
      <Typed quiz={quiz} typings={begun} now={now} />
      <Add quiz={quiz} hasArticle={article !== null} fresh={fresh(items.length)} />
    </section>
  );
}

type OpenProps = { quiz: string; open: Open } & Pick<Editing, "sentences" | "typings" | "now">;

function OpenCard({ quiz, open, sentences, typings, now }: OpenProps) {
  return (
    <li id={`question-${open.id}`} class={open.isNew ? "edited open new" : "edited open"} data-question={open.id}>
      {open.isTyped ? null : <Typed quiz={quiz} typings={typings} now={now} />}
      <QuestionForm quiz={quiz} open={open} sentences={sentences} />
    </li>
  );
}

function Add({ quiz, hasArticle, fresh }: { quiz: string; hasArticle: boolean; fresh: string }) {
  return (
    <div class="add panel">
      <h3>Add a question</h3>
      <p class="chips">
        {kindNames.map((kind) => (
          <a
            class="tool"
            href={paths.newDrafted(quiz, kind)}
            hx-get={paths.newDrafted(quiz, kind)}
            hx-target="#questions"
            hx-select=".edited.new"
            hx-swap="beforeend"
          >
            {kindWords[kind].name}
          </a>
        ))}
      </p>
      {hasArticle ? (
        <form
          method="post"
          action={paths.proposals(quiz)}
          hx-post={paths.proposals(quiz)}
          hx-target="#questions"
          hx-select={`#question-${fresh}`}
          hx-swap="beforeend"
          hx-select-oob="#state,#article-text"
        >
          <input type="hidden" name="id" value={fresh} />
          <button type="submit" class="tool">
            Let Footnote propose one
          </button>
        </form>
      ) : (
        <p>
          <a class="way" href={paths.draftedArticle(quiz)}>
            Add the article that these questions are about
          </a>
        </p>
      )}
      <p>
        <a class="way" href={paths.draftImports(quiz)}>
          From a file
        </a>
      </p>
    </div>
  );
}

/** The article, its asked-about sentences numbered as the questions are. */
function Beside({ draft, citations }: Editing) {
  const { article, items } = draft;
  if (article === null) return null;
  const present = items.filter(({ deleted }) => deleted === undefined);
  const notes = present.map(({ question }, index) => ({
    number: index + 1,
    citations: (citations.get(question.id) ?? []).map(({ source }) => ({ source, proof: [] })),
  }));
  return (
    <section class="beside" aria-labelledby="article" tabindex={0}>
      <div class="beside-head">
        <h2 id="article">{article.title}</h2>
        <a class="way" href={paths.draftedArticle(draft.id)}>
          Edit the article
        </a>
      </div>
      <p class="quiet select-note">
        Tap a sentence, or select words of it, to make it the source of the open question.
      </p>
      <div id="article-text" class="article numbered">
        <ArticleText text={article.text} notes={notes} />
      </div>
    </section>
  );
}
