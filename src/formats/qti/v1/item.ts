import type { Draft, Prose } from "../../draft/draft.ts";
import type { Element } from "../../xml/parse.ts";
import { childOf, childrenOf, descendantsOf, textOf } from "../../xml/tree.ts";
import { bodyOf } from "./bodies.ts";
import { type Conditions, conditionsOf } from "./conditions.ts";
import { materialOf } from "./material.ts";

/** The responses that an item can ask for. */
export const responses = ["response_lid", "response_str", "response_num", "response_xy", "response_grp"];

/** An item of QTI 1.2 with what is looked up in it more than once. */
export type Item = { element: Element; type: string; stem: Prose; responses: Element[]; conditions: Conditions };

/** A draft of an item of QTI 1.2. */
export function draftOfItem1(element: Element): Draft {
  const presentation = childOf(element, "presentation");
  const item: Item = {
    element,
    type: fieldOf(element, "question_type") ?? fieldOf(element, "cc_profile") ?? "",
    stem: materialOf(presentation, responses),
    responses: descendantsOf(presentation, ...responses),
    conditions: conditionsOf(element),
  };
  const { body, feedback = [], losses = [] } = bodyOf(item);
  return {
    place: element.place,
    name: element.attributes["title"],
    stem: item.stem,
    body,
    feedback: [...item.conditions.general, ...feedback, ...item.conditions.correct],
    points: pointsOf(fieldOf(element, "points_possible")),
    losses: [...losses, ...item.conditions.losses],
  };
}

/** A field of an item’s metadata. */
function fieldOf(item: Element, label: string): string | undefined {
  const fields = descendantsOf(childOf(item, "itemmetadata"), "qtimetadatafield");
  const field = fields.find((candidate) => textOf(childOf(candidate, "fieldlabel")).trim() === label);
  return childrenOf(field, "fieldentry").map(textOf)[0]?.trim();
}

function pointsOf(text: string | undefined): number | undefined {
  return text === undefined || text === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
}
