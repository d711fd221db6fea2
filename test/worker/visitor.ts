import { exports } from "cloudflare:workers";
import { formOf, titleOf } from "./html.ts";

/** What came back: the answer, where it came from, and what a browser would show. */
export type Seen = {
  status: number;
  headers: Headers;
  /** Path and query. */
  url: string;
  html: string;
  /** The document's title, without the site's name. */
  title: string;
};

type Habits = {
  origin?: string;
  /** Swaps fragments as htmx does, instead of loading whole pages. */
  htmx?: boolean;
};

/** What is sent: a field may stand several times. */
export type Fields = Record<string, string | string[]>;

/** Somebody with a browser: keeps cookies, says where a form comes from, follows redirects, sends what forms hold. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  /** Every `Set-Cookie` line received. */
  readonly received: string[] = [];
  readonly origin: string;
  readonly #htmx: boolean;

  constructor({ origin = "https://footnote.test", htmx = false }: Habits = {}) {
    this.origin = origin;
    this.#htmx = htmx;
  }

  /** The session that the browser holds. */
  get session(): string | undefined {
    return this.cookies.get("__Host-session") ?? this.cookies.get("session");
  }

  /** The same browser, in another tab: cookies as they are now. */
  anotherTab(habits: Habits = {}): Visitor {
    const tab = new Visitor({ origin: this.origin, ...habits });
    for (const [name, value] of this.cookies) tab.cookies.set(name, value);
    return tab;
  }

  /** Opens an address, and goes where it leads. */
  async open(path: string): Promise<Seen> {
    return this.#follow(await this.send(path));
  }

  /** Presses a form's button: sends what the form on the page holds, changed by `fields`, and goes where it leads. */
  async submit(page: Seen, action: string, fields: Fields = {}): Promise<Seen> {
    return this.#follow(await this.post(action, filled(formOf(page.html, action), fields)));
  }

  /** Sends fields to an address, and stays there. */
  async post(path: string, fields: Fields | URLSearchParams = {}): Promise<Seen> {
    const body = fields instanceof URLSearchParams ? fields : filled(new URLSearchParams(), fields);
    return this.send(path, { method: "POST", body });
  }

  /** One request, as this browser makes it; follows nothing. A header given as "" is left out. */
  async send(path: string, init: RequestInit = {}): Promise<Seen> {
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0 && !headers.has("Cookie")) headers.set("Cookie", this.#cookieHeader());
    if (!headers.has("Sec-Fetch-Site")) headers.set("Sec-Fetch-Site", "same-origin");
    if (!["GET", "HEAD"].includes(init.method ?? "GET") && !headers.has("Origin")) headers.set("Origin", this.origin);
    if (this.#htmx) {
      headers.set("HX-Request", "true");
      headers.set("HX-Request-Type", "partial");
    }
    for (const [name, value] of [...headers]) if (value === "") headers.delete(name);
    const url = new URL(path, this.origin);
    const response = await exports.default.fetch(url.href, { ...init, headers, redirect: "manual" });
    this.#keep(response.headers);
    const html = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      url: url.pathname + url.search,
      html,
      title: titleOf(html),
    };
  }

  async #follow(seen: Seen): Promise<Seen> {
    const location = seen.headers.get("Location");
    return location === null ? seen : this.open(location);
  }

  #cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  #keep(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      this.received.push(line);
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

function filled(form: URLSearchParams, fields: Fields): URLSearchParams {
  for (const [name, value] of Object.entries(fields)) {
    form.delete(name);
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}
