import { Hono } from "hono";
import { classArticlePage } from "../../../views/class/article.tsx";
import { mePage } from "../../../views/class/me.tsx";
import { phonePage } from "../../../views/class/phone.tsx";
import { untouched } from "../../../views/parts/field.tsx";
import type { CitedArticle } from "../../live/cited.ts";
import type { Phone } from "../../live/phone.ts";
import type { Mode } from "../../live/settings.ts";
import type { Answered } from "../../objects/classroom.ts";
import { paths } from "../../paths.ts";
import { readForm } from "../form.ts";
import { isFragment, languageOf, render } from "../render.tsx";
import type { Online } from "../session.ts";
import { takeHanded } from "./doors.ts";
import { type ClassContext, dropPlayerKey, type Found, findClass, playerKeyIn } from "./found.ts";
import { showDoor } from "./joining.ts";

/** A class as a student sees it. Everything is done for the rejoin code that the browser holds. */
export const phoneRoutes = new Hono<Online>()
  .get(paths.class(":code"), async (c) => {
    const found = findClass(c);
    if (found === null) return c.notFound();
    if (found.code !== c.req.param("code")) return c.redirect(paths.class(found.code), 303);
    const key = playerKeyIn(c, found);
    const handed = key === null ? null : takeHanded(found, key, c.var.now);
    const phone = handed ?? (key === null ? null : ((await found.classroom.phone(key)) as Phone | null));
    return phone === null ? showDoor(c, found, untouched, key !== null) : render(c, () => phonePage(phone));
  })
  .get(paths.classQuestion(":code", ":number{[0-9]+}"), async (c) => {
    const found = findClass(c);
    if (found === null) return c.notFound();
    const key = playerKeyIn(c, found);
    const number = Number(c.req.param("number"));
    const phone = key === null ? null : ((await found.classroom.phone(key, number)) as Phone | null);
    return phone === null ? showDoor(c, found, untouched, key !== null) : render(c, () => phonePage(phone));
  })
  .get(paths.classAnswers(":code"), (c) => c.redirect(paths.class(c.req.param("code")), 303))
  .post(paths.classAnswers(":code"), async (c) => {
    const found = findClass(c);
    if (found === null) return c.notFound();
    const [key, form] = [playerKeyIn(c, found), await readForm(c)];
    const answered = key === null ? null : ((await found.classroom.answer(key, form.toString())) as Answered | null);
    if (answered === null) return showDoor(c, found, untouched, key !== null);
    const { phone, problems, note } = answered;
    if (problems.length > 0) return render(c, () => phonePage(phone, { typed: form, problems }), 422);
    const after = phone.view.show === "told" ? phone.view.told.number : null;
    const address =
      after === null || phone.me.mode === "live" ? paths.class(found.code) : paths.classQuestion(found.code, after);
    if (!isFragment(c) && note === undefined) return c.redirect(address, 303);
    c.header("HX-Replace-Url", address);
    return render(c, () => phonePage(phone, untouched, note));
  })
  .get(paths.classAttempts(":code"), (c) => c.redirect(paths.class(c.req.param("code")), 303))
  .post(paths.classAttempts(":code"), async (c) => {
    const found = findClass(c);
    if (found === null) return c.notFound();
    const [key, form] = [playerKeyIn(c, found), await readForm(c)];
    if (key !== null) await found.classroom.beginAttempt(key, Number(form.get("attempt")));
    return c.redirect(paths.class(found.code), 303);
  })
  .get(paths.classArticle(":code"), async (c) => {
    const found = findClass(c);
    if (found === null) return c.notFound();
    const [key, from] = [playerKeyIn(c, found), Number(c.req.query("from"))];
    const cited = key === null ? null : await found.classroom.article(key, from);
    if (cited === null) return showDoor(c, found, untouched, key !== null);
    const { mode, ...article } = cited as CitedArticle & { mode: Mode };
    return render(c, () => classArticlePage({ code: found.code, ...article, from, isLive: mode === "live" }));
  })
  .get(paths.classSocket(":code"), async (c) => {
    const found = findClass(c);
    const key = found === null ? null : playerKeyIn(c, found);
    if (found === null || key === null) return c.notFound();
    return (await openSocket(c, found, { "X-Player": key })) ?? c.notFound();
  })
  .get(paths.classMe(":code"), async (c) => {
    const found = findClass(c);
    if (found === null) return c.notFound();
    const key = playerKeyIn(c, found);
    const phone = key === null ? null : ((await found.classroom.phone(key)) as Phone | null);
    return phone === null ? showDoor(c, found, untouched, key !== null) : render(c, () => mePage(phone));
  })
  .get(paths.classForgetting(":code"), (c) => c.redirect(paths.classMe(c.req.param("code")), 303))
  .post(paths.classForgetting(":code"), async (c) => {
    const found = findClass(c);
    if (found === null) return c.notFound();
    const key = playerKeyIn(c, found);
    if (key !== null) await found.classroom.forget(key);
    dropPlayerKey(c, found);
    return c.redirect(paths.home(), 303);
  });

/**
 * Hands a socket to its class. Null where none is asked for by a page of this site: what only reads passes the check
 * that forms are held to, and a socket sends, too.
 */
export async function openSocket(
  c: ClassContext,
  { classroom }: Found,
  who: Record<"X-Player", string> | Record<"X-Teacher", string>,
): Promise<Response | null> {
  const { headers, url } = c.req.raw;
  const isOurs = headers.get("Origin") === new URL(url).origin;
  if (!isOurs || headers.get("Upgrade")?.toLowerCase() !== "websocket") return null;
  const { status, webSocket } = await classroom.fetch(
    new Request(url, {
      headers: { Upgrade: "websocket", "X-Language": languageOf(c), ...who },
    }),
  );
  // A response of its own: the headers of one that came from an object cannot be added to.
  return webSocket === null ? null : new Response(null, { status, webSocket });
}
