import { speechVerb } from "../attribution/speech-verbs.ts";
import { isForename } from "./forenames.ts";
import type { Mention } from "./mentions.ts";
import { isOrganisation } from "./organisations.ts";
import { isDemonym, isPlace, isPlaceByForm } from "./places.ts";
import { isThingByForm } from "./things.ts";

/**
 * Lower-case nouns for people: what stands directly before or after a name when it is a person's. A star may be in the sky, and a
 * model of anything.
 */
export const personNoun =
  "(?:\\p{L}+-)?(?:spokes(?:man|woman|person)|president|chancellor|minister|secretary|leader|chief|head|director|manager|coach|captain|chair(?:man|woman|person)?|" +
  "founder|co-founder|owner|boss|executive|officer|official|adviser|advisor|aide|analyst|expert|economist|scientist|researcher|professor|lecturer|teacher|student|pupil|" +
  "undersecretary|keeper|guard|guide|addict|proprietor|investigator|industrialist|secretary-general|author|writer|novelist|poet|journalist|reporter|editor|columnist|critic|historian|philosopher|artist|painter|sculptor|photographer|designer|architect|" +
  "actor|actress|singer|songwriter|musician|composer|conductor|rapper|comedian|dancer|director|producer|film-?maker|(?:film|movie|pop|rock|opera|tv|television|sports|football|basketball|tennis|soap) star|(?:fashion|super|glamour|top) ?model|player|footballer|striker|midfielder|goalkeeper|" +
  "athlete|champion|runner|swimmer|cyclist|driver|pilot|astronaut|engineer|doctor|nurse|surgeon|psychologist|biologist|physicist|chemist|" +
  "lawyer|attorney|barrister|solicitor|prosecutor|judge|detective|sergeant|soldier|general|commander|senator|congressman|congresswoman|" +
  "politician|lawmaker|mayor|governor|councillor|ambassador|diplomat|envoy|campaigner|activist|volunteer|organi[sz]er|worker|farmer|" +
  "businessman|businesswoman|entrepreneur|investor|banker|trader|curator|librarian|priest|bishop|imam|rabbi|resident|neighbour|neighbor|mother|father|" +
  "son|daughter|brother|sister(?! (?:to|groups?|clades?|tax(?:on|a)|species|cit(?:y|ies)|ships?|towns?)(?!\\p{L}))|wife|husband|widow|friend|colleague|girlfriend|boyfriend|uncle|aunt|cousin|king|queen|prince|princess|pope|emperor|dictator|" +
  "anthropologist|sociologist|geologist|astronomer|archaeologist|mathematician|linguist|inventor|explorer|chef|cook|brewer|consultant|commissioner|inspector|" +
  "superintendent|principal|dean|provost|vice-president|treasurer|administrator|assistant|associate|deputy|candidate|nominee|contender|rival|number one|veteran|survivor|victim|suspect|fan|blogger|hacker|developer)";

const occupation = new RegExp(`^${personNoun}$`, "iu");

/** Whether the word alone is what somebody is: Engineer, analyst. */
export function isOccupation(word: string): boolean {
  return occupation.test(word);
}

/** Read backwards from the name: forwards, every word of the text before it would be tried. */
const roleBefore = new RegExp(`$(?<=(?<!\\p{L})${personNoun},? ["“‘]?)`, "iu");
const apposition = new RegExp(
  `^,? (?:who |\\d{2}(?:,| |\\.)|aged \\d|\\(\\d{2}\\)|(?:(?:a|an|the|one|our|her|his|their|former|senior|chief|head) [^,.;“”"]{0,60}?|[^,.;“”"A-Z]{0,30}?|[\\p{Lu}][^,.;“”"]{0,40}?)(?<!\\p{L})${personNoun}(?!\\p{L}))`,
  "iu",
);
const speaksAfter = new RegExp(`^(?:,? (?:also |then |later |has |had )?)${speechVerb}\\b`, "u");
const speaksAfterApposition = new RegExp(`^, [^“”".!?]{3,130}?, (?:has |had |also )?${speechVerb}\\b`, "u");
const spokeBefore = new RegExp(`(?:”|"|”,|",) ${speechVerb} $`, "u");

/**
 * How strongly the text around a mention says that it names a person: 2 by title, forename or role, 1 by what only people
 * and organisations do, 0 not at all.
 */
export function personEvidence(text: string, mention: Mention): 0 | 1 | 2 {
  const known = found.get(mention) ?? weigh(text, mention);
  found.set(mention, known);
  return known;
}

const found = new WeakMap<Mention, 0 | 1 | 2>();

function weigh(text: string, mention: Mention): 0 | 1 | 2 {
  const { words } = mention;
  if (isThingByForm(words) || isOrganisation(words) || isPlace(mention.text) || words.every(isDemonym)) return 0;
  if (isPersonByForm(mention)) return 2;
  if (isPlaceByForm(words)) return 0;
  return isPersonByRole(text, mention) ? 2 : speaks(text, mention);
}

function isPersonByForm({ words, before }: Mention): boolean {
  // Leung Kwok-hung, Kim Jong-un
  if (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1] ?? "")) return true;
  return before.length > 0 || (words.length > 1 && words.length < 5 && isForename(words[0] ?? ""));
}

function isPersonByRole(text: string, { text: name, start, end }: Mention): boolean {
  if (/\d/.test(name)) return false;
  const after = text.slice(end, end + 100);
  if (roleBefore.test(text.slice(Math.max(0, start - 60), start))) return true;
  if (isDefined.test(text.slice(end, end + 200))) return true;
  return /^,? (?:who |\d{2},)/.test(after) || (after.startsWith(", ") && apposition.test(after));
}

/** “Donal Roche (born 16 April 1958) …”, “… was an Irish and French priest”: what an article that is about somebody begins with. */
const isDefined = new RegExp(
  `^(?: ?\\([^()]*(?<!\\p{L})(?:born|née)(?!\\p{L})|(?: ?\\([^()]*\\))? (?:is|was) an? (?:(?!(?:of|for|in|by|that|which|who|with)\\s)[\\p{L}’-]+ ){0,6}${personNoun}(?![\\p{L}-]))`,
  "u",
);

function speaks(text: string, { text: name, words, start, end }: Mention): 0 | 1 | 2 {
  const ahead = text.slice(Math.max(0, start - 60), start);
  // “… keeper at the National Aquarium, said he was sure”: what a preposition or an article governs does not speak.
  if (/\d/.test(name) || /(?<=(?:^|[^\p{L}])(?:the|an?|of|at|in|on|for|from|to|by|with|and)\s)$/iu.test(ahead))
    return 0;
  if (words.length > 1 && speaksAfterApposition.test(text.slice(end, end + 160))) return 2;
  return speaksAfter.test(text.slice(end, end + 60)) || spokeBefore.test(ahead) ? 1 : 0;
}
