import type { Child } from "hono/jsx";
import { paths } from "../src/paths.ts";
import type { Study } from "../src/study/study.ts";
import type { Article } from "../src/text/article.ts";
import type { Page } from "./page.ts";
import { Back } from "./parts/back.tsx";
import { ReadingBar, readingFiles } from "./parts/reading-bar.tsx";
import { langOf, said, words } from "./words/spoken.ts";

type Props = {
  quiz: { id: string; title: string; language?: string | undefined };
  article: Article;
  study: Study;
  /** Where one came from: the quiz, or its editor. */
  back: { href: string; to: "quiz" | "editor" };
  /** The files in which the aids can be taken away. */
  formats: readonly { name: string; title: string; extension: string; cardsOnly?: true }[];
  /** Whether the article can be read at its address just as it stands here. */
  isPublished: boolean;
  /** The one sort of aid to show, if not all. */
  aid?: string | undefined;
};

/** What helps to learn an article: every entry leads to its sentence there. Only what the article gives has a section. */
export function studyPage({ quiz, article, study, back, formats, isPublished, aid }: Props): Page {
  const placed = (source: string) => (isPublished ? placeOf(quiz.id, article.text, source) : undefined);
  const all = sectionsOf(study, quiz, isPublished, placed).filter(({ entries }) => entries.length > 0);
  const alone = all.find(({ id }) => id === aid);
  const shown = alone === undefined ? all : [alone];
  return {
    title: alone === undefined ? words().study.title(quiz.title) : words().study.alone(alone.name, quiz.title),
    content: quiz.language ?? "en",
    files: ["study.css", "paper.js", ...readingFiles],
    main: (
      <div class={alone === undefined ? "study" : "study alone"}>
        <Back
          href={alone === undefined ? back.href : paths.study(quiz.id)}
          label={
            alone === undefined
              ? back.to === "quiz"
                ? words().site.toQuiz
                : words().study.toEditor
              : words().study.all
          }
        />
        <h1 lang={langOf(quiz.language ?? "en")}>{article.title}</h1>
        <ReadingBar />
        {all.length === 0 ? (
          <p class="lead">
            {words().study.nothing((read) => (
              <a href={paths.article(quiz.id)}>{read}</a>
            ))}
          </p>
        ) : (
          <Contents quiz={quiz.id} all={all} alone={alone} />
        )}
        {shown.map(({ id, name, note, list, entries }) => (
          <section aria-labelledby={id} class={`aid ${id}`}>
            <div class="aid-head">
              <h2 id={id}>{name}</h2>
              {alone === undefined ? (
                <a class="way" href={paths.studyAid(quiz.id, id)}>
                  {words().study.large}
                  <span class="unseen"> {name}</span>
                </a>
              ) : null}
            </div>
            {note === undefined ? null : <p class="quiet">{note}</p>}
            {list === "ol" ? <ol>{entries}</ol> : <ul>{entries}</ul>}
          </section>
        ))}
        {all.length === 0 ? null : (
          <TakeAway
            quiz={quiz.id}
            formats={formats.filter(({ cardsOnly }) => !cardsOnly || study.flashcards.length > 0)}
          />
        )}
      </div>
    ),
  };
}

/** The sorts of aid there are: parts of this page, or pages of their own while one of them is shown alone. */
function Contents({ quiz, all, alone }: { quiz: string; all: Section[]; alone: Section | undefined }) {
  return (
    <nav class="chips" aria-label={alone === undefined ? words().study.onPage : words().study.aids}>
      {all.map(({ id, name }) => (
        <a
          class="way"
          href={alone === undefined ? `#${id}` : paths.studyAid(quiz, id)}
          aria-current={alone?.id === id ? "page" : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

function TakeAway({ quiz, formats }: { quiz: string; formats: Props["formats"] }) {
  return (
    <section class="take-away panel" aria-labelledby="take-away">
      <h2 id="take-away">{words().study.takeAway}</h2>
      <p>
        <button type="button" class="primary" data-print hidden>
          {words().study.print}
        </button>
      </p>
      <p class="ways">
        {formats.map(({ name, title, extension }) => (
          <a class="way" href={paths.studyFile(quiz, name)} download>
            {said(title)} ({extension})
          </a>
        ))}
      </p>
    </section>
  );
}

type Section = { id: string; name: string; note?: string; list?: "ol"; entries: Child[] };

/** Every sort of aid, in the order of the page. To add one: a section here. */
function sectionsOf(
  study: Study,
  { id: quiz, language = "en" }: Props["quiz"],
  isPublished: boolean,
  place: (source: string) => string | undefined,
): Section[] {
  const own = langOf(language);
  const named = words().study;
  return [
    {
      id: "summary",
      name: named.summary,
      note: named.ownSentences,
      entries: study.summary.map((sentence) => (
        <li>
          <q lang={own}>{folded(sentence)}</q> <Source href={place(sentence)} of={named.sentence} />
        </li>
      )),
    },
    {
      id: "people",
      name: named.people,
      entries: study.people.map(({ name, role, source }) => (
        <li>
          <strong lang={own}>{name}</strong> <span lang={own}>{role}</span>{" "}
          <Source href={place(source)} of={name} lang={own} />
        </li>
      )),
    },
    {
      id: "quotations",
      name: named.quotations,
      entries: saidBy(study).map(({ text: words, speaker, start, end }) => (
        <li>
          <blockquote lang={own}>{folded(words)}</blockquote>
          <strong lang={own}>{speaker}</strong>{" "}
          <Source href={isPublished ? paths.passage(quiz, start, end) : undefined} of={named.whatSaid(speaker ?? "")} />
        </li>
      )),
    },
    {
      id: "numbers",
      name: named.numbers,
      entries: study.numbers.map(({ text: words, measures, source }) => (
        <li>
          <strong lang={own}>{[words, measures].filter(Boolean).join(" ")}</strong> <q lang={own}>{folded(source)}</q>{" "}
          <Source href={place(source)} of={words} lang={own} />
        </li>
      )),
    },
    {
      id: "timeline",
      name: named.timeline,
      list: "ol",
      entries: study.timeline.map(({ date, text: words, source }) => (
        <li>
          <strong lang={own}>{/^\d+$/.test(words) ? date : words}</strong> <q lang={own}>{folded(source)}</q>{" "}
          <Source href={place(source)} of={words} lang={own} />
        </li>
      )),
    },
    {
      id: "acronyms",
      name: named.acronyms,
      entries: study.acronyms.map(({ acronym, expansion, source }) => (
        <li>
          <strong lang={own}>{acronym}</strong> <span lang={own}>{expansion}</span>{" "}
          <Source href={place(source)} of={acronym} lang={own} />
        </li>
      )),
    },
    {
      id: "flashcards",
      name: named.flashcards,
      note: named.think,
      entries: study.flashcards.map(({ front, back, source }) => (
        <li>
          <details>
            <summary lang={own}>{front}</summary>
            <p>
              <strong lang={own}>{back}</strong> <Source href={place(source)} of={named.card} />
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

/** The way to a sentence; `of` says for screen readers what stands there, in words of the set where `lang` is given. */
function Source({ href, of, lang }: { href: string | undefined; of: string; lang?: string | undefined }) {
  return href === undefined ? null : (
    <a class="cite" href={href}>
      {words().study.inArticle}
      <span class="unseen" lang={lang}>
        : {of}
      </span>
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
