import type { DanglingRule } from "./rule.ts";

const pointing =
  /(?<![\p{L}’'-])(?:these|those(?! (?:who|in|with|of|whose|from|living|working|aged)(?!\p{L}))|such(?! as)|here|(?<!how many [^?]*(?:are|were) )there(?! (?:is|are|was|were|has|have|had|will|would|could|may|might|must)(?!\p{L}))|the former(?= (?:is|was|are|were|has|had|did|does|will|would|could|and|or)(?!\p{L})|[,.?])|the (?:latter|other|others|same(?! [^.?]* as)|above|following)|(?<!(?<![\p{L}-])(?:one|each|an?) [^.]{1,60})another|(?<!some [^.]{1,60}than )others|respectively|likewise|similarly|instead|elsewhere|nearby|thereafter|afterwards?|beforehand|meanwhile|otherwise|again|an? similar|this|(?<!some [^.]{1,60})than (?:some|others|most)|besides|as well(?! as)|the (?:country|nation|city|town|village|state|region|island) of (?:\p{L}+ )?[\d.,]+|both(?! of (?:whom|which)(?!\p{L}))(?! [^.?]* and )|each other’s|the two|the three|the pair|(?:all|both) (?:two|three|four|five|six|seven|eight|nine|ten)|the duo|so-called|in turn|in response|in return|in retaliation|in exchange(?! for)|as a result|in addition|for example|for instance|in the process|in contrast|by contrast|in particular|(?:Figure|Fig\.|Table|Chapter|Section|Exhibit|Box) \d[\d.]*|at that time|at the time|by then|since then|downtown(?! \p{Lu})|(?:one|two|three|four|five|six|several|many|\d+) more(?! than)|either(?=[.?]$)|the next(?= \p{Ll})|some time longer|the subsequent|further(?= \p{Ll}+s(?!\p{L}))|(?<=^(?:A number of |Many |Some |Several |Most )?)other(?= \p{Ll})|at (?:the )?year[’']s end|the then|even(?! (?:though|if|when|as))|too(?! \p{Ll}+ (?:to|for) )|[oO]n (?:his|her|its|their) (?:return|arrival)(?! (?:to|from|in|at) ))(?![\p{L}’'-])/iu;
const ordered = /^(?:Put|Match) /;
const offered = /(?<!\p{L})(?:which|one|two|some|any|all|each) of (?:these|those|the following)(?!\p{L})/giu;

/** “these”, “another”, “the latter”, “such”, “as a result”: words that point to what has been said before. */
export const pointingWord: DanglingRule = ({ reporter }) => {
  const stem = reporter
    .replace(offered, " ")
    .replace(ordered.test(reporter) ? /(?<!\p{L})these(?!\p{L})/giu : /^$/, " ");
  return pointing.exec(stem)?.[0];
};
