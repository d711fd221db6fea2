import { spelledCode } from "../../src/live/code.ts";
import type { Summary } from "../../src/live/comparison.ts";
import { paths } from "../../src/paths.ts";
import { counted, moment, percent } from "../parts/words.ts";

type Props = {
  /** The class whose page this is, first; then others of this teacher's on the same quiz, the latest first. */
  classes: readonly Summary[];
};

/** A teacher's classes on one quiz beside each other: a row a class, a column a question. */
export function Comparison({ classes: [own, ...others] }: Props) {
  if (own === undefined || others.length === 0) return null;
  const all = [own, ...others];
  const questions = own.items.map(({ id }) => id);
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">Beside your other classes</h2>
      <p class="quiet">
        The share of the points: on average of those who answered, and on each question as it is numbered above.
      </p>
      <div class="wide">
        <table class="matrix compared">
          <thead>
            <tr>
              <th scope="col">Class</th>
              <th scope="col">Students</th>
              <th scope="col">Average</th>
              <th scope="col">In a picture</th>
              {questions.map((_, index) => (
                <th scope="col">{index + 1}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((one) => (
              <tr>
                <th scope="row">
                  {one === own ? "This class" : <a href={paths.classResults(one.code)}>{spelledCode(one.code)}</a>}
                  <br />
                  <time class="quiet" datetime={new Date(one.at).toISOString()}>
                    {moment(one.at)}
                  </time>
                </th>
                <td>{one.students}</td>
                <td>{one.share === null ? "–" : percent(one.share)}</td>
                <td>
                  <Picture shares={questions.map((id) => shareOn(one, id))} />
                </td>
                {questions.map((id) => (
                  <Share share={shareOn(one, id)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function shareOn({ items }: Summary, question: string): number | null {
  return items.find(({ id }) => id === question)?.share ?? null;
}

function Share({ share }: { share: number | null }) {
  return share === null ? <td class="quiet">–</td> : <td>{percent(share)}</td>;
}

/** One bar a question, as high as the share of its points; the table beside it says the same in figures. */
function Picture({ shares }: { shares: readonly (number | null)[] }) {
  const [step, height] = [8, 32];
  const width = Math.max(1, shares.length) * step;
  const label = `Share of the points on ${counted(shares.length, "question")}, in order`;
  return (
    <svg class="spread" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      {shares.map((share, index) =>
        share === null ? null : (
          <rect x={index * step + 1} y={height - share * (height - 2)} width={step - 2} height={share * (height - 2)} />
        ),
      )}
      <line class="ground" x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
    </svg>
  );
}
