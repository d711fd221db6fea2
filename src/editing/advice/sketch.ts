import type { Facts } from "../../facts/facts.ts";
import { pairQuotationMarks } from "../../facts/quotations/pairing.ts";
import { furniture } from "../../text/furniture.ts";
import { sentences } from "../../text/sentences.ts";

/**
 * An article as somebody sees it who does not read it: its sentences, quotation marks and furniture, no names and no tagged
 * words. It spares loading the tagger, and is enough for detectors that compare texts.
 */
export function sketchOf(text: string): Facts {
  if (last?.reading.text !== text) last = draw(text);
  return last;
}

/** The last one: while somebody types, the same article is asked about again and again. */
let last: Facts | undefined;

function draw(text: string): Facts {
  return {
    reading: {
      text,
      paragraphs: [],
      sentences: sentences(text),
      tokens: [],
      quoted: pairQuotationMarks(text),
      mentions: [],
      names: [],
      nameOf: new Map(),
      mentionAt: new Map(),
      inQuotation: new Set(),
    },
    names: [],
    quotations: [],
    roles: [],
    quantities: [],
    dates: [],
    acronyms: [],
    furniture: furniture(text),
  };
}
