import type { Swap } from "../swaps.ts";

const words =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const named = new RegExp(`(?<!\\p{L})(\\d{1,2}(?:st|nd|rd|th)|${words.join("|")})(?=[- ]centur)`, "gu");

/** “in the late 18th century”: two centuries off; undefined where a statement tells of more than one, or gives a year. */
export function century(stem: string): Swap | undefined {
  const [found, second] = stem.matchAll(named);
  if (found === undefined || second !== undefined || /(?<!\d)1\d{3}(?!\d)/.test(stem)) return undefined;
  const from = found[0];
  const number = /^\d/.test(from) ? Number.parseInt(from, 10) : words.indexOf(from) + 1;
  const to = number > 17 ? number - 2 : number + 2;
  return number < 4
    ? undefined
    : {
        from: `${from}${stem[found.index + from.length]}century`,
        to: `${/^\d/.test(from) ? `${to}th` : words[to - 1]}${stem[found.index + from.length]}century`,
      };
}
