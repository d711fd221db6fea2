import { formOf } from "../worker/html.ts";

export type Fields = Record<string, string | string[]>;
export type Page = { status: number; location: string; html: string };

/** A browser without a window, against a site that is served: keeps cookies, follows no redirection by itself. */
export class Browsing {
  readonly cookies: Map<string, string>;
  readonly #origin: string;

  constructor(origin: string, cookies: Record<string, string> = {}) {
    this.#origin = origin;
    this.cookies = new Map(Object.entries(cookies));
  }

  get(path: string): Promise<Page> {
    return this.#send(path);
  }

  post(path: string, fields: Fields): Promise<Page> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    return this.#send(path, body);
  }

  /** Sends the form with that action as it stands on a page, with some fields changed. */
  async submit(page: string, action: string, fields: Fields = {}): Promise<Page> {
    const form = formOf((await this.get(page)).html, action);
    const standing: Fields = Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name)]));
    return this.post(action, { ...standing, ...fields });
  }

  async #send(path: string, body?: FormData): Promise<Page> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { Origin: this.#origin, Cookie: cookie };
    const response = await fetch(this.#origin + path, {
      ...(body === undefined ? {} : { method: "POST", body }),
      headers,
      redirect: "manual",
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    const html = await response.text();
    return { status: response.status, location: response.headers.get("Location") ?? "", html };
  }
}
