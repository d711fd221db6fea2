import type { Draft } from "../../quiz/draft/draft.ts";
import type { Edit, Edited } from "../../quiz/draft/edits.ts";
import type { Editable } from "./editable.ts";

/** The draft after an edit; or, where somebody else was quicker, how it stands by now. */
type Changed = { draft: Draft; now?: undefined } | { draft?: undefined; now: Editable };

/** Does one thing to the draft; `device` is where it was typed, if it was. */
export async function change(editable: Editable, edit: Edit, device?: string): Promise<Changed> {
  const edited = (await editable.record.change(editable.hash, edit, device)) as Edited | null;
  if (edited?.draft !== undefined) return { draft: edited.draft };
  const opened = await editable.record.open(editable.hash);
  return {
    now:
      opened === null
        ? editable
        : { ...editable, ...(opened as Pick<Editable, "draft" | "published" | "uses" | "typings">) },
  };
}
