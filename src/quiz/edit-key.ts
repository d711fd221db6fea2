/** How long an edit key is: 24 letters of 64 are 144 bits. */
const length = 24;

/**
 * The edit key of a quiz that was made on a page. `page` is the random id that only that page had: the same form sent
 * again gives the same key, and nobody else can work it out.
 */
export async function editKeyOf(page: string, quiz: string): Promise<string> {
  const digest = await sha256(`edit key\n${page}\n${quiz}`);
  return btoa(String.fromCharCode(...digest))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .slice(0, length);
}

/** What is stored of an edit key: its SHA-256, in hexadecimal. */
export async function hashOfKey(key: string): Promise<string> {
  return Array.from(await sha256(key), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What stands behind the # of an edit link: the quiz and its key. */
export function editCode(quiz: string, key: string): string {
  return `${quiz}.${key}`;
}

/** The quiz and key in an edit link, whole or in part as somebody pasted it; null where there are none. */
export function readEditCode(pasted: string): { quiz: string; key: string } | null {
  const [, quiz, key] = /(?:^|[#\s])([2-9b-z]{12})\.([\w-]{24})\s*$/.exec(pasted) ?? [];
  return quiz === undefined || key === undefined ? null : { quiz, key };
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}
