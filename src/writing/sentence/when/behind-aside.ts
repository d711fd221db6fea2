import { finiteVerbAt } from "../finite.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import { behindOpener } from "../opener.ts";
import { mainRest } from "../rest.ts";
import type { YearRule } from "./rule.ts";

/** “[Merit Network], an independent, non-profit corporation, [was formed] in 1966 [as …]”: an aside with commas of its own between subject and verb. */
export const behindAside: YearRule = ({ reading }, { sentence, phrase, within }) => {
  const { tokens, mentionAt } = reading;
  const from = behindOpener(reading, within.from);
  let at = phrase.from - 1;
  while (at > from && /^(?:VERB|AUX|ADV)$/.test(tokens[at]?.pos ?? "")) at--;
  const verb = finiteVerbAt(reading, at + 1, phrase.from);
  const subject = { from, to: nounPhraseEnd(reading, from, at, /^of$/) };
  if (verb?.to !== phrase.from || !verb.auxiliary || !/^[,)]$/.test(tokens[at]?.text ?? "")) return [];
  if (!/^[,(]$/.test(tokens[subject.to]?.text ?? "") || !mentionAt.has(subject.to - 1)) return [];
  const rest = mainRest(reading, { from: phrase.to, to: within.to });
  const said = rest === undefined || tokens[phrase.to]?.pos !== "ADP" ? { from: phrase.to, to: phrase.to } : rest;
  return [{ sentence, subject, verb, rest: said, part: true }];
};
