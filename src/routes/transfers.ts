import { Hono } from "hono";
import { customAlphabet } from "nanoid";
import { untouched } from "../../views/parts/field.tsx";
import { transferPage, transfersPage } from "../../views/transfers.tsx";
import { paths } from "../paths.ts";
import type { LearnerEvent } from "../quiz/learner.ts";
import { countGuess, isGuessing } from "./classes/guesses.ts";
import { readForm } from "./form.ts";
import { render } from "./render.tsx";
import type { Online } from "./session.ts";

/** No vowels, so that no word comes out; nothing that looks like something else. 10 of these are 43 bits. */
const letters = "23456789CDFGHJKMNPQRTVWX";
const makeCode = customAlphabet(letters, 10);

export const transferRoutes = new Hono<Online>()
  .get(paths.transfers(), (c) => render(c, () => transfersPage({ canSend: c.var.session.id !== null, ...untouched })))
  .post(paths.transfers(), async (c) => {
    const session = c.var.session.id;
    if (session === null) return c.redirect(paths.transfers(), 303);
    let code = makeCode();
    while (!(await c.env.TRANSFERS.getByName(code).offer(session, c.var.now))) code = makeCode();
    return render(c, () => transferPage({ code: `${code.slice(0, 5)}-${code.slice(5)}` }));
  })
  .get(paths.arrivals(), (c) => c.redirect(paths.transfers(), 303))
  .post(paths.arrivals(), async (c) => {
    const form = await readForm(c);
    const code = isGuessing(c, c.var.now) ? null : normalised(form.get("code") ?? "");
    const arriving = code === null ? null : await c.env.TRANSFERS.getByName(code).claim();
    if (arriving === null) {
      const isEmpty = (form.get("code") ?? "").trim() === "";
      if (!isEmpty) countGuess(c, c.var.now);
      const message = isEmpty ? empty : unknown;
      const problems = [{ field: "code", message }];
      return render(c, () => transfersPage({ canSend: c.var.session.id !== null, typed: form, problems }), 422);
    }
    await join(c.env, c.var.session.id, arriving);
    c.var.session.adopt(arriving);
    return c.redirect(`${paths.scores()}?done=moved`, 303);
  });

const empty = "Type the code first.";
const unknown = "This code is not known: it may be mistyped, used already, or older than 15 minutes. Make another.";

/** A code as it was given out: case, spaces and dashes of any length forgiven; null for what can be no code. */
function normalised(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, "");
  return code.length === 10 && [...code].every((letter) => letters.includes(letter)) ? code : null;
}

/** Takes what this browser had into the session that arrives; nothing is lost, nothing stays behind. */
async function join(env: Env, present: string | null, arriving: string): Promise<void> {
  if (present === null || present === arriving) return;
  const leaving = env.LEARNERS.getByName(present);
  let events: LearnerEvent[];
  do {
    events = await leaving.list();
    await env.LEARNERS.getByName(arriving).absorb(events);
    // Another tab may have answered meanwhile: then once more.
  } while (!(await leaving.forget(events.length)));
}
