import type { Written } from "../../src/quiz/draft/draft.ts";
import { counted } from "../parts/words.ts";

/** Something to tell of a place in what was brought: “Line 3”, “Row 7”. */
export type Told = { where: string; message: string };

type Props = { questions: readonly Written[]; notices: readonly Told[] };

/** Everything that was not carried over, line by line; or what keeps a file from being read. */
export function Report({ questions, notices }: Props) {
  if (notices.length === 0) return <p class="all-well">✓ Everything was carried over.</p>;
  const isBroken = questions.length === 0;
  return (
    <section class={isBroken ? "report broken" : "report"} aria-labelledby="report">
      <h2 id="report">{isBroken ? "What has to be mended" : `Not carried over: ${counted(notices.length, "note")}`}</h2>
      <ul>
        {notices.map((notice) => (
          <Entry notice={notice} questions={questions} />
        ))}
      </ul>
    </section>
  );
}

type EntryProps = { notice: Told; questions: readonly Written[] };

/** A notice names questions by ids that nobody sees here: it leads to the question as it is counted. */
function Entry({ notice: { where, message }, questions }: EntryProps) {
  const [, id, rest] = /^question “([a-z0-9-]+)”: (.*)$/s.exec(message) ?? [];
  const place = id === undefined ? -1 : questions.findIndex((question) => question.id === id);
  return (
    <li>
      <span class="where">{where}</span>{" "}
      {place < 0 ? (
        sentence(message)
      ) : (
        <>
          <a href={`#question-${place + 1}`}>question {place + 1}</a>: {rest}
        </>
      )}
    </li>
  );
}

function sentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
