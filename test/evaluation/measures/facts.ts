import { type Facts, factsOf } from "../../../src/facts/facts.ts";
import type { Span } from "../../../src/text/spans.ts";
import type { AnnotatedArticle } from "../gold.ts";

/** How many of the people with a role, the numbers worth asking and the acronyms that a reader noted down we find. Recall only. */
export function measureFacts(articles: AnnotatedArticle[]): string[] {
  let [roles, people, numbers, allNumbers, acronyms, allAcronyms] = [0, 0, 0, 0, 0, 0];
  for (const article of articles) {
    if (article.numbers === undefined) continue;
    const facts = factsOf(article.text);
    people += article.people?.length ?? 0;
    roles += article.people?.filter(({ name }) => facts.roles.some(({ person }) => person.name === name)).length ?? 0;
    allNumbers += article.numbers.length;
    numbers += article.numbers.filter((number) => hasNumber(article.text, facts, number)).length;
    allAcronyms += article.acronyms?.length ?? 0;
    acronyms +=
      article.acronyms?.filter(({ acronym, expansion }) =>
        facts.acronyms.some((one) => one.acronym === acronym && one.expansion === expansion),
      ).length ?? 0;
  }
  return [
    `people given a role    ${roles} of ${people}`,
    `numbers and dates      ${numbers} of ${allNumbers}`,
    `acronyms               ${acronyms} of ${allAcronyms}`,
  ];
}

function hasNumber(
  text: string,
  { quantities, dates }: Facts,
  { text: number, sentence }: { text: string; sentence: string },
): boolean {
  const start = text.indexOf(number, text.indexOf(sentence));
  const holds = (span: Span) => span.start <= start && span.end >= start + number.length;
  return quantities.some(holds) || quantities.some((quantity) => holds(quantity.number)) || dates.some(holds);
}
