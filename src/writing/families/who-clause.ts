import type { Facts } from "../../facts/facts.ts";
import type { Mention } from "../../facts/names/mentions.ts";
import type { Name } from "../../facts/names/name.ts";
import { indexAt } from "../../text/spans.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { castOf, rivalsOf } from "../distractors/people.ts";
import { agreesWithOne, finiteVerbAt } from "../sentence/finite.ts";
import { isMarked } from "../sentence/plain.ts";
import { say } from "../sentence/say.ts";
import { sourceOf } from "../source.ts";
import { standsAlone } from "../speech/alone.ts";
import { names } from "../speech/proof.ts";

const opens = /^,(?: \d{1,3},)? who (?=\p{L})/u;
const ends = /[,;.:–—()“”"]/;
/** Said of many, of the day of writing, or of what may be. */
const vague =
  /^(?:\w+ly )?(?:will|would|can|could|may|might|must|should|had|did|does|do) |^(?:is|was|are|were|has|had) (?:\d|not |an? |also |said |believed |thought )|^(?:said|says|told|added|asked|attended|joined) | (?:not|never|who|whom|which) |n[’']t /;
const fewest = 4;
const most = 22;

/** “Who chairs the trust of …?”: what the article tells of somebody in a clause behind the name, “NAME, who …,”. */
export const whoClause: Family = {
  name: "who-clause",
  write(facts) {
    const { reading } = facts;
    const sure = new Set(castOf(facts).people);
    return reading.mentions.flatMap((mention) => {
      const person = reading.nameOf.get(mention);
      return person !== undefined && sure.has(person) ? ask(facts, mention, person) : [];
    });
  },
};

function ask(facts: Facts, mention: Mention, person: Name): Candidate[] {
  const { reading } = facts;
  const span = clauseBehind(facts, mention);
  const source = sourceOf(reading, mention.sentence);
  if (span === undefined || source === undefined) return [];
  const told = say(facts, { from: span.from, to: span.to });
  const text = reading.text.slice(span.start, span.end);
  const rivals = rivalsOf(facts, person, (name) => names(told, name) || source.includes(name.name));
  if (vague.test(`${text} `) || contentWords(told).length < fewest || told.split(" ").length > most) return [];
  if (names(told, person) || rivals.length < 2 || !standsAlone(reading, span)) return [];
  return [
    {
      family: whoClause.name,
      sentence: mention.sentence,
      answer: person.name,
      confidence: 0.85,
      reason: "who is who",
      question: {
        kind: "choice",
        asks: "person",
        stem: `Who ${told}?`,
        key: person.name,
        distractors: rivals.map(({ name }) => name),
        source,
        proof: reading.text.slice(mention.start, span.end),
      },
    },
  ];
}

/** The clause behind “, who”, with a verb for one person, up to the next comma; nothing in quotation marks, no furniture. */
function clauseBehind({ reading, furniture }: Facts, mention: Mention) {
  const { text, tokens, sentences, inQuotation } = reading;
  const stop = sentences[mention.sentence]?.end ?? mention.end;
  const opening = opens.exec(text.slice(mention.end, stop));
  if (opening === null || isMarked(furniture, mention)) return undefined;
  const start = mention.end + opening[0].length;
  const length = text.slice(start, stop).search(ends);
  const behind = text.slice(start + length, stop);
  // “who wrote a book, a film and a play”: a comma within a list ends nothing.
  if (length < 0 || !/^(?:\.$|, (?!and\b|or\b|but\b)(?!\p{Ll}+(?: \p{Ll}+)*,? (?:and|or) ))/u.test(behind)) return undefined;
  const end = start + length;
  const [from, to] = [indexAt(tokens, start), indexAt(tokens, end)];
  const verb = finiteVerbAt(reading, from, to);
  if (verb === undefined || !agreesWithOne(reading, verb) || inQuotation.has(from)) return undefined;
  return { start, end, from, to };
}
