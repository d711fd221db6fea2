import { Hono } from "hono";
import { deadlinePage } from "../../../views/class/deadline.tsx";
import { untouched } from "../../../views/parts/field.tsx";
import { readUntil } from "../../live/settings-form.ts";
import { paths } from "../../paths.ts";
import { readForm } from "../form.ts";
import { render } from "../render.tsx";
import type { Online } from "../session.ts";
import { findLed, refuseLeading } from "./board.ts";
import { teacherKey } from "./found.ts";

/** When homework is due, which its teacher may change at any time. */
export const deadlineRoutes = new Hono<Online>()
  .get(paths.classDeadline(":code"), async (c) => {
    const led = await findLed(c);
    if (led === null) return refuseLeading(c);
    const { title } = led.room.opened;
    return render(c, deadlinePage({ code: led.code, title, until: led.room.settings.until, ...untouched }));
  })
  .post(paths.classDeadline(":code"), async (c) => {
    const [led, form] = [await findLed(c), await readForm(c)];
    const key = led === null ? null : await teacherKey(c, led.code);
    if (led === null || key === null) return refuseLeading(c);
    const { title, quiz } = led.room.opened;
    const { settings } = led.room;
    if (settings.mode !== "homework") return c.redirect(paths.board(led.code), 303);
    const { until, problems } = readUntil(form, settings, c.var.now);
    if (until === undefined) {
      const page = deadlinePage({ code: led.code, title, until: settings.until, typed: form, problems });
      return render(c, page, 422);
    }
    await led.classroom.act(led.hash, new URLSearchParams({ step: "set-until", until: String(until) }).toString());
    const { deletedAt = led.deletedAt } = (await findLed(c)) ?? {};
    const shelved = { class: led.code, at: c.var.now, title, quiz, key, until: deletedAt };
    await c.var.learner.append({ type: "class-shelved", ...shelved });
    return c.redirect(paths.board(led.code), 303);
  });
