import type { Facts } from "../../facts/facts.ts";
import { readNumbers } from "../../quiz/numerals.ts";
import { plain } from "../../text/words.ts";
import type { FlawDetector } from "../candidate.ts";
import { lookup } from "../lookup.ts";
import { distractorsOf, keysOf, sourcesIn } from "../options.ts";

/** Another option is right as well: another name for the key, a part of it, or something that the source names beside it. */
export const secondTrueOption: FlawDetector = {
  flaw: "second-true-option",
  find({ question }, facts) {
    const rivals = distractorsOf(question);
    const keys = keysOf(question);
    const alike = rivals.find((rival) => keys.some((key) => isSame(rival, key) || areAliases(rival, key, facts)));
    if (alike !== undefined) return `“${alike}” says the same as the key, or is a part of it.`;
    // Who speaks is settled by the verb; others may be named beside the speaker.
    if (question.asks === "speaker" || question.asks === "role" || question.asks === "quotation") return undefined;
    const sources = ` ${plain(sourcesIn(question).join(" "))} `;
    const beside = rivals.find((rival) => sources.includes(` ${plain(rival)} `));
    return beside === undefined ? undefined : `“${beside}” stands in the source sentence as well.`;
  },
};

function isSame(a: string, b: string): boolean {
  const [one, two] = [plain(a), plain(b)];
  if (one === two || ` ${one} `.includes(` ${two} `) || ` ${two} `.includes(` ${one} `)) return true;
  if (/\p{L}{4}/u.test(a + b)) return false;
  const values = readNumbers(a);
  return values.length === 1 && readNumbers(b).some((value) => value === values[0]);
}

/** Two forms of one name. */
function areAliases(a: string, b: string, facts: Facts): boolean {
  const { byForm } = lookup(facts);
  return byForm.has(a) && byForm.get(a) === byForm.get(b);
}
