import { enoughAnswers, type ItemUse } from "../../src/quiz/tally.ts";
import { counted, percent, quoted } from "../parts/words.ts";

/** How classes answered a question, for who may change it; nothing but a count where they were few. */
export function Use({ use }: { use: ItemUse }) {
  const { classes, answered, share } = use;
  const from = `in ${counted(classes, "class", "classes")}`;
  if (answered < enoughAnswers) {
    return (
      <p class="quiet use">
        Answered {counted(answered, "time")} {from}. From {enoughAnswers} answers on, this says how hard it is.
      </p>
    );
  }
  const said = sayings(use);
  return (
    <div class="use">
      <p class="quiet">
        {difficulty(share)}: {percent(share)} of the points in {answered} answers, {from}.
      </p>
      {said.length === 0 ? null : (
        <ul class="advice" aria-label="What classes say about this question">
          {said.map((words) => (
            <li>
              <span aria-hidden="true">✎ </span>
              {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function difficulty(share: number): string {
  if (share >= 0.9) return "Easy";
  if (share >= 0.7) return "Rather easy";
  return share >= 0.4 ? "Neither easy nor hard" : "Hard";
}

/** What a teacher may want to change, and why. */
function sayings({ key, distractors }: ItemUse): string[] {
  const known = distractors.filter(({ offered }) => offered >= enoughAnswers);
  const untaken = known.filter(({ chosen }) => chosen === 0);
  const luring = known.filter(({ chosen }) => key !== null && chosen > key);
  return [
    ...untaken.map(
      ({ text, offered }) =>
        `Nobody ever chose ${quoted(text)}, in ${offered} answers: a wrong answer that tempts would do more.`,
    ),
    ...luring.map(
      ({ text, chosen, offered }) =>
        `${quoted(text)} was chosen more often than the key (${chosen} of ${offered}): is it really wrong, or the question unclear?`,
    ),
  ];
}
