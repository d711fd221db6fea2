import { Hono } from "hono";
import { classesPage, classKeyPage } from "../../../views/class/classes.tsx";
import { untouched } from "../../../views/parts/field.tsx";
import { readClassCode } from "../../live/code.ts";
import type { Whole } from "../../objects/classroom.ts";
import { paths } from "../../paths.ts";
import { classesOf } from "../../quiz/classes.ts";
import { hashOfKey } from "../../quiz/edit-key.ts";
import { readForm } from "../form.ts";
import { render } from "../render.tsx";
import type { Online } from "../session.ts";
import { findLed, refuseLeading } from "./board.ts";
import { forgetDoor } from "./doors.ts";
import { dropTeacherKey, findClass, keepTeacherKey, teacherHash, teacherKey } from "./found.ts";

/** The classes that this browser leads, how to lead one from another device, and how to be rid of one. */
export const keepingRoutes = new Hono<Online>()
  .get(paths.classes(), async (c) => {
    const note = c.req.query("done") === "deleted" ? "The class was deleted for good." : undefined;
    return render(c, classesPage({ classes: classesOf(await c.var.learner.list(), c.var.now), note, ...untouched }));
  })
  .post(paths.classes(), async (c) => {
    const form = await readForm(c);
    const link = readLink(form.get("link") ?? "");
    const whole =
      link === null
        ? null
        : ((await c.env.CLASSES.getByName(link.code).whole(await hashOfKey(link.key))) as Whole | null);
    if (link === null || whole === null) {
      const message = "This is no link to lead a class. Copy all of it, to its very end behind the #.";
      const problems = [{ field: "link", message }];
      const classes = classesOf(await c.var.learner.list(), c.var.now);
      return render(c, classesPage({ classes, typed: form, problems }), 422);
    }
    const { title, quiz } = whole.room.opened;
    const shelved = { class: link.code, at: c.var.now, title, quiz, key: link.key, until: whole.deletedAt };
    await c.var.learner.append({ type: "class-shelved", ...shelved });
    keepTeacherKey(c, link.code, link.key);
    return c.redirect(paths.board(link.code), 303);
  })
  .get(paths.classKey(":code"), async (c) => {
    const led = await findLed(c);
    const key = led === null ? null : await teacherKey(c, led.code);
    if (led === null || key === null) return refuseLeading(c);
    const link = new URL(paths.classLink(`${led.code}.${key}`), c.req.url).href;
    return render(c, classKeyPage({ code: led.code, title: led.room.opened.title, link, deletedAt: led.deletedAt }));
  })
  .get(paths.classDeletion(":code"), (c) => c.redirect(paths.classKey(c.req.param("code")), 303))
  .post(paths.classDeletion(":code"), async (c) => {
    const found = findClass(c);
    const hash = found === null ? null : await teacherHash(c, found);
    const isDone = found === null || hash === null ? null : await found.classroom.erase(hash);
    if (found === null || isDone === null) return refuseLeading(c);
    forgetDoor(found);
    await c.var.learner.append({ type: "class-unshelved", class: found.code, at: c.var.now });
    dropTeacherKey(c, found.code);
    return c.redirect(`${paths.classes()}?done=deleted`, 303);
  });

/** The code and key in a link to lead a class, whole or in part as somebody pasted it; null where there are none. */
function readLink(pasted: string): { code: string; key: string } | null {
  const [, typed = "", key] = /(?:^|[#\s])([\w-]{6,7})\.([\w-]{24})\s*$/.exec(pasted) ?? [];
  const code = readClassCode(typed);
  return code === null || key === undefined ? null : { code, key };
}
