import { annotate, type Note, type Stretch } from "../../src/quiz/annotate.ts";
import { contentLang } from "../words/spoken.ts";

/** The number of no question: a stretch that a link led to. It carries no number, and is found by its id. */
export const passage = 0;

type Props = { text: string; notes: readonly Note[]; asides?: Map<number, unknown>; from?: number | undefined };

/** An article's paragraphs. With asides, each note stands beside or below the paragraph in which its sentence begins. */
export function ArticleText({ text, notes, asides, from }: Props) {
  return (
    <>
      {annotate(text, notes).map((paragraph) => (
        <div class="passage">
          <p lang={contentLang()}>
            <Stretches stretches={paragraph.stretches} from={from} anchored={asides !== undefined} />
          </p>
          {asides === undefined ? null : <div>{paragraph.notes.map((number) => asides.get(number) ?? null)}</div>}
        </div>
      ))}
    </>
  );
}

type Wrapped = { stretches: Stretch[]; anchored: boolean; from: number | undefined };

function Stretches({ stretches, anchored, from }: Wrapped) {
  return (
    <>
      {stretches.map((stretch) => {
        if ("text" in stretch) return stretch.marked ? <mark>{stretch.text}</mark> : stretch.text;
        const { number, begins, ends, inside } = stretch;
        return (
          <>
            <span
              id={begins ? idOf(number, anchored) : undefined}
              class={number === from ? "source followed" : "source"}
            >
              <Stretches stretches={inside} anchored={anchored} from={from} />
            </span>
            {ends && number !== passage ? <sup>{number}</sup> : null}
          </>
        );
      })}
    </>
  );
}

function idOf(number: number, anchored: boolean): string | undefined {
  if (number === passage) return "passage";
  return anchored ? `note-${number}` : undefined;
}
