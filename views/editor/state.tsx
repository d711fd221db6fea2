import { paths } from "../../src/paths.ts";
import { type Draft, presentItems } from "../../src/quiz/draft/draft.ts";
import { counted } from "../parts/words.ts";

type Props = {
  draft: Draft;
  /** The version that learners have; null while the quiz is not published. */
  published: number | null;
  /** The questions whose source the article has no longer; none of them can be published. */
  lost: readonly string[];
  /** What came of the last thing that was done, where the page does not show it. */
  said?: string | undefined;
};

/** The bar that stays in sight: how draft and published quiz stand, and the button that makes them the same. */
export function State({ draft, published, lost, said }: Props) {
  const count = presentItems(draft).length;
  const isNew = published !== draft.version;
  const words = said ?? (lost.length > 0 ? wordsForLost(lost.length) : wordsFor(published, isNew, count));
  return (
    <div id="state" class="state" data-status={words}>
      <p>
        {words} <span class="quiet">Draft {draft.version}.</span>
      </p>
      {lost[0] !== undefined ? (
        <a class="primary" href={paths.draftedCard(draft.id, lost[0])}>
          Mend {lost.length === 1 ? "it" : "the first"}
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

function wordsForLost(count: number): string {
  return `${counted(count, "question")} need${count === 1 ? "s" : ""} a new source before publishing.`;
}

function wordsFor(published: number | null, isNew: boolean, count: number): string {
  if (!isNew) return `Published: ${counted(count, "question")}.`;
  return published === null ? "Saved. Nobody sees it yet." : "Changes saved, not yet published.";
}
