import { words } from "../../text/words.ts";
import type { Name } from "../names/name.ts";
import type { Role } from "../roles/role.ts";

const idle = new Set("the a an this that his her its their".split(" "));

/** Words that make another office of one: a vice president is not “the president”, a prime minister not “the minister”. */
const lesser = new Set("vice deputy prime former assistant associate acting shadow ex".split(" "));

/** Role nouns that are the same office: a role named one way is held by who bears it another way. */
const sameOffice: Record<string, string> = {
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  chairman: "chair",
  chairwoman: "chair",
  advisor: "adviser",
};

/**
 * The one person who holds the role that a description names: “the Russian president”, “the spokeswoman”. Every word of the
 * description must be in the words of the role; undefined if nobody or more than one person fits.
 */
export function holderOf(description: string, roles: Role[]): Name | undefined {
  if (!/^(?:the|[\p{L}’']+[’']s) /iu.test(description)) return undefined;
  const wanted = officeWords(description).filter((word) => !idle.has(word));
  if (wanted.length === 0 || wanted.length > 6) return undefined;
  const holders = new Set<Name>();
  for (const { role, person } of roles) {
    const held = new Set(officeWords(role));
    if (wanted.every((word) => held.has(word)) && [...held].every((word) => !lesser.has(word) || wanted.includes(word)))
      holders.add(person);
  }
  return holders.size === 1 ? [...holders][0] : undefined;
}

function officeWords(text: string): string[] {
  return words(text).map((word) => sameOffice[word] ?? word);
}
