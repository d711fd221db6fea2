import type { DanglingRule } from "./rule.ts";

const period =
  "(?:seconds?|minutes?|hours?|days?|weeks?|weekends?|fortnights?|months?|years?|decades?|centur(?:y|ies)|seasons?|summers?|winters?|springs?|autumns?|falls?|nights?|mornings?|evenings?|afternoons?|times?)";
const relative = new RegExp(
  `(?<![\\p{L}’'-])(?:today|yesterday|tomorrow|tonight|nowadays|now|currently|recently|recent|lately|so far|to date|until now|soon|ago|at present|presently|these days|earlier(?! than)|previously|already|still|later(?! than| known| called| named| renamed)|upcoming|forthcoming|latest|current|(?<!(?:cent|percent|%|most|part|half|rest) (?:of )?)the (?:moment|day|time(?! of its| of the| of year| it takes)|year(?! \\d)|month|week|season|following day|next day)|` +
    `(?:in |over |for |during )?(?:the )?(?:last|next|past|previous|coming|following|this|that|same|recent)(?: (?:few|two|three|four|five|six|ten|several|\\d+))? ${period}(?! of)|` +
    "(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\\p{L}’'-])",
  "iu",
);
/** These say when only in some places: “a new law”, “still alive” are said from the day of writing; names are not. */
const month =
  /(?<=(?:[Ii]n|[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|early|late|mid|[Dd]uring|last) )(?:January|February|March|April|May|June|July|August|September|October|November|December)(?! (?:\d{1,2},? )?\d{4})(?!\p{L})/u;
const dayMonth =
  /\d (?:January|February|March|April|May|June|July|August|September|October|November|December)(?! \d{4})|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?!\d|,? \d{4})/u;
const properly = /(?<!\p{L})New (?=\p{Lu})|(?<=\p{Ll} )New(?= )/gu;

/** “last week”, “on Friday”, “now”, a month without its year: the reader does not know when the article was written. */
export const dayOfWriting: DanglingRule = ({ reporter }) => {
  const stem = reporter.replace(properly, "");
  const found = relative.exec(stem)?.[0];
  if (found !== undefined) return found;
  return /which year/.test(reporter) ? undefined : (month.exec(reporter)?.[0] ?? dayMonth.exec(reporter)?.[0]);
};
