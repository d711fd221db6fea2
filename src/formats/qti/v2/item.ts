import { decimal } from "../../decimal.ts";
import type { Draft, Prose } from "../../draft/draft.ts";
import type { Element } from "../../xml/parse.ts";
import { childOf, childrenOf, descendantsOf, htmlOf, textOf } from "../../xml/tree.ts";
import { bodyOf } from "./bodies.ts";
import { interactionNames, stemOf } from "./stem.ts";

/** A draft of an item of QTI 2, or of QTI 3 in the names of QTI 2. */
export function draftOfItem2(item: Element): Draft {
  const body = childOf(item, "itemBody");
  const interactions = descendantsOf(body, ...interactionNames);
  const [interaction] = interactions;
  const read = bodyOf(item, interactions);
  const unit = read.body.shape === "number" && interaction !== undefined;
  const { stem, unit: behind } = stemOf(body, interaction, unit);
  return {
    place: item.place,
    name: item.attributes["title"] || item.attributes["identifier"],
    stem,
    body: read.body.shape === "number" ? { ...read.body, unit: behind } : read.body,
    feedback: childrenOf(item, "modalFeedback")
      .filter(({ attributes }) => !isForWrong(attributes["identifier"]))
      .map(feedbackOf),
    points: pointsOf(item),
    losses: read.losses,
  };
}

function isForWrong(identifier = ""): boolean {
  return /incorrect|wrong/i.test(identifier);
}

function feedbackOf(feedback: Element): Prose {
  return { html: htmlOf(childOf(feedback, "contentBody") ?? feedback) };
}

/** What the item says that it is worth: the outcome MAXSCORE, else the greatest SCORE. */
function pointsOf(item: Element): number | undefined {
  const outcome = (name: string) =>
    childrenOf(item, "outcomeDeclaration").find(({ attributes }) => attributes["identifier"] === name);
  const most =
    textOf(childOf(outcome("MAXSCORE"), "defaultValue", "value")).trim() ||
    outcome("SCORE")?.attributes["normalMaximum"];
  const points = decimal(most ?? "");
  return Number.isNaN(points) ? undefined : points;
}
