import { paths } from "../../src/paths.ts";
import { type Draft, presentItems } from "../../src/quiz/draft/draft.ts";
import type { Unsound } from "../../src/quiz/draft/sound.ts";
import { counted } from "../parts/words.ts";

type Props = {
  draft: Draft;
  /** The version that learners have; null while the quiz is not published. */
  published: number | null;
  /** What keeps questions from being published, by their ids. */
  unsound: ReadonlyMap<string, Unsound>;
  /** What came of the last thing that was done, where the page does not show it. */
  said?: string | undefined;
};

/** The bar that stays in sight: how draft and published quiz stand, and the button that makes them the same. */
export function State({ draft, published, unsound, said }: Props) {
  const [first] = unsound.keys();
  const count = presentItems(draft).length;
  const isNew = published !== draft.version;
  const words = said ?? (unsound.size > 0 ? wordsForUnsound([...unsound.values()]) : wordsFor(published, isNew, count));
  return (
    <div id="state" class="state" data-status={words}>
      <p>
        {words} <span class="quiet">Draft {draft.version}.</span>
      </p>
      {first !== undefined ? (
        <a class="primary" href={paths.draftedCard(draft.id, first)}>
          Mend {unsound.size === 1 ? "it" : "the first"}
        </a>
      ) : isNew ? (
        <form method="post" action={paths.publications(draft.id)}>
          <input type="hidden" name="version" value={draft.version} />
          <button type="submit" class="primary">
            {published === null ? "Publish" : "Publish changes"}
          </button>
        </form>
      ) : (
        <a class="secondary" href={paths.sharing(draft.id)}>
          Share
        </a>
      )}
    </div>
  );
}

function wordsForUnsound(all: Unsound[]): string {
  const s = all.length === 1 ? "s" : "";
  const [what = "mending", ...more] = new Set(all.map(({ about }) => wanted[about]));
  return `${counted(all.length, "question")} need${s} ${more.length === 0 ? what : "mending"} before publishing.`;
}

const wanted: Record<Unsound["about"], string> = { source: "a new source", options: "options that differ" };

function wordsFor(published: number | null, isNew: boolean, count: number): string {
  if (!isNew) return `Published: ${counted(count, "question")}.`;
  return published === null ? "Saved. Nobody sees it yet." : "Changes saved, not yet published.";
}
