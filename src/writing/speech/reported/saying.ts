import type { Reading } from "../../../facts/reading.ts";

/** Verbs behind which a clause tells what somebody says or thinks. */
const verbs =
  "say state argue warn explain believe claim announce predict estimate note stress suggest insist admit declare confirm conclude add acknowledge " +
  "maintain complain recall think hope fear reveal report reckon expect forecast caution contend emphasise emphasize agree observe remark write assert";
const irregular: Record<string, string> = { say: "said", think: "thought", write: "wrote" };
/** Verbs that name their hearer first: NAME told the paper [that] …. */
const toHearer = new Set(["told", "tells", "warned", "warns", "reminded", "assured", "informed"]);
/** Without “that” these begin other things: “admitted the mistakes”, “expects sales to fall”. */
const strict = /^(?:wr|recall|admit|declar|confirm|announc|predict|report|observ|remark|expect|forecast|fear|estimat)/;

const forms = new Set(
  verbs.split(" ").flatMap((verb) => {
    const third = verb.endsWith("y") && verb !== "say" ? verb : `${verb}s`;
    const past = irregular[verb] ?? (verb === "admit" ? "admitted" : verb.endsWith("e") ? `${verb}d` : `${verb}ed`);
    return verb === "forecast" ? [verb, third] : [third, past];
  }),
);

/** How a question asks for what was said to somebody, or behind something else. */
const plainly = new Map([
  ["told", "said"],
  ["tells", "says"],
  ["added", "said"],
  ["adds", "says"],
  ["reminded", "said"],
  ["assured", "said"],
  ["informed", "said"],
]);

/** Whether a word is a finite form of a verb of saying or thinking. */
export function isSaying(word: string): boolean {
  return forms.has(word) || toHearer.has(word) || word === "pointed" || word === "points";
}

/** The verb as a question asks: “told” is “said”, “pointed” is “pointed out”. */
export function asAsked(word: string): string {
  return plainly.get(word) ?? (/^points?(?:ed)?$/.test(word) ? `${word} out` : word);
}

/** Whether the hearer may stand right behind the verb. */
export function namesHearer(word: string): boolean {
  return toHearer.has(word);
}

/** Whether a clause must begin with “that” to be what is said. */
export function needsThat(word: string): boolean {
  return strict.test(word);
}

/** Whether a token stands between a subject and its verb of saying without changing it: “also”, “has”. */
export function isPassing({ tokens }: Reading, at: number): boolean {
  const { pos = "X", text = "" } = tokens[at] ?? {};
  return (
    (pos === "ADV" && !/^(?:not|never|n[’']t|hardly)$/.test(text)) ||
    /^(?:has|have|had|also|then|later|too)$/.test(text)
  );
}
