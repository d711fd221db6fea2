import type { Facts } from "../../../facts/facts.ts";
import { type Introduction, introductionAt } from "./introductions.ts";
import { calledBy, isBareAt } from "./of-kind.ts";
import type { Meant, MeantRule } from "./rule.ts";

/** So many sentences may lie between a thing and where it is spoken of again. */
const reach = 20;

/** “the study” → “the study of 2,000 adults by YouGov”: the only one that the article has introduced. */
export const introduced: MeantRule = (facts) => {
  const { tokens, inQuotation } = facts.reading;
  const once = new Map<string, Introduction | "several">();
  return tokens.flatMap((token, at): Meant[] => {
    if (token.pos !== "NOUN" || inQuotation.has(at)) return [];
    const known = once.get(token.lemma);
    const bare = isBareAt(facts, at);
    if (bare !== undefined && typeof known === "object" && token.text === known.noun)
      return meant(facts, known, bare, at);
    const found = introductionAt(facts, at);
    if (found !== undefined) once.set(token.lemma, known === undefined ? found : "several");
    else if (isAnother(facts, at)) once.set(token.lemma, "several");
    return [];
  });
};

/** “two studies”, “another study”, “a Danish study”, “the Danish study”: more than one. */
function isAnother({ reading: { tokens, mentionAt } }: Facts, at: number): boolean {
  const noun = tokens[at];
  if (noun === undefined || noun.text !== noun.lemma) return true;
  for (let i = at - 1; i > at - 5; i--) {
    const { text = "", pos = "X" } = tokens[i] ?? {};
    if (mentionAt.has(i) || pos === "ADJ" || pos === "NUM") return true;
    if (/^(?:the|this|that|its|their|his|her)$/i.test(text)) return false;
    if (pos === "DET") return true;
    if (pos !== "NOUN") return false;
  }
  return false;
}

function meant(facts: Facts, { at: named, noun, text, told, name }: Introduction, the: number, at: number): Meant[] {
  const { tokens } = facts.reading;
  const [article, last] = [tokens[the], tokens[at]];
  const far = (last?.sentence ?? 0) - (tokens[named]?.sentence ?? 0);
  if (article === undefined || last === undefined || far < 1 || far > reach) return [];
  if (calledBy(facts, noun).length > 0) return [];
  const said = /^T/.test(article.text) ? text.replace(/^t/, "T") : text;
  return [{ start: article.start, end: last.end, text: said, told, name }];
}
