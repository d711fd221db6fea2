import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { castOf, rivalsOf } from "../distractors/people.ts";
import { rivalPlaces, sortOfPlace } from "../distractors/places.ts";
import { isOfPlaces } from "../sentence/meant/kind-words.ts";
import { kindsOf } from "../sentence/meant/kinds.ts";

/** How a name is asked for: the words that stand for it, what is asked, and its rivals where there are two. */
export type Asking = { word: string; asks: "person" | "place" | "organisation"; rivals: string[]; key: string };

const heads: Record<string, string> = {
  University: "university",
  College: "college",
  Museum: "museum",
  Bank: "bank",
  Party: "party",
  Hospital: "hospital",
  Institute: "institute",
  Airlines: "airline",
  Airways: "airline",
  Foundation: "foundation",
  Church: "church",
  Ministry: "ministry",
  Gallery: "gallery",
  Orchestra: "orchestra",
  Observatory: "observatory",
  Laboratory: "laboratory",
  Agency: "agency",
  Committee: "committee",
  School: "school",
  Academy: "academy",
  Library: "library",
  Conservatory: "conservatory",
  Zoo: "zoo",
  Company: "company",
  Corporation: "company",
  Inc: "company",
  "Inc.": "company",
  Ltd: "company",
  Department: "department",
  Council: "council",
  Commission: "commission",
  Authority: "authority",
  Bureau: "bureau",
  Court: "court",
  Board: "board",
  Association: "association",
  Society: "society",
  Federation: "federation",
  Union: "union",
  Trust: "trust",
  League: "league",
  Alliance: "alliance",
};

/** How the name is asked for; undefined where its sort is not certain. `beside`: the source, whose other names are no rivals. */
export function askingFor(facts: Facts, name: Name, beside: string): Asking | undefined {
  if (name.type === "person") return askingForPerson(facts, name, beside);
  if (name.type === "place") {
    const sort = sortOfPlace(name.name);
    if (sort === undefined) return undefined;
    return { word: `which ${sort}`, asks: "place", rivals: rivalPlaces(facts, name.name, beside), key: name.name };
  }
  const organisation = name.type === "organisation" ? askingForOrganisation(facts, name, beside) : undefined;
  return organisation ?? askingForKind(facts, name, beside);
}

/** What the article says a thing is: “which company” for Accell, “which band” for Lindisfarne. */
function askingForKind(facts: Facts, name: Name, beside: string): Asking | undefined {
  const noun = kindOf(facts, name);
  if (noun === undefined || name.name.toLowerCase().includes(noun)) return undefined;
  const others = facts.names.filter(
    (other) =>
      other !== name &&
      other.type !== "person" &&
      kindOf(facts, other) === noun &&
      !beside.includes(other.name) &&
      !shareWord(other.name, name.name),
  );
  const rivals = others.length > 1 ? others.slice(0, 3).map((rival) => rival.name) : [];
  return { word: `which ${noun}`, asks: "organisation", rivals, key: name.name };
}

function kindOf(facts: Facts, name: Name): string | undefined {
  return (kindsOf(facts).get(name) ?? []).find(({ noun }) => !isOfPlaces(noun))?.noun;
}

function askingForPerson(facts: Facts, name: Name, beside: string): Asking | undefined {
  if (!name.name.includes(" ") || !castOf(facts).people.includes(name)) return undefined;
  const rivals = rivalsOf(facts, name, ({ name: other, aliases }) =>
    [other, ...aliases].some((form) => beside.includes(form)),
  );
  return { word: "who", asks: "person", rivals: rivals.slice(0, 3).map((rival) => rival.name), key: name.name };
}

function askingForOrganisation(facts: Facts, name: Name, beside: string): Asking | undefined {
  const head = headOf(name.name);
  if (head === undefined || !name.name.includes(" ")) return undefined;
  const others = facts.names.filter(
    (other) =>
      other.type === "organisation" &&
      other !== name &&
      other.name.includes(" ") &&
      !beside.includes(other.name) &&
      !shareWord(other.name, name.name),
  );
  const ofHead = others.filter((other) => headOf(other.name) === head);
  if (ofHead.length > 1) return inWords(name, `which ${heads[head]}`, ofHead);
  const sort = sortOf(head);
  const alike = others.filter((other) => sort !== undefined && sortOf(headOf(other.name)) === sort);
  // Alone, “which university” would tell a half of a university’s name.
  if (alike.length < 2) return inWords(name, sort === "institution" ? "which institution" : "which organisation", []);
  return inWords(name, `which ${sort}`, alike);
}

function inWords(name: Name, word: string, rivals: Name[]): Asking {
  return { word, asks: "organisation", rivals: rivals.slice(0, 3).map((rival) => rival.name), key: name.name };
}

const sorts: [string, RegExp][] = [
  [
    "institution",
    /^(?:university|college|museum|institute|school|academy|library|gallery|hospital|observatory|laboratory|conservatory|zoo)$/,
  ],
  ["company", /^(?:company|bank|airline)$/],
  ["public body", /^(?:ministry|agency|committee|department|council|commission|authority|bureau|court|board)$/],
  ["organisation", /^(?:foundation|association|society|federation|union|trust|league|alliance|institute|charity)$/],
];

/** What organisations of several names are called together: a museum and a university are institutions. */
function sortOf(head: string | undefined): string | undefined {
  const word = head === undefined ? undefined : heads[head];
  return word === undefined ? undefined : sorts.find(([, words]) => words.test(word))?.[0];
}

/** The noun that says what an organisation is: the last of its name, or the first before “of”. */
function headOf(name: string): string | undefined {
  const words = name.split(" ");
  if (words.some((word) => /^(?:Best|New|First|Faculty)$/.test(word))) return undefined;
  return [words.at(-1), words[0]].find((word) => word !== undefined && word in heads);
}

/** Two forms of one name, or a part and its whole: Newcastle University and the University of Newcastle. */
function shareWord(a: string, b: string): boolean {
  const own = new Set(b.split(" "));
  return a.split(" ").some((word) => own.has(word) && !(word in heads) && word !== "of" && word !== "the");
}
