import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { nanoid } from "nanoid";
import { learnerStore, quizStore } from "../objects/stores.ts";
import type { LearnerStore } from "../quiz/learner.ts";
import { isZone } from "../study/days.ts";
import { studyFor } from "../study/studied.ts";
import { isId } from "./form.ts";
import type { Ports } from "./ports.ts";

/** What the Worker's own routes have beside the learner's ports. */
export type Online = Ports & { Bindings: Env; Variables: Ports["Variables"] & { session: Session } };

/** The browser's session: whoever has its id has its scores. */
export type Session = {
  /** Null while this browser has none: looking around leaves nothing behind. */
  readonly id: string | null;
  /** Makes the browser hold this session from now on. */
  adopt(id: string): void;
  /** Makes the browser forget its session. */
  end(): void;
};

/** What review.js keeps the browser's time zone in. */
export const zoneCookie = "zone";

/** Browsers keep a cookie for 400 days at most; each attempt that is begun and each quiz that is made starts them anew. */
const days400 = 400 * 24 * 60 * 60;

/** Hands the routes their ports, with Durable Objects behind them, and the session that the cookie names. */
export const online: MiddlewareHandler<Online> = async (c, next) => {
  const session = sessionOf(c);
  c.set("session", session);
  c.set("learner", lazily(c, session));
  c.set("quizzes", quizStore(c.env));
  c.set("study", studyFor);
  c.set("now", Date.now());
  c.set("zone", () => zoneOf(c));
  await next();
};

function sessionOf(c: Context): Session {
  const secure = new URL(c.req.url).protocol === "https:";
  // A `__Host-` cookie cannot be set by another subdomain; browsers allow it over https alone.
  const name = secure ? "__Host-session" : "session";
  const options = { path: "/", httpOnly: true, secure, sameSite: "Lax", maxAge: days400 } as const;
  const sent = getCookie(c, name);
  let id = isId(sent) && sent.length >= 21 ? sent : null;
  return {
    get id() {
      return id;
    },
    adopt(adopted) {
      id = adopted;
      setCookie(c, name, adopted, options);
    },
    end() {
      id = null;
      deleteCookie(c, name, { path: "/", secure });
    },
  };
}

/** The time zone that review.js told, else the one that Cloudflare takes the visitor to be in. */
function zoneOf(c: Context<Online>): string {
  const told = [getCookie(c, zoneCookie), c.req.raw.cf?.timezone];
  return (told.find((name) => typeof name === "string" && isZone(name)) as string | undefined) ?? "UTC";
}

/**
 * A store that makes the session only when there is something to keep. Answers and reviews do not renew the cookie: one
 * that is slow on its way would undo what another tab did meanwhile, a deletion or a move.
 */
function lazily(c: Context<Online>, session: Session): LearnerStore {
  return {
    async append(event) {
      const id = session.id ?? nanoid();
      const kept = await learnerStore(c.env, id).append(event);
      const renews = event.type === "attempt-begun" || event.type.startsWith("quiz");
      if (kept !== null && (renews || session.id === null)) session.adopt(id);
      return kept;
    },
    async respond(sent) {
      return session.id === null ? { events: [], problems: [] } : learnerStore(c.env, session.id).respond(sent);
    },
    async list(attempt) {
      return session.id === null ? [] : learnerStore(c.env, session.id).list(attempt);
    },
  };
}
