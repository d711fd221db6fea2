import { Hono } from "hono";
import { goals, retentions } from "../../views/reviews/wishes.tsx";
import { reviewsPage } from "../../views/reviews.tsx";
import { paths } from "../paths.ts";
import type { CardsPaused } from "../quiz/review-events.ts";
import { isId, readForm } from "./form.ts";
import type { Ports } from "./ports.ts";
import { render } from "./render.tsx";
import { readAgenda } from "./reviewing.ts";

/** How it goes with reviewing, and how the learner wants it to go. */
export const reviewPlanRoutes = new Hono<Ports>()
  .get(paths.reviews(), async (c) => {
    const { agenda } = await readAgenda(c);
    return render(c, () => reviewsPage({ agenda, zone: c.var.zone(), done: c.req.query("done") }));
  })
  .get(paths.reviewWishes(), (c) => c.redirect(paths.reviews(), 303))
  .post(paths.reviewWishes(), async (c) => {
    const form = await readForm(c);
    const retention = retentions.find((share) => String(share) === form.get("retention"));
    const goal = form.get("goal") === "none" ? null : goals.find((cards) => String(cards) === form.get("goal"));
    if (retention === undefined || goal === undefined) {
      const problems = [
        ...(retention === undefined ? [{ field: "retention", message: "Choose how much you want to remember." }] : []),
        ...(goal === undefined ? [{ field: "goal", message: "Choose a goal, or “No goal”." }] : []),
      ];
      const { agenda } = await readAgenda(c);
      const wishes = { retention: retention ?? agenda.wishes.retention, goal: goal ?? agenda.wishes.goal };
      return render(c, () => reviewsPage({ agenda: { ...agenda, wishes }, zone: c.var.zone(), problems }), 422);
    }
    await c.var.learner.append({ type: "review-wishes", at: c.var.now, retention, goal });
    return c.redirect(`${paths.reviews()}?done=saved`, 303);
  })
  .get(paths.pauses(), (c) => c.redirect(paths.reviews(), 303))
  .post(paths.pauses(), async (c) => {
    const [form, { agenda }] = await Promise.all([readForm(c), readAgenda(c)]);
    const quiz = form.get("quiz");
    const card = form.get("card") ?? undefined;
    const isMine = agenda.cards.some((one) => one.quiz === quiz && (card === undefined || one.card === card));
    if (!isId(quiz) || !isMine) return c.notFound();
    const type: CardsPaused["type"] = form.has("end") ? "cards-resumed" : "cards-paused";
    await c.var.learner.append({ type, quiz, card, at: c.var.now });
    if (form.get("next") === "due") return c.redirect(paths.due(), 303);
    return c.redirect(`${paths.reviews()}?done=${form.has("end") ? "back" : "out"}`, 303);
  });
