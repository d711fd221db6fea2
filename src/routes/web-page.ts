import { publicAddress } from "../web/address.ts";
import { decode, encodingOf } from "../web/decode.ts";
import type { WebPage } from "../web/page.ts";

/** How long a page may take, its redirects included; how large it may be; how often it may lead elsewhere. */
const most = { milliseconds: 5000, bytes: 2_000_000, redirects: 3 };

/** Fetches a page of the public web. Every address on the way is looked at before anything is asked of it. */
export async function fetchWebPage(typed: string): Promise<WebPage> {
  const signal = AbortSignal.timeout(most.milliseconds);
  try {
    const { response, problem } = await follow(typed, signal);
    return response === undefined ? { problem } : await readPage(response.answer, response.url);
  } catch {
    return { problem: signal.aborted ? tooSlow : unreachable };
  }
}

type Followed =
  | { response: { answer: Response; url: URL }; problem?: undefined }
  | { response?: undefined; problem: string };

async function follow(typed: string, signal: AbortSignal): Promise<Followed> {
  let next = publicAddress(typed);
  for (let redirects = 0; redirects <= most.redirects; redirects++) {
    if (next.url === undefined) return { problem: next.problem };
    const { url } = next;
    const answer = await fetch(url.href, { redirect: "manual", signal, headers: { Accept: accepted.join(", ") } });
    const location = answer.headers.get("Location");
    if (answer.status < 300 || answer.status > 399 || location === null) return { response: { answer, url } };
    await answer.body?.cancel();
    next = publicAddress(location, url);
  }
  return { problem: `This address leads from one page to another and never arrives. ${instead}` };
}

const accepted = ["text/html", "application/xhtml+xml", "text/plain", "text/markdown"];

async function readPage(answer: Response, url: URL): Promise<WebPage> {
  const type = answer.headers.get("Content-Type") ?? "text/html";
  const name = type.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!answer.ok || !accepted.includes(name)) {
    await answer.body?.cancel();
    return { problem: answer.ok ? noText : (refusals[answer.status] ?? unreachable) };
  }
  const bytes = await readBytes(answer);
  if (bytes === undefined) return { problem: tooLarge };
  const text = decode(bytes, encodingOf(type, bytes));
  return { text, url: url.href, isPlain: !name.includes("html") };
}

/** The body, if it is no larger than it may be; no more of it is read than that. */
async function readBytes(answer: Response): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > most.bytes) return undefined;
    parts.push(part);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const instead = "Open the page in your browser, copy the article, and paste it here.";
const unreachable = `The page could not be fetched from here. ${instead}`;
const tooSlow = `The page took too long to answer. ${instead}`;
const tooLarge = `The page is too large to be fetched. ${instead}`;
const noText = `There is no page of text at this address, but a file of another sort. ${instead}`;
const refusals: Record<number, string> = {
  401: `The page wants a login. ${instead}`,
  402: `The page wants to be paid for. ${instead}`,
  403: `The page does not let others fetch it. ${instead}`,
  404: `There is no page at this address. Check it, or paste the article’s text.`,
  410: `There is no page at this address any more. Paste the article’s text instead.`,
  429: `The page does not let others fetch it just now. ${instead}`,
};
