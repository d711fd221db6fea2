import { paths } from "../src/paths.ts";
import type { Unsound } from "../src/quiz/draft/sound.ts";
import { letterAt } from "../src/quiz/kinds/letters.ts";
import { lettersOf, markedRight, type PaperItem, type PaperVersion, paperVersions } from "../src/quiz/paper.ts";
import { pointsOf, type Quiz } from "../src/quiz/quiz.ts";
import type { Page } from "./page.ts";
import { Back } from "./parts/back.tsx";
import { Badge } from "./parts/shapes.tsx";
import { counted, kindWords } from "./parts/words.ts";

type Props = {
  quiz: Quiz;
  version: PaperVersion;
  items: readonly PaperItem[];
  /** Whether the reader holds the quiz's edit key: nobody else gets the page with the answers. */
  withKey: boolean;
  /** What is wrong with the questions of the draft that are not printed. */
  left: readonly Unsound[];
};

/** A quiz on paper: the questions, a sheet to answer on, and for its maker the key with the sources. */
export function paperPage({ quiz, version, items, withKey, left }: Props): Page {
  return {
    title: `${quiz.title}, version ${version}`,
    files: ["paper.css", "paper.js"],
    main: (
      <div class="paper">
        <Choices quiz={quiz} version={version} withKey={withKey} left={left} />
        <section class="sheet" aria-labelledby="questions">
          <Head quiz={quiz} version={version} />
          <h2 id="questions" class="unseen">
            Questions
          </h2>
          <ol class="questions">
            {items.map((item) => (
              <Asked item={item} />
            ))}
          </ol>
        </section>
        <section class="sheet" aria-labelledby="answers">
          <Head quiz={quiz} version={version} />
          <h2 id="answers">Answer sheet</h2>
          <ol class="answer-sheet">
            {items.map((item) => (
              <AnswerLine item={item} />
            ))}
          </ol>
        </section>
        {withKey ? <Key quiz={quiz} version={version} items={items} /> : null}
      </div>
    ),
  };
}

/** How many questions are not printed, and why. */
function LeftOut({ left }: Pick<Props, "left">) {
  return whys.map(([about, why]) => {
    const count = left.filter((one) => one.about === about).length;
    return count === 0 ? null : (
      <p class="notice">
        Left out: {counted(count, "question")} {why}.
      </p>
    );
  });
}

const whys = [
  ["source", "whose source is no longer in the article"],
  ["options", "with two equal options"],
] as const;

/** What to print; none of it is printed. */
function Choices({ quiz, version, withKey, left }: Omit<Props, "items">) {
  return (
    <div class="unprinted">
      <Back
        href={withKey ? paths.editor(quiz.id) : paths.quiz(quiz.id)}
        label={withKey ? "Back to editing" : "To the quiz"}
      />
      <h1>{quiz.title}, on paper</h1>
      <LeftOut left={left} />
      <nav class="chips" aria-label="Versions">
        {paperVersions.map((name) => (
          <a
            class={name === version ? "primary" : "secondary"}
            aria-current={name === version ? "page" : undefined}
            href={paths.paperVersion(quiz.id, name)}
          >
            <span class="unseen">Version </span>
            {name}
          </a>
        ))}
      </nav>
      <p class="quiet">
        Each version has its questions and options in another order.{" "}
        {withKey
          ? "The last page is the key: keep it when you hand out the rest."
          : "The key with the answers is printed for the quiz’s maker alone."}
      </p>
      <p>
        <button type="button" class="primary" data-print hidden>
          Print version {version}
        </button>
      </p>
    </div>
  );
}

function Head({ quiz, version }: { quiz: Quiz; version: PaperVersion }) {
  return (
    <header class="paper-head">
      <p class="paper-title">
        {quiz.title} <span class="version">{version}</span>
      </p>
      <p class="blanks">
        <span>Name</span> <span>Date</span>
      </p>
    </header>
  );
}

function Asked({ item: { question, task } }: { item: PaperItem }) {
  const points = pointsOf(question);
  return (
    <li>
      <p class="asked">
        {question.stem} <span class="quiet">{points === 1 ? "" : `(${counted(points, "point")})`}</span>
      </p>
      <p class="how">{instructions[task.kind] ?? kindWords[task.kind].instruction}</p>
      <Options task={task} />
    </li>
  );
}

/** Where paper works otherwise than a screen. */
const instructions: Partial<Record<PaperItem["task"]["kind"], string>> = {
  multiple: "Mark every right answer: there is more than one.",
  "short-answer": "Write your answer.",
  numeric: "Write a number.",
  match: "Write the letter that belongs to each number.",
  order: "Write the letters in order, first to last.",
};

function Options({ task }: { task: PaperItem["task"] }) {
  switch (task.kind) {
    case "choice":
    case "multiple":
      return <Lettered texts={task.options} />;
    case "order":
      return <Lettered texts={task.items} />;
    case "match":
      return (
        <div class="pairs-on-paper">
          <ol>
            {task.lefts.map((left) => (
              <li>{left}</li>
            ))}
          </ol>
          <Lettered texts={task.rights} />
        </div>
      );
    default:
      return null;
  }
}

function Lettered({ texts }: { texts: readonly string[] }) {
  return (
    <ul class="lettered">
      {texts.map((text, index) => (
        <li>
          <Badge index={index} />
          <span class="unseen">{letterAt(index)}: </span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function AnswerLine({ item: { task } }: { item: PaperItem }) {
  const letters = lettersOf(task);
  const parts = task.kind === "match" ? task.lefts : task.kind === "order" ? task.items : [];
  return (
    <li>
      {letters.map((letter) => (
        <span class={letter.length === 1 ? "bubble" : "bubble wide"}>{letter}</span>
      ))}
      {parts.map((_, index) => (
        <span class="slot">{index + 1}</span>
      ))}
      {letters.length + parts.length === 0 ? <span class="writing">{"unit" in task ? task.unit : ""}</span> : null}
    </li>
  );
}

function Key({ quiz, version, items }: { quiz: Quiz; version: PaperVersion; items: readonly PaperItem[] }) {
  const text = quiz.article?.text ?? "";
  return (
    <section class="sheet" aria-labelledby="key">
      <h2 id="key">
        Key to version {version}: {quiz.title}
      </h2>
      <ol class="key-list">
        {items.map((item) => (
          <li>
            <strong>{markedRight(item)}</strong> <span class="quiet">{item.question.stem}</span>
            {[...new Set(item.question.citations.map(({ source }) => text.slice(source.start, source.end)))].map(
              (sentence) => (
                <blockquote>{sentence.replace(/\s+/g, " ")}</blockquote>
              ),
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
