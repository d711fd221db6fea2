import { type Context, Hono } from "hono";
import { boardPage } from "../../../views/class/board.tsx";
import { resultsPage } from "../../../views/class/results.tsx";
import { studentPage } from "../../../views/class/student.tsx";
import { studentsPage } from "../../../views/class/students.tsx";
import { writeCsv, writeWorkbook } from "../../formats/workbook.ts";
import { boardOf } from "../../live/board.ts";
import { type Summary, summaryOf } from "../../live/comparison.ts";
import { resultsOf } from "../../live/results.ts";
import { tablesOf } from "../../live/tables.ts";
import type { Whole } from "../../objects/classroom.ts";
import { paths } from "../../paths.ts";
import { classesOf } from "../../quiz/classes.ts";
import { hashOfKey } from "../../quiz/edit-key.ts";
import { readForm } from "../form.ts";
import { isFragment, render, renderTrouble } from "../render.tsx";
import type { Online } from "../session.ts";
import { forgetDoor } from "./doors.ts";
import { type ClassContext, type Found, findClass, teacherHash } from "./found.ts";
import { openSocket } from "./phone.ts";

/** A class as its teacher sees it. */
export const boardRoutes = new Hono<Online>()
  .get(paths.board(":code"), async (c) => {
    const led = await findLed(c);
    return led === null ? refuseLeading(c) : showBoard(c, led);
  })
  .get(paths.boardSocket(":code"), async (c) => {
    const found = findClass(c);
    const hash = found === null ? null : await teacherHash(c, found);
    if (found === null || hash === null) return c.notFound();
    return (await openSocket(c, found, { "X-Teacher": hash })) ?? c.notFound();
  })
  .get(paths.classSteps(":code"), (c) => c.redirect(paths.board(c.req.param("code")), 303))
  .post(paths.classSteps(":code"), async (c) => {
    const found = findClass(c);
    const [hash, form] = [found === null ? null : await teacherHash(c, found), await readForm(c)];
    const isDone = hash === null || found === null ? null : await found.classroom.act(hash, form.toString());
    if (found === null || isDone === null) return refuseLeading(c);
    forgetDoor(found);
    if (isFragment(c)) {
      const led = await findLed(c);
      return led === null ? refuseLeading(c) : showBoard(c, led);
    }
    const back = { students: paths.classStudents(found.code), results: paths.classResults(found.code) };
    const wanted = form.get("back");
    return c.redirect(wanted === "students" || wanted === "results" ? back[wanted] : paths.board(found.code), 303);
  })
  .get(paths.classStudents(":code"), async (c) => {
    const led = await findLed(c);
    return led === null ? refuseLeading(c) : render(c, studentsPage({ room: led.room }));
  })
  .get(paths.classStudent(":code", ":player"), async (c) => {
    const led = await findLed(c);
    if (led === null) return refuseLeading(c);
    const player = led.room.players.get(c.req.param("player"));
    return player === undefined ? c.notFound() : render(c, studentPage({ ...led, player }));
  })
  .get(paths.classResults(":code"), async (c) => {
    const led = await findLed(c);
    if (led === null) return refuseLeading(c);
    const classes = [summaryOf(led.room, led.quiz), ...(await otherClasses(c, led))];
    return render(c, resultsPage({ ...led, results: resultsOf(led.room, led.quiz), classes }));
  })
  .get(paths.classFile(":code", ":file"), async (c) => {
    const led = await findLed(c);
    if (led === null) return refuseLeading(c);
    const [name, kind] = c.req.param("file").split(".");
    const tables = tablesOf(led.room, resultsOf(led.room, led.quiz));
    const table = tables.find((one) => one.name === name);
    if (kind === "csv" && table !== undefined)
      return sendFile(c, `${led.code}-${name}.csv`, csvType, writeCsv(table.rows));
    if (kind === "xlsx" && name === "results") {
      return sendFile(c, `${led.code}.xlsx`, xlsxType, await writeWorkbook(tables));
    }
    return c.notFound();
  });

/** A class that this browser leads. */
export type Led = Found & Whole & { hash: string };

/** The class, if this browser has its teacher's key. Finding it is the authorisation. */
export async function findLed(c: ClassContext): Promise<Led | null> {
  const found = findClass(c);
  const hash = found === null ? null : await teacherHash(c, found);
  if (found === null || hash === null) return null;
  const whole = (await found.classroom.whole(hash)) as Whole | null;
  return whole === null ? null : { ...found, ...whole, hash };
}

/** What whoever does not lead a class is told, whether or not there is one. */
export function refuseLeading(c: Context) {
  return renderTrouble(c, "notLed", 403);
}

/** With how many others a class is compared: the latest. */
const mostCompared = 7;

/** How other classes of this teacher's did on the same quiz. */
async function otherClasses(c: ClassContext, { code, room }: Led): Promise<Summary[]> {
  const led = classesOf(await c.var.learner.list(), c.var.now);
  const same = led.filter((one) => one.quiz === room.opened.quiz && one.class !== code).slice(0, mostCompared);
  const summaries = same.map(
    async (one) => (await c.env.CLASSES.getByName(one.class).summary(await hashOfKey(one.key))) as Summary | null,
  );
  return (await Promise.all(summaries)).flatMap((summary) => summary ?? []);
}

const csvType = "text/csv; charset=utf-8";
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function showBoard(c: ClassContext, { room, quiz }: Led) {
  return render(c, boardPage(boardOf(room, quiz, c.var.now), new URL(c.req.url).host));
}

function sendFile(c: Context, name: string, type: string, body: string | Uint8Array) {
  return c.body(typeof body === "string" ? body : new Uint8Array(body), 200, {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${name}"`,
    "Cache-Control": "private, no-store",
  });
}
