import { factsOf } from "../../../src/facts/facts.ts";
import type { Quotation } from "../../../src/facts/quotations/quotations.ts";
import type { AnnotatedArticle, AnnotatedQuote } from "../gold.ts";
import { compare, line, type Score, total } from "./score.ts";

type Judged = { gold: AnnotatedQuote; given: Quotation | undefined };

/**
 * Speakers. Precision: of all quotations that we give a speaker, doubtful ones aside, how many have the annotated one; a
 * speaker given to a scare quote or a title is wrong. Coverage: of the full and partial quotations, not doubtful, whose
 * annotated speaker is a name (not a description), how many we attribute rightly.
 */
export function measureAttribution(articles: AnnotatedArticle[]): string[] {
  const spans: Score[] = [];
  const judged: Judged[] = [];
  for (const { text, quotes } of articles) {
    const found = factsOf(text).quotations;
    const at = new Map(found.map((quotation) => [key(quotation), quotation]));
    spans.push(compare(quotes, found, key, key));
    for (const gold of quotes) if (gold.doubtful !== true) judged.push({ gold, given: at.get(key(gold)) });
  }
  const beside = judged.filter(({ gold }) => gold.evidence !== "pronoun");
  const kinds = judged.filter(({ gold, given }) => gold.kind === given?.kind).length;
  return [
    `quotation spans        ${line(total(spans))}`,
    `kind of quotation      ${kinds} right of ${judged.length}`,
    `speakers               ${line(scoreOf(judged))}`,
    `  without pronouns     ${line(scoreOf(beside))}`,
    ...byPattern(judged),
  ];
}

function scoreOf(judged: Judged[]): Score {
  const given = judged.filter((one) => one.given?.speaker);
  return {
    right: given.filter(isRight).length,
    given: given.length,
    gold: judged.filter(({ gold }) => isNamed(gold)).length,
  };
}

function byPattern(judged: Judged[]): string[] {
  const groups = Map.groupBy(
    judged.filter(({ given }) => given?.speaker),
    ({ given }) => `${given?.pattern} / ${given?.evidence}`,
  );
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([pattern, group]) => `  ${pattern.padEnd(36)} ${group.filter(isRight).length} of ${group.length}`);
}

function isRight({ gold, given }: Judged): boolean {
  return given?.speaker?.name === gold.speaker;
}

function isNamed({ kind, speaker }: AnnotatedQuote): boolean {
  return (kind === "full" || kind === "partial") && /^\p{Lu}/u.test(speaker);
}

function key({ start, end }: { start: number; end: number }): string {
  return `${start}-${end}`;
}
