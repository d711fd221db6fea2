/** What a learner is told after the answer, as far as foreign formats have one text for it. */
export type Told = { explanation?: string | undefined; source?: string | string[] | undefined };

/**
 * Explanation and source in one text, for formats that have a single place for feedback: a paragraph for the explanation,
 * then one for each source sentence, “Source: “…””. Nothing where there is neither.
 */
export function feedbackOf({ explanation, source = [] }: Told): string | undefined {
  const told = [...(explanation === undefined ? [] : [explanation]), ...[source].flat().map(cited)];
  return told.length === 0 ? undefined : told.join("\n");
}

function cited(source: string): string {
  return `Source: “${source}”`;
}

/** The other way round: what `feedbackOf` wrote gives what it was made of, any other text is an explanation. */
export function readFeedback(text: string): Told {
  const lines = text.split("\n");
  const sources: string[] = [];
  for (let line = lines.at(-1); line !== undefined; line = lines.at(-1)) {
    const [, source] = /^Source: “(.+)”$/.exec(line.trim()) ?? [];
    if (source === undefined || sources.length === 4) break;
    sources.unshift(source);
    lines.pop();
  }
  const explanation = lines.join("\n").trim();
  const [first] = sources;
  return {
    ...(explanation === "" ? {} : { explanation }),
    ...(first === undefined ? {} : { source: sources.length === 1 ? first : sources }),
  };
}
