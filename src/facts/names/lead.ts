import type { Gender } from "./forenames.ts";
import type { Mention } from "./mentions.ts";

/** An article says at once whom it is about; farther on “X was a …” says so of anybody. */
const opening = 400;
const defined =
  /^(?:(?: \p{Lu}{2,4},?)* ?\((?:[^()]|\([^()]*\))*\))?(?:,? (?:known as|also known as|born) [^.,;]{1,60},)? (?:is|was) (?:an?|the|one of the|born (?:in|on|at|to)) |^(?:,? [JS]r\.?)? ?\([^()]*(?<!\d)1\d{3}(?!\d)[^()]*(?:[–-]|to)[^()]*\d{4}[^()]*\) \p{Ll}/u;

/** The name that an article’s first sentence defines: “Fridtjof Nansen (1861–1930) was a Norwegian explorer”. */
export function leadOf(text: string, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(
    ({ start, end, runStart }) =>
      start < opening &&
      /(?:^|\n|[.!?] )(?:The |A |An )?$/u.test(text.slice(Math.max(0, runStart - 6), runStart)) &&
      defined.test(text.slice(end, end + 240)),
  );
}

const fewest = 3;
const oftener = 4;

/** Whether an article whose lead is somebody says “he” or “she” of them: by far the more frequent of the two. */
export function genderInText(text: string): Gender {
  const he = text.match(/(?<!\p{L})(?:he|his)(?!\p{L})/giu)?.length ?? 0;
  const she = text.match(/(?<!\p{L})(?:she|her)(?!\p{L})/giu)?.length ?? 0;
  if (he >= fewest && he > oftener * she) return "he";
  return she >= fewest && she > oftener * he ? "she" : "unknown";
}
