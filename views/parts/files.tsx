import { paths } from "../../src/paths.ts";
import type { KindName } from "../../src/quiz/kinds/index.ts";
import { kindWords } from "./words.ts";

/** A format to take a set away in: what it is good for, and what it has no place for. */
export type FileFormat = {
  name: string;
  title: string;
  extension: string;
  serves: string;
  leftOut: { kinds: readonly KindName[]; fields: readonly (keyof typeof fieldWords)[]; article: boolean };
};

/** Everything that a set can be taken away as. */
export function Files({ quiz, formats }: { quiz: string; formats: readonly FileFormat[] }) {
  return (
    <section class="panel" aria-labelledby="files">
      <h2 id="files">Take it away</h2>
      <p>The draft as a file, with every answer. What is lost of this very quiz is told before you download.</p>
      <ul class="files">
        {formats.map(({ name, title, extension, serves, leftOut }) => (
          <li>
            <a class="way" href={paths.file(quiz, name)}>
              {title} ({extension})
            </a>
            <p>
              {serves} <span class="quiet">{lossInWords(leftOut)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const fieldWords = {
  source: "source sentences",
  explanation: "explanations",
  why: "why an answer is wrong",
  hint: "hints",
  accept: "other accepted answers",
  points: "points",
  tags: "tags",
};

function lossInWords({ kinds, fields, article }: FileFormat["leftOut"]): string {
  const lost = [
    ...(article ? ["the article"] : []),
    ...fields.map((field) => fieldWords[field]),
    ...kinds.map((kind) => `questions of “${kindWords[kind].name}”`),
  ];
  return lost.length === 0 ? "Keeps everything." : `Leaves out ${lost.join(", ")}.`;
}
