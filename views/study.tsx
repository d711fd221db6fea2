import type { Child } from "hono/jsx";
import { paths } from "../src/paths.ts";
import type { Quiz } from "../src/quiz/quiz.ts";
import type { Study } from "../src/study/study.ts";
import type { Article } from "../src/text/article.ts";
import type { Page } from "./page.ts";

type Props = { quiz: Quiz; article: Article; study: Study };

/** What helps to learn an article: every entry leads to its sentence there. Only what the article gives has a section. */
export function studyPage({ quiz, article, study }: Props): Page {
  const sections = sectionsOf(study, quiz.id, article.text).filter(({ entries }) => entries.length > 0);
  return {
    title: `Study: ${quiz.title}`,
    files: ["study.css"],
    main: (
      <div class="study">
        <p class="quiet">
          <a class="way" href={paths.quiz(quiz.id)}>
            ← To the quiz
          </a>
        </p>
        <h1>{article.title}</h1>
        {sections.length === 0 ? (
          <p class="lead">
            This article gives nothing to list here. <a href={paths.article(quiz.id)}>Read it</a> instead.
          </p>
        ) : (
          <nav class="chips" aria-label="On this page">
            {sections.map(({ id, name }) => (
              <a class="way" href={`#${id}`}>
                {name}
              </a>
            ))}
          </nav>
        )}
        {sections.map(({ id, name, note, list, entries }) => (
          <section aria-labelledby={id} class={`aid ${id}`}>
            <h2 id={id}>{name}</h2>
            {note === undefined ? null : <p class="quiet">{note}</p>}
            {list === "ol" ? <ol>{entries}</ol> : <ul>{entries}</ul>}
          </section>
        ))}
      </div>
    ),
  };
}

type Section = { id: string; name: string; note?: string; list?: "ol"; entries: Child[] };

/** Every sort of aid, in the order of the page. To add one: a section here. */
function sectionsOf(study: Study, quiz: string, text: string): Section[] {
  const place = (source: string) => placeOf(quiz, text, source);
  return [
    {
      id: "summary",
      name: "In short",
      note: "In the article’s own sentences.",
      entries: study.summary.map((sentence) => (
        <li>
          <q>{folded(sentence)}</q> <Source href={place(sentence)} of="this sentence" />
        </li>
      )),
    },
    {
      id: "people",
      name: "Who is who",
      entries: study.people.map(({ name, role, source }) => (
        <li>
          <strong>{name}</strong> <span>{role}</span> <Source href={place(source)} of={name} />
        </li>
      )),
    },
    {
      id: "quotations",
      name: "Who said what",
      entries: saidBy(study).map(({ text: words, speaker, start, end }) => (
        <li>
          <blockquote>{folded(words)}</blockquote>
          <strong>{speaker}</strong> <Source href={paths.passage(quiz, start, end)} of={`what ${speaker} said`} />
        </li>
      )),
    },
    {
      id: "numbers",
      name: "Key numbers",
      entries: study.numbers.map(({ text: words, measures, source }) => (
        <li>
          <strong>{[words, measures].filter(Boolean).join(" ")}</strong> <q>{folded(source)}</q>{" "}
          <Source href={place(source)} of={words} />
        </li>
      )),
    },
    {
      id: "timeline",
      name: "Timeline",
      list: "ol",
      entries: study.timeline.map(({ date, text: words, source }) => (
        <li>
          <strong>{/^\d+$/.test(words) ? date : words}</strong> <q>{folded(source)}</q>{" "}
          <Source href={place(source)} of={words} />
        </li>
      )),
    },
    {
      id: "acronyms",
      name: "Short for",
      entries: study.acronyms.map(({ acronym, expansion, source }) => (
        <li>
          <strong>{acronym}</strong> <span>{expansion}</span> <Source href={place(source)} of={acronym} />
        </li>
      )),
    },
    {
      id: "flashcards",
      name: "Flashcards",
      note: "Think of the answer, then open the card.",
      entries: study.flashcards.map(({ front, back, source }) => (
        <li>
          <details>
            <summary>{front}</summary>
            <p>
              <strong>{back}</strong> <Source href={place(source)} of="this card" />
            </p>
          </details>
        </li>
      )),
    },
  ];
}

/** What somebody said who is known by name, in whole clauses first: single words tell little alone. */
function saidBy({ quotations }: Study) {
  return quotations.filter(
    ({ speaker, kind, text }) =>
      speaker !== null && (kind === "full" || (kind === "partial" && text.split(/\s+/).length > 3)),
  );
}

function Source({ href, of }: { href: string | undefined; of: string }) {
  return href === undefined ? null : (
    <a class="cite" href={href}>
      in the article<span class="unseen">: {of}</span>
    </a>
  );
}

/** The way to a sentence in the article; none where it stands there more than once. */
function placeOf(quiz: string, text: string, source: string): string | undefined {
  const start = text.indexOf(source);
  if (source === "" || start < 0 || text.indexOf(source, start + 1) >= 0) return undefined;
  return paths.passage(quiz, start, start + source.length);
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ");
}
