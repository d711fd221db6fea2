/** No vowels, so that no word comes out; nothing that looks like something else. */
export const codeLetters = "23456789CDFGHJKMNPQRTVWX";
/** 6 of these are 27 bits: enough to be found by no one while wrong codes are counted. */
const length = 6;
/** A rejoin code opens what a student answered, and is made for once: 8 of these are 36 bits. */
const keyLength = 8;

/** The join code of the class that was opened on a page with this random id; `attempt` counts up where one is in use. */
export async function classCodeOf(page: string, attempt: number): Promise<string> {
  return lettersOf(`class\n${page}\n${attempt}`, length);
}

/** The rejoin code of who joined on a page with this random id. */
export async function playerKeyOf(page: string, code: string): Promise<string> {
  return lettersOf(`player\n${page}\n${code}`, keyLength);
}

/** A code as somebody typed it: case, spaces and dashes forgiven; null for what can be none. */
export function readClassCode(typed: string): string | null {
  return readLetters(typed, length);
}

/** A rejoin code as somebody typed it. */
export function readPlayerKey(typed: string): string | null {
  return readLetters(typed, keyLength);
}

/** A code as it is shown: in two groups. */
export function spelledCode(code: string): string {
  const half = code.length / 2;
  return `${code.slice(0, half)}-${code.slice(half)}`;
}

function readLetters(typed: string, wanted: number): string | null {
  const code = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, "");
  return code.length === wanted && [...code].every((letter) => codeLetters.includes(letter)) ? code : null;
}

/** Rejection keeps each letter as likely as any other: 240 is the largest multiple of 24 in a byte. */
async function lettersOf(text: string, wanted: number): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-512", new TextEncoder().encode(text)));
  const letters = [...digest].filter((byte) => byte < 240).map((byte) => codeLetters[byte % codeLetters.length]);
  return letters.slice(0, wanted).join("");
}
