import type { Facts } from "../../facts/facts.ts";
import { subjectOf } from "../../facts/subject.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalYears } from "../distractors/years.ts";
import { isMarked } from "../sentence/plain.ts";
import { sourceOf } from "../source.ts";

const year = "(?:1[0-9]|20)\\d\\d";
const date = `(?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+ )?(?:\\d{1,2}, )?`;
const span = new RegExp(`^ ?\\((?:born )?${date}(${year})(?: ?[–-] ?${date}(${year}))?\\)`, "u");

/** “In which year was Fridtjof Nansen born?”: the years in brackets behind the name of the person whom the article is about. */
export const lifespan: Family = { name: "lifespan", write: ask };

function ask(facts: Facts): Candidate[] {
  const { reading } = facts;
  const subject = subjectOf(reading);
  const [mention] = subject?.mentions.filter(({ end }) => span.test(reading.text.slice(end, end + 60))) ?? [];
  if (subject?.type !== "person" || mention === undefined || isMarked(facts.furniture, mention)) return [];
  const [, born, died] = span.exec(reading.text.slice(mention.end, mention.end + 60)) ?? [];
  const source = sourceOf(reading, mention.sentence);
  if (source === undefined || born === undefined) return [];
  // A life of some length, not the years of a reign or of a team.
  if (died !== undefined && (Number(died) - Number(born) < 15 || Number(died) - Number(born) > 110)) return [];
  const asked: [string, string | undefined][] = [
    [`In which year was ${subject.name} born?`, born],
    [`In which year did ${subject.name} die?`, died],
  ];
  return asked.flatMap(([stem, key]): Candidate[] => {
    if (key === undefined) return [];
    const rivals = rivalYears(facts, Number(key), mention.sentence).map(String);
    if (rivals.some((rival) => source.includes(rival)) || rivals.length < 2) return [];
    const about = { family: lifespan.name, sentence: mention.sentence, answer: key, confidence: 0.85 };
    return [
      {
        ...about,
        reason: "when somebody lived",
        question: { kind: "choice", asks: "date", stem, key, distractors: rivals, source },
      },
    ];
  });
}
