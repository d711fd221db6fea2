import type { Block, FurnitureRule } from "./rule.ts";

const opens =
  /^(?:related(?: (?:articles?|stor(?:y|ies)|posts?|links?|content|topics|news|coverage|reading))?|(?:you (?:may|might) also (?:like|enjoy)|recommended(?: (?:for you|reading|articles|stories))?|more (?:on this story|stories|news|articles|from .*)|most (?:read|popular|viewed|shared)|trending(?: now)?|latest(?: news| stories)?|popular(?: posts| now)?|sources?|references|external links|further reading|see also|notes|bibliography|footnotes|sister links|related news|what to read next|about the author|editor[’']?s picks?|leave a (?:reply|comment)|comments?|share this(?: article| story)?))[:\s]*$/i;

/** What follows such a heading belongs to it as long as it is a list: no paragraph of this length or more. */
const paragraphLength = 240;

/** “Related Articles”, “Sources”, “Leave a Reply”, and the list below it to the page's end. */
export const trailer: FurnitureRule = (block, blocks) => {
  if (opens.test(block.text)) return true;
  const begins = trailerOf(blocks);
  return begins !== undefined && block.index > begins;
};

const known = new WeakMap<Block[], number | undefined>();

/** Where the page's tail begins: the first such heading after which no paragraph of running text comes. */
function trailerOf(blocks: Block[]): number | undefined {
  if (known.has(blocks)) return known.get(blocks);
  const lastParagraph = blocks.findLastIndex(({ text }) => text.length >= paragraphLength && /[.!?”"]$/.test(text));
  const begins = blocks.find(({ index, text }) => index > lastParagraph && opens.test(text))?.index;
  known.set(blocks, begins);
  return begins;
}
