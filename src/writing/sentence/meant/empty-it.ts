import type { Reading } from "../../../facts/reading.ts";
import type { Clause } from "../clause.ts";

/** What is said of “it” that stands for what follows: “It was announced that”, “It is hard to”. */
const opinion =
  /^(?:said|believed|thought|reported|announced|estimated|known|hoped|expected|understood|claimed|revealed|found|suggested|shown|feared|argued|decided|agreed|clear|possible|impossible|important|unclear|likely|unlikely|difficult|hard|easy|not|still|time|true|necessary|common|proposed|recommended|noted|noteworthy|alleged|rumou?red)$/;
const impersonal =
  /^(?:takes?|took|taken|seems?|seemed|appears?|appeared|turns?|turned|rains?|rained|means?|meant|follows?|happens?|happened|emerged|comes?|came|depends?|costs?|matters?|matter)$/;
const clauseOpener = /^(?:that|who|whether|to|how|when|because|if)$/;
/** So many words behind the clause are looked at. */
const ahead = 12;

/** “It is said that”, “It was in 1998 that”, “It took years to”: an “it” that stands for nothing, or for what follows. */
export function isEmpty({ tokens }: Reading, { subject, verb, rest }: Clause): boolean {
  if (!/^it$/i.test(tokens[subject.from]?.text ?? "")) return false;
  const main = tokens[verb.main]?.text ?? "";
  if (impersonal.test(main) || opinion.test(main)) return true;
  if (!/^(?:is|was|be|been|became|becomes?|remains?)$/.test(main)) return false;
  const words = tokens.slice(verb.from + 1, rest.to + ahead).map(({ text }) => text);
  return words.slice(0, 2).some((word) => opinion.test(word)) || words.some((word) => clauseOpener.test(word));
}
