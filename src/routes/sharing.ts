import { Hono } from "hono";
import { sharePage } from "../../views/share.tsx";
import { paths } from "../paths.ts";
import { qrCode } from "../quiz/qr-code.ts";
import { shelfOf } from "../quiz/shelf.ts";
import { addressOf } from "./address.ts";
import type { Ports } from "./ports.ts";
import { render } from "./render.tsx";

/** How a quiz's address is passed on to a class: large, and as a QR code. */
export const sharingRoutes = new Hono<Ports>()
  .get(paths.sharing(":quiz"), async (c) => {
    const { learner, quizzes } = c.var;
    const [quiz, events] = await Promise.all([quizzes.find(c.req.param("quiz")), learner.list()]);
    if (quiz === null) return c.notFound();
    const isOwn = shelfOf(events).some((one) => one.quiz === quiz.id && one.key !== undefined);
    return render(c, () => sharePage({ quiz, address: addressOf(c, quiz.id), isOwn }));
  })
  .get(paths.qrCode(":quiz"), async (c) => {
    const quiz = await c.var.quizzes.find(c.req.param("quiz"));
    if (quiz === null) return c.notFound();
    return c.body(qrCode(addressOf(c, quiz.id)), 200, {
      "Content-Type": "image/svg+xml",
      "Cache-Control": "private, max-age=3600",
    });
  });
