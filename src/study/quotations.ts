import type { Evidence } from "../facts/attribution/speaker.ts";
import type { Facts } from "../facts/facts.ts";
import type { Quotation } from "../facts/quotations/quotations.ts";

/**
 * Words in quotation marks, marks included: `text` is what stands from `start` to `end`. `speaker` is the fullest name that
 * the article gives, null where the text leaves it open; `evidence` is what makes it certain. `kind` tells speech (full,
 * partial) from words that nobody says (scare, title_or_term).
 */
export type QuotationEntry = {
  text: string;
  start: number;
  end: number;
  speaker: string | null;
  evidence: Evidence;
  kind: Quotation["kind"];
};

/** Every quotation of the article, in order. */
export function quotations({ quotations: found }: Facts): QuotationEntry[] {
  return found.map(({ text, start, end, speaker, evidence, kind }) => ({
    text,
    start,
    end,
    speaker: speaker?.name ?? null,
    evidence,
    kind,
  }));
}
