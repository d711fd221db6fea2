import type { Facts } from "../../facts/facts.ts";
import { subjectOf } from "../../facts/subject.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { agreesWithOne } from "../sentence/finite.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { isTorn } from "../sentence/torn.ts";
import { couldBe } from "./asked.ts";
import { askingFor } from "./which.ts";
import { askSubject } from "./who-what.ts";

/** Fewer words of meaning, and anybody might have done it. */
const fewest = 5;
const longest = 22;
/** What many are, have or may do; what somebody says, thinks or feels is asked where speech is read as speech. */
const vague =
  /^(?:\w+ly )?(?:(?:will|would|can|could|may|might|must|should|had|did|does|do) |(?:is|was) (?:an? |one of |born |not |also |at |there |close |able |about |\p{Ll}+ing |quoted |asked |told |more |in |on )|has (?:an? |two |three |four |\d|not |never |her |his )|(?:\p{L}+ ){0,2}(?:said|says|tells?|told|adds?|added|asks?|asked|admits?|admitted|acknowledge[sd]|announce[sd]|argue[sd]|believe[sd]?|claim(?:s|ed)|conclude[sd]|describe[sd]|disagree[sd]?|explain(?:s|ed)|expect(?:s|ed)|feels?|felt|find|finds|found|hope[sd]?|insist(?:s|ed)|know|knows|knew|note[sd]|observe[sd]|predict(?:s|ed)|promise[sd]|recalls?|recalled|remembers?|reports?|reported|sighs?|suggest(?:s|ed)|thinks?|thought|wants?|wanted|warn(?:s|ed)|wrote that|tr(?:ies|ied)|decide[sd]|continue[sd]?|began|begins|gets?|got|become|became|made up|looks?|looked|seems?|seemed|went|goes|comes?|came)(?: |$))/u;
/** The same holds of many in a match or a meeting; or it hangs on what was said before. */
const shared =
  /(?<!\p{L})(?:points?|goals?|scored?|booked|minute|half|match|penalty|injury|tackles?|sacks?|touchdowns?|yards|attended|their|theirs|they|them|both|others?|another|such|same|this|these|those|it|its)(?!\p{L})|(?:^| )(?:that|how|why|what|whether|if) (?:he|she|it|the|they)(?= )|, \p{Ll}+$/u;

const ruling = /^(?:President|Prime|King|Queen|Emperor|Empress|Pope|Chancellor)$/;

/**
 * “Which of these people led a congressional effort to …, according to the article?”: what the article tells of somebody as a statement
 * of its own. Asked among the people of the article only; and not of whom all of the article is about.
 */
export const whichPerson: Family = {
  name: "which-person",
  write: (facts) => statementsOf(facts).flatMap((statement) => ask(facts, statement)),
};

function ask(facts: Facts, statement: Statement): Candidate[] {
  const { who, clause, source, sentence } = statement;
  if (who?.type !== "person" || !agreesWithOne(facts.reading, clause.verb) || who === subjectOf(facts.reading))
    return [];
  const { verb, rest, lead } = partsOf(facts, statement, "subject");
  const said = `${verb} ${rest}`.trim();
  const told = [said, lead].filter((part) => part !== "").join(" ");
  if (!isTelling(said, told) || (lead !== "" && !/^(?:in|on|at|during|after|before|since) /.test(lead))) return [];
  const written = [source].flat().join(" ");
  if ((isTorn(`${said}.`, written) && !goesOnBehindAnd(said, written)) || askSubject(facts, statement).length > 0)
    return [];
  const asking = askingFor(facts, who, written);
  const rivals = asking?.rivals.filter((rival) => couldBe(facts, rival, told)) ?? [];
  // “Which of these people convened a meeting with the minister?”: nobody takes a witness for the president.
  if (who.mentions.some(({ before }) => before.some((word) => ruling.test(word)))) return [];
  const forms = [who.name, ...who.aliases].map((form) => form.split(" ").at(-1) ?? form);
  if (asking === undefined || rivals.length < 2 || forms.some((form) => told.includes(form))) return [];
  return [
    {
      family: whichPerson.name,
      sentence,
      answer: asking.key,
      confidence: 0.7,
      reason: "who did it",
      question: {
        kind: "choice",
        asks: "person",
        stem: `Which of these people ${told}, according to the article?`,
        key: asking.key,
        distractors: rivals,
        source,
      },
    },
  ];
}

/** “was the top scorer for 12 seasons in Italy’s Serie A | and played for …”: what follows is said besides. */
function goesOnBehindAnd(said: string, source: string): boolean {
  return source.includes(`${said.split(" ").slice(-2).join(" ")} and `);
}

function isTelling(said: string, told: string): boolean {
  if (vague.test(said) || shared.test(told) || /n[’']t |(?:^| )(?:not|never) /.test(said)) return false;
  return contentWords(told).length >= fewest && told.split(" ").length <= longest;
}
