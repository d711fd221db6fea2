/** No vowels, so that no word comes out; nothing that looks like something else. 12 of these are 57 bits. */
const letters = "23456789bcdfghjkmnpqrstvwxyz";
const length = 12;

/** The field in which a device sends the questions along that it wrote of a form without a network, as JSON. */
export const writtenField = "written";

/**
 * The id of a quiz that somebody made: it depends on all that was sent, so that the same form sent again is the same quiz,
 * and a form that was changed another one. With a random part among `sent` nobody can work out another's id.
 */
export async function writtenId(sent: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(sent)));
  return Array.from(new Uint8Array(digest).slice(0, length), (byte) => letters[byte % letters.length]).join("");
}

/** Whether an id can be one that `writtenId` makes. */
export function isWrittenId(id: string): boolean {
  return id.length === length && [...id].every((letter) => letters.includes(letter));
}

/** An id as people read it out and type it: in three groups. */
export function spelled(id: string): string {
  return id.match(/.{1,4}/g)?.join("-") ?? id;
}

/** The id in a code as somebody typed it: case, spaces and dashes forgiven; null for what can be none. */
export function readCode(typed: string): string | null {
  const id = typed.toLowerCase().replace(/[\s\p{Pd}]/gu, "");
  return isWrittenId(id) ? id : null;
}
