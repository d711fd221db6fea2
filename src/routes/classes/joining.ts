import { Hono } from "hono";
import { nanoid } from "nanoid";
import { classDoorPage, joinPage } from "../../../views/class/join.tsx";
import { type Filled, untouched } from "../../../views/parts/field.tsx";
import { playerKeyOf, readClassCode, readPlayerKey } from "../../live/code.ts";
import { readName } from "../../live/names.ts";
import type { Phone } from "../../live/phone.ts";
import { paths } from "../../paths.ts";
import { qrCode } from "../../quiz/qr-code.ts";
import { isId, readForm } from "../form.ts";
import { render, renderTrouble } from "../render.tsx";
import type { Online } from "../session.ts";
import { doorOf, handOver } from "./doors.ts";
import { type ClassContext, type Found, findClass, keepPlayerKey } from "./found.ts";
import { countGuess, isGuessing } from "./guesses.ts";

/** The way into a class: by its code, by its link, or back in by a rejoin code. */
export const joiningRoutes = new Hono<Online>()
  .get(paths.join(), async (c) => {
    const typed = c.req.query("code");
    if (typed === undefined) return render(c, () => joinPage(untouched));
    const code = readClassCode(typed);
    const refuse = (message: string, status: 422 | 429 = 422) =>
      render(
        c,
        () => joinPage({ typed: new URLSearchParams({ code: typed }), problems: [{ field: "code", message }] }),
        status,
      );
    if (typed.trim() === "") return refuse("Type the code first. Your teacher shows it on the board.");
    if (isGuessing(c, c.var.now)) return refuse(tooMany, 429);
    const door = code === null ? null : await doorOf({ code, classroom: c.env.CLASSES.getByName(code) }, c.var.now);
    if (code !== null && door !== null) return c.redirect(paths.class(code), 303);
    countGuess(c, c.var.now);
    return refuse("There is no class with this code. Check each letter: it has six letters and figures.");
  })
  .get(paths.classQrCode(":code"), (c) => {
    const found = findClass(c);
    if (found === null) return c.notFound();
    return c.body(qrCode(new URL(paths.class(found.code), c.req.url).href), 200, {
      "Content-Type": "image/svg+xml",
      "Cache-Control": "private, max-age=3600",
    });
  })
  .get(paths.classPlayers(":code"), (c) => c.redirect(paths.class(c.req.param("code")), 303))
  .post(paths.classPlayers(":code"), async (c) => {
    const found = findClass(c);
    if (found === null || isGuessing(c, c.var.now)) return c.notFound();
    const [door, form] = await Promise.all([doorOf(found, c.var.now), readForm(c)]);
    if (door === null) return strangers(c);
    const read: ReturnType<typeof readName> | { name?: undefined; problem?: undefined } =
      door.names === "own" ? readName(form.get("name") ?? "") : {};
    if (read.problem !== undefined) {
      return showDoor(c, found, { typed: form, problems: [{ field: "name", message: read.problem }] });
    }
    const sent = form.get("page");
    const key = await playerKeyOf(isId(sent) && sent.length >= 21 ? sent : nanoid(), found.code);
    const phone = (await found.classroom.join(key, read.name)) as Phone | null;
    if (phone === null) return showDoor(c, found, untouched, true);
    handOver(found, key, phone, c.var.now);
    keepPlayerKey(c, found, key);
    return c.redirect(paths.class(found.code), 303);
  })
  .get(paths.classReturns(":code"), (c) => c.redirect(paths.class(c.req.param("code")), 303))
  .post(paths.classReturns(":code"), async (c) => {
    const found = findClass(c);
    if (found === null) return c.notFound();
    const form = await readForm(c);
    const refuse = (message: string) => showDoor(c, found, { typed: form, problems: [{ field: "key", message }] });
    if (isGuessing(c, c.var.now)) return refuse(tooMany);
    const key = readPlayerKey(form.get("key") ?? "");
    if (key === null || (await found.classroom.phone(key)) === null) {
      countGuess(c, c.var.now);
      return refuse("Nobody here has this code. Your teacher can look yours up.");
    }
    keepPlayerKey(c, found, key);
    return c.redirect(paths.class(found.code), 303);
  });

const tooMany = "Too many wrong codes came from here. Wait ten minutes, then type it letter by letter.";

/** The door of a class, to whoever is not in it; `isFresh` where it may have changed just now. */
export async function showDoor(c: ClassContext, found: Found, filled: Filled, isFresh = false) {
  const door = isGuessing(c, c.var.now) ? null : await doorOf(found, c.var.now, isFresh);
  if (door === null) return strangers(c);
  const id = nanoid();
  const page = () => classDoorPage({ code: found.code, door, page: id, ...filled });
  return render(c, page, filled.problems.length > 0 ? 422 : 200);
}

function strangers(c: ClassContext) {
  countGuess(c, c.var.now);
  return renderTrouble(c, "noClass", 404);
}
