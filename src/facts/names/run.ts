import type { Span } from "../../text/spans.ts";
import { isOccupation } from "./evidence.ts";
import { isForename } from "./forenames.ts";
import type { Mention } from "./mentions.ts";
import { isDemonym, isPlace } from "./places.ts";
import { isTitle } from "./titles.ts";

/** A word with a capital; a run of them holds a name. */
export type Capital = Span & { text: string };

/** What ministers and secretaries are of; no part of their names. */
export const portfolio = new Set(
  (
    "State Education Culture Youth Sport Sports Information Communication Communications Science Religion Tourism Women Defence Defense Health Finance Justice Interior Transport Energy Environment Agriculture Labor Trade " +
    "Commerce Treasury Culture Foreign Affairs Homeland Security Schools Housing Work"
  ).split(" "),
);

/** Takes the words before the name off a run: “Russian President Vladimir Putin” names Vladimir Putin. */
export function mentionFrom(text: string, capitals: readonly Capital[], sentence: number): Mention[] {
  const run = withoutHonours(capitals);
  const words = run.map((one) => one.text);
  const first = nameBegins(words);
  const start = run[first]?.start;
  const last = run.at(-1)?.end;
  const end = behindJunior(capitals, run.length) ?? last;
  const runStart = run[0]?.start;
  if (start === undefined || last === undefined || end === undefined || runStart === undefined) return [];
  if (words.length === first + 1 && (isTitle(words[first] ?? "") || (first > 0 && portfolio.has(words[first] ?? ""))))
    return [];
  const place = first > 0 ? placeInFront(text, run.slice(0, first), sentence) : [];
  const own = words.slice(first);
  return [
    ...place,
    { start, end, text: text.slice(start, last), words: own, before: words.slice(0, first), runStart, sentence },
  ];
}

/** “James Roosevelt Jr.” is called James Roosevelt; his mention ends behind the “Jr.”, and what stands there is not about it. */
function behindJunior(capitals: readonly Capital[], length: number): number | undefined {
  const next = capitals[length];
  return next !== undefined && /^[JS]r\.?$/.test(next.text) ? next.end : undefined;
}

/** Letters after a name. */
const honours = /^(?:DBE|OBE|MBE|CBE|KBE|QC|KC|MP|MEP|RA|FRS|PhD|MD|Jr\.?|Sr\.?)$/;

function withoutHonours(run: readonly Capital[]): readonly Capital[] {
  return run.length > 2 && honours.test(run.at(-1)?.text ?? "") ? withoutHonours(run.slice(0, -1)) : run;
}

/** “US President NAME”: the country in front of the office is a mention of its own. */
function placeInFront(text: string, run: readonly Capital[], sentence: number): Mention[] {
  const [{ start, end } = { start: 0, end: 0 }] = run;
  const name = text.slice(start, end);
  return isPlace(name) ? [{ start, end, text: name, words: [name], before: [], runStart: start, sentence }] : [];
}

/** The index of the first word of a run that belongs to the name. */
function nameBegins(words: string[]): number {
  let first = 0;
  words.slice(0, -1).forEach((word, i) => {
    const occupation = isOccupation(word) && isForename(words[i + 1] ?? "") && !isForename(word);
    if (isTitle(word) || occupation || (first > 0 && portfolio.has(word) && i <= first + 1)) first = i + 1;
  });
  // An adjective in front is no part of a person's name; of a place's or organisation's it may be (South African Airways).
  while (words.length - first > 2 && isDemonym(words[first] ?? "") && isForename(words[first + 1] ?? "")) first++;
  return first;
}
