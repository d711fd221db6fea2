import type { Child } from "hono/jsx";
import { paths } from "../src/paths.ts";
import type { Page } from "./page.ts";
import { type Asset, asset } from "./parts/asset.ts";

/** The teacher's guide: the whole way from an article to a class, in the order in which one meets it. */
export function guidePage(): Page {
  return {
    title: "A guide for teachers",
    files: ["guide.css"],
    main: (
      <div class="guide">
        <h1>From an article to your class</h1>
        <p class="lead">
          You have an article and ten minutes. This is how it becomes a quiz in which every answer shows the sentence
          that proves it. You need no account, and neither do your students.
        </p>
        <nav class="chips" aria-label="On this page">
          {chapters.map(({ id, name }) => (
            <a class="way" href={`#${id}`}>
              {name}
            </a>
          ))}
        </nav>
        {chapters.map(({ id, name, body }, index) => (
          <section aria-labelledby={id}>
            <h2 id={id}>
              {index + 1}. {name}
            </h2>
            {body}
          </section>
        ))}
        <p class="form-end">
          <a class="primary" href={paths.newQuiz()}>
            Make a quiz
          </a>
        </p>
      </div>
    ),
  };
}

type Chapter = { id: string; name: string; body: Child };

const chapters: readonly Chapter[] = [
  {
    id: "paste",
    name: "Paste the article",
    body: (
      <>
        <p>
          Open <a href={paths.newQuiz()}>Make a quiz</a> and paste the text. English prose of 300 words or more works
          best: news, encyclopaedia articles, chapters of textbooks. The address of a web page or a file will do, too.
          Choose how many questions you want at most, and press “Make the quiz”.
        </p>
        <Picture name="guide-paste.webp" alt="The form with an article pasted into it" height={600} />
        <p>
          A second later the quiz stands there, published at an address that nobody can guess. Footnote asks only what
          the article states in so many words. Where it is not sure, it asks nothing: a short text may give five
          questions rather than twenty.
        </p>
        <p>To write everything yourself, with or without an article, press “Write the questions myself” instead.</p>
      </>
    ),
  },
  {
    id: "correct",
    name: "Look it over",
    body: (
      <>
        <p>
          Press “Edit the questions”. Each question stands there with its answers and its source: the sentence of the
          article that proves the key, the proving words marked. Read every question before your class does. Many will
          do as they are; some want a correction, or go.
        </p>
        <Picture
          name="guide-question.webp"
          alt="A question in the editor: answers, source sentence, and the buttons below"
          height={520}
        />
        <ul>
          <li>
            <strong>Edit</strong> opens every field of a question: the wording, right and wrong answers, why a wrong
            answer is wrong, a hint, points.
          </li>
          <li>
            <strong>Replace</strong> puts the next-best question in its place, and “Suggest” beside a wrong answer
            another wrong answer. “Let Footnote propose one” below the list adds one more.
          </li>
          <li>
            <strong>↑ ↓</strong> or the dotted grip move a question, <strong>Duplicate</strong> makes a second one to
            vary, <strong>Delete</strong> takes it away. “Undo” stays in its place until you publish.
          </li>
        </ul>
        <h3>The sentence that proves it</h3>
        <p>
          While a question is open, tap a sentence of the article to make it the source; it must be word for word the
          article’s. You can also choose it from the list. This is the one rule that Footnote insists on: a question
          whose source is not in the article is not published.
        </p>
        <h3>Advice</h3>
        <p>
          As you type, Footnote tells you what often goes wrong: two options are the same, the longest option is the
          key, the source does not say the answer, “they” without saying who. It is advice. You may know better, and
          nothing keeps you from saving.
        </p>
        <Picture
          name="guide-advice.webp"
          alt="A form with advice below the question and the wrong answers"
          height={560}
        />
        <h3>The article itself</h3>
        <p>
          “Edit the article” lets you mend a slip, paste the rest, or take out captions and links. No question is lost:
          those whose sentence you changed are marked, with the sentence that it probably is by now.
        </p>
      </>
    ),
  },
  {
    id: "share",
    name: "Publish and share",
    body: (
      <>
        <p>
          What you change is a draft until you press “Publish changes”; whoever is in the middle of the quiz finishes
          the one that was begun. Then put the code or the QR code on the board, or send the link.
        </p>
        <Picture name="guide-share.webp" alt="The page to share: QR code, code and link" height={620} />
        <p>
          Whoever opens it by themselves, on any phone, reads after each answer the sentence that it rests on. They type
          no name and you get no list of theirs: each keeps their own scores in their own browser.
        </p>
      </>
    ),
  },
  {
    id: "class",
    name: "Take it with your class",
    body: (
      <>
        <p>
          To see how the class does, press “Take it with your class” instead. <strong>Live</strong>, you set the pace
          question by question, with the board on the wall. <strong>Self-paced</strong>, everybody goes at their own
          pace while you watch how far they are. As <strong>homework</strong>, everybody has until a day that you set.
        </p>
        <Picture name="guide-class.webp" alt="The form to open a class: live, self-paced or homework" height={560} />
        <p>
          Students join with the code on the board: no account, no app. Afterwards you see who answered what, and which
          questions were hard. A class keeps names and answers only, and deletes itself.
        </p>
        <p>
          Under “More options” there are teams, names of the students’ own, time for a question, and several attempts at
          homework. When a class is over, the editor says beside each question how hard it was, and which wrong answer
          nobody ever chose: how many answered stays there, who did does not.
        </p>
      </>
    ),
  },
  {
    id: "print",
    name: "Print it",
    body: (
      <>
        <p>
          “Print” in the editor gives the questions on paper, a sheet to answer on, and for you the key with the
          sources. Versions A to F have questions and options in different orders, for neighbours. Letter and shape of
          an option are the same on paper and on the phone.
        </p>
        <Picture name="guide-paper.webp" alt="The first questions of a quiz on paper" height={560} />
      </>
    ),
  },
  {
    id: "study",
    name: "Before and after: study aids",
    body: (
      <>
        <p>
          “Study aids” lists what the article gives: who is who, who said what, key numbers, a timeline, flashcards.
          “Show large” puts one of them on the projector; “Print” makes a handout, and of the flashcards a sheet to cut.
          They can be taken to Anki and Quizlet.
        </p>
        <Picture name="guide-study.webp" alt="Who is who and who said what, listed from the article" height={560} />
      </>
    ),
  },
  {
    id: "take-away",
    name: "Bring in, take elsewhere",
    body: (
      <>
        <p>
          Questions that you have already, in Moodle, Kahoot, Canvas, Quizlet, Anki, Blackboard, a spreadsheet or plain
          text, <a href={paths.imports()}>can be brought in</a>, or be added to a quiz with “From a file” in its editor.
          You see every question before anything is made.
        </p>
        <p>
          The other way, “Versions and files” in the editor gives the quiz as a file for the same programs, as Markdown,
          or as a page to print. What a format has no place for is told before you download. Footnote’s own YAML holds
          everything.
        </p>
      </>
    ),
  },
  {
    id: "keep",
    name: "Keep it yours",
    body: (
      <>
        <p>
          This browser remembers your quizzes under <a href={paths.shelf()}>My quizzes</a>. Keep the edit link of each
          as well, in your notes or your password manager: it is the only way to edit from another computer, or once
          this browser’s data were cleared. Whoever has it can edit, so give it to colleagues, not to students. “Make a
          new edit link” shuts out the old one.
        </p>
        <p>
          If two of you edit at once, nobody overwrites anybody: the later one is shown both. Every published version is
          kept under “Versions and files” and can be brought back. There you also unpublish a quiz, or delete it for
          good.
        </p>
      </>
    ),
  },
];

/** A picture of the real site on a phone, loaded when one comes near it. */
function Picture({ name, alt, height }: { name: Asset; alt: string; height: number }) {
  return (
    <figure>
      <img src={asset(name)} alt={alt} width={390} height={height} loading="lazy" decoding="async" />
    </figure>
  );
}
