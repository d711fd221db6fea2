/** What the configuration binds: the site, the folder of public files, their headers by path, whether a proxy stands before. */
type Bound = { SITE: Fetcher; FILES: Fetcher; PUBLIC: Record<string, Record<string, string>>; PROXY: boolean };

/**
 * What Cloudflare's edge does before the Worker: sends public files, squeezes texts, says where a request comes from.
 * This file imports nothing: without its types it is what workerd runs.
 */
export default {
  async fetch(request: Request, env: Bound): Promise<Response> {
    const { pathname } = new URL(request.url);
    const file = Object.hasOwn(env.PUBLIC, pathname) ? env.PUBLIC[pathname] : undefined;
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (file !== undefined && isRead) return squeezed(request, await sendFile(request, env, pathname, file));
    const answer = await env.SITE.fetch(withAddress(request, env.PROXY));
    return answer.status === 101 ? answer : squeezed(request, answer);
  },
};

async function sendFile(
  request: Request,
  env: Bound,
  path: string,
  headers: Record<string, string>,
): Promise<Response> {
  if (request.headers.get("If-None-Match")?.includes(headers["ETag"] ?? "")) {
    return new Response(null, { status: 304, headers });
  }
  const { body } = await env.FILES.fetch(`http://files${path}`, { method: request.method });
  return new Response(body, { headers });
}

/** Who asks, where the site looks for it: nobody is believed who says it of themselves. */
function withAddress(request: Request, isBehindProxy: boolean): Request {
  const headers = new Headers(request.headers);
  const forwarded = isBehindProxy ? headers.get("X-Forwarded-For")?.split(",").at(-1)?.trim() : undefined;
  const peer = String(request.cf?.["clientIp"] ?? "").replace(/:\d+$/, "");
  headers.set("CF-Connecting-IP", forwarded ?? peer);
  return new Request(request, { headers });
}

const text = /^(?:text\/|image\/svg|application\/(?:json|javascript|manifest|xml))/;

/** The same answer, its text compressed as the browser understands it: the runtime does it, for who names the encoding. */
function squeezed(request: Request, answer: Response): Response {
  const isText = text.test(answer.headers.get("Content-Type") ?? "");
  if (!isText || answer.body === null || answer.headers.has("Content-Encoding")) return answer;
  const headers = new Headers(answer.headers);
  headers.append("Vary", "Accept-Encoding");
  const accepted = request.headers.get("Accept-Encoding") ?? "";
  const encoding = ["br", "gzip"].find((name) =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|\\s*$))`).test(accepted),
  );
  if (encoding !== undefined) {
    headers.delete("Content-Length");
    headers.set("Content-Encoding", encoding);
  }
  return new Response(answer.body, { status: answer.status, headers });
}
