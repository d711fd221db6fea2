import type { FlawName } from "../../writing/candidate.ts";
import { detectors } from "../../writing/flaws.ts";
import { sourcesIn } from "../../writing/options.ts";
import type { Adviser, Asked } from "./adviser.ts";

/** Flaws that show without an article. */
const ofWording: readonly FlawName[] = ["trivial", "ungrammatical", "giveaway", "type-mismatch", "second-true-option"];

/** Where on the form a flaw is mended; the stem, if it does not stand here. */
const mendedIn: Partial<Record<FlawName, string>> = {
  giveaway: "options",
  "type-mismatch": "options",
  "second-true-option": "options",
  ungrounded: "source",
  "source-error": "source",
  debris: "source",
};

/** The writer's own detector of a flaw as an adviser. */
export function flawIn(flaw: FlawName): Adviser {
  const detector = detectors.find((one) => one.flaw === flaw);
  return (asked) => {
    if (!applies(flaw, asked)) return undefined;
    const message = detector?.find(asked.candidate, asked.facts);
    return message === undefined ? undefined : { field: fieldFor(flaw, asked), message };
  };
}

/** What is about the article or a source is not said where there is none: that one is missing is said on saving. */
function applies(flaw: FlawName, { question, article }: Asked): boolean {
  if (ofWording.includes(flaw)) return true;
  return article !== null && (flaw === "dangling-reference" || sourcesIn(question).length > 0);
}

function fieldFor(flaw: FlawName, { question }: Asked): string {
  const field = mendedIn[flaw] ?? "stem";
  const hasOptions = question.kind === "choice" || question.kind === "multiple";
  return field === "options" && !hasOptions ? "stem" : field;
}
