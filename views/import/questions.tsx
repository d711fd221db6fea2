import type { Written } from "../../src/quiz/draft/draft.ts";
import { Answers } from "../editor/answers.tsx";
import { kindWords } from "../parts/words.ts";

/** Questions as they would be: stem, answers with their key, what proves and what explains them. */
export function PreviewedQuestions({ questions }: { questions: readonly Written[] }) {
  return (
    <ol id="questions">
      {questions.map((question, index) => (
        <li id={`question-${index + 1}`} class="edited">
          <p class="quiet facts">{kindWords[question.kind].name}</p>
          <h2 class="stem">{question.stem}</h2>
          <Answers question={question} />
          <Beside question={question} />
        </li>
      ))}
    </ol>
  );
}

function Beside({ question }: { question: Written }) {
  const { source = [], explanation, hint, tags = [] } = question;
  const lines = [
    ["Hint", hint],
    ["Explanation", explanation],
    ["Tags", tags.join(", ") || undefined],
  ].filter(([, text]) => text !== undefined);
  return (
    <>
      {[source].flat().map((sentence) => (
        <div class="footnote">
          <blockquote>{sentence}</blockquote>
        </div>
      ))}
      {lines.map(([name, text]) => (
        <p class="quiet extra">
          {name}: {text}
        </p>
      ))}
    </>
  );
}
