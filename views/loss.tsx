import { paths } from "../src/paths.ts";
import type { Page } from "./page.ts";
import { Back } from "./parts/back.tsx";

type Props = {
  quiz: string;
  format: { name: string; title: string };
  /** Why there is no file at all, where there is none. */
  problem?: string | undefined;
  warnings: readonly string[];
};

/** What a file of some format leaves out of a set, told before it is downloaded. */
export function lossPage({ quiz, format, problem, warnings }: Props): Page {
  const title = problem === undefined ? `What ${format.title} leaves out` : `There is no ${format.title} of this quiz`;
  return {
    title,
    main: (
      <>
        <Back href={paths.publications(quiz)} label="Versions and files" />
        <h1>{title}</h1>
        {problem === undefined ? null : <p class="lead">{problem}.</p>}
        <ul class="lines">
          {warnings.map((warning) => (
            <li>{warning}</li>
          ))}
        </ul>
        {problem === undefined ? (
          <p class="choices">
            <a class="primary" href={paths.fileAnyway(quiz, format.name)} download>
              Download the rest
            </a>
          </p>
        ) : null}
      </>
    ),
  };
}
