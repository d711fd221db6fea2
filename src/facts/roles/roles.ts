import type { Mention } from "../names/mentions.ts";
import type { Reading } from "../reading.ts";
import { after } from "./after.ts";
import { before } from "./before.ts";
import { copula } from "./copula.ts";
import type { Role, RolePattern } from "./role.ts";
import { roleComma } from "./role-comma.ts";

/** The places where a role stands, in order. */
const places: { name: string; find: RolePattern }[] = [
  { name: "before", find: before },
  { name: "role-comma", find: roleComma },
  { name: "after", find: after },
  { name: "copula", find: copula },
];

/** Every role that the article gives a person, once each, in order of first mention, each with the words and the mention that prove it. Reporter's text only. */
export function rolesOf(reading: Reading): Role[] {
  const quoted = new Set([...reading.inQuotation].map((index) => reading.tokens[index]?.start));
  const people = reading.mentions.filter(
    (mention) => reading.nameOf.get(mention)?.type === "person" && !quoted.has(mention.start),
  );
  const seen = new Set<string>();
  return people
    .flatMap((mention) => rolesBeside(reading, mention))
    .filter(({ person, role }) => {
      const told = `${person.name}|${role}`;
      return !seen.has(told) && seen.add(told);
    });
}

/** “His father”, “prime minister and the US ambassador”, “curator of “…””: no role that can be told by itself. */
function standsAlone(role: string): boolean {
  if (/^(?:his|her|their|its|my|our)(?!\p{L})|^[-–]/iu.test(role) || relation.test(role)) return false;
  return !/ and (?:his|her|their|the|an?) | (?:of|at|for|in|with|to|the|an?)$/.test(role);
}

/** What one can only be to somebody else. */
const relation =
  /^(?:friend|colleague|brother|sister|son|daughter|wife|husband|widow|mother|father|uncle|aunt|cousin|girlfriend|boyfriend|neighbou?r|rival|fan|victim|partner|deputy|assistant|aide|boss)$/i;

function rolesBeside(reading: Reading, mention: Mention): Role[] {
  const person = reading.nameOf.get(mention);
  if (person === undefined) return [];
  return places.flatMap(({ name, find }) => {
    const span = find(reading, mention);
    if (span === undefined || span.end <= span.start) return [];
    const role = reading.text.slice(span.start, span.end);
    if (!standsAlone(role)) return [];
    return [{ ...span, person, role, mention, sentence: mention.sentence, pattern: name }];
  });
}
