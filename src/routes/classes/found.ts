import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { readClassCode, readPlayerKey } from "../../live/code.ts";
import { paths } from "../../paths.ts";
import { classesOf } from "../../quiz/classes.ts";
import { hashOfKey } from "../../quiz/edit-key.ts";
import { classKey } from "../../quiz/learner.ts";
import type { Online } from "../session.ts";

export type ClassContext<Path extends string = string> = Context<Online, Path>;

/** A class that a request is about, whether or not there is one; null where the address holds no code. */
export type Found = { code: string; classroom: ReturnType<Env["CLASSES"]["getByName"]> };

export function findClass(c: ClassContext): Found | null {
  const code = readClassCode(c.req.param("code") ?? "");
  return code === null ? null : { code, classroom: c.env.CLASSES.getByName(code) };
}

/** How long a browser remembers whom it was in a class as, in seconds: longer than any class is kept. */
const days400 = 400 * 24 * 60 * 60;

/**
 * The rejoin code by which this browser is in a class. It lies in a cookie that is sent to the class's own pages only,
 * so that what a student does in a class is tied to nothing else.
 */
export function playerKeyIn(c: ClassContext, { code }: Found): string | null {
  return readPlayerKey(getCookie(c, `player-${code}`) ?? "");
}

export function keepPlayerKey(c: ClassContext, { code }: Found, key: string): void {
  setCookie(c, `player-${code}`, key, cookieFor(c, code));
}

export function dropPlayerKey(c: ClassContext, { code }: Found): void {
  setCookie(c, `player-${code}`, "", { ...cookieFor(c, code), maxAge: 0 });
}

/**
 * The hash of the key by which this browser leads a class; null where it does not. The key lies in a cookie of the
 * class, so that leading costs no request to the `Learner`, and on the shelf, from where it comes back.
 */
export async function teacherHash(c: ClassContext, { code }: Found): Promise<string | null> {
  const key = await teacherKey(c, code);
  return key === null ? null : hashOfKey(key);
}

export async function teacherKey(c: ClassContext, code: string): Promise<string | null> {
  const kept = getCookie(c, `teacher-${code}`);
  if (kept !== undefined && kept !== "") return kept;
  const [led] = classesOf(await c.var.learner.list(classKey(code)), c.var.now);
  if (led === undefined) return null;
  keepTeacherKey(c, code, led.key);
  return led.key;
}

export function keepTeacherKey(c: ClassContext, code: string, key: string): void {
  setCookie(c, `teacher-${code}`, key, cookieFor(c, code));
}

export function dropTeacherKey(c: ClassContext, code: string): void {
  setCookie(c, `teacher-${code}`, "", { ...cookieFor(c, code), maxAge: 0 });
}

function cookieFor(c: ClassContext, code: string) {
  const secure = new URL(c.req.url).protocol === "https:";
  return { path: paths.class(code), httpOnly: true, secure, sameSite: "Lax", maxAge: days400 } as const;
}
