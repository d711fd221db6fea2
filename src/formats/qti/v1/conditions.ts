import type { Prose } from "../../draft/draft.ts";
import type { Element } from "../../xml/parse.ts";
import { childOf, childrenOf, descendantsOf, textOf } from "../../xml/tree.ts";
import { materialOf } from "./material.ts";

/** A response that a condition asks for: which one, and what it must be. */
export type Test = { response: string; relation: string; value: string };

/** What an item’s response processing says. */
export type Conditions = {
  /** Conditions under which points are earned, with what they test for and how many it is. */
  scoring: { tests: Test[]; points: number }[];
  /** What is said to whoever gives one response, by its value. */
  whys: Map<string, Prose>;
  /** What is said to everybody, and to whoever is right. */
  general: Prose[];
  correct: Prose[];
  losses: string[];
};

const relations = ["varequal", "varsubstring", "vargte", "vargt", "varlte", "varlt"];

/** Sorts the conditions of an item by what they are for. What stands below `not` is not asked for. */
export function conditionsOf(item: Element): Conditions {
  const feedback = new Map(childrenOf(item, "itemfeedback").map((element) => [element.attributes["ident"], element]));
  const found: Conditions = { scoring: [], whys: new Map(), general: [], correct: [], losses: [] };
  for (const condition of descendantsOf(item, "respcondition")) {
    const tests = testsIn(childOf(condition, "conditionvar"));
    const points = pointsOf(condition);
    if (points > 0 && tests.length > 0) found.scoring.push({ tests, points });
    for (const { attributes } of childrenOf(condition, "displayfeedback")) {
      const said = feedback.get(attributes["linkrefid"]);
      if (said !== undefined) tell(found, tests, points, materialOf(said), attributes["linkrefid"] ?? "");
    }
  }
  found.losses = [...new Set(found.losses)];
  return found;
}

/** Who a feedback is for: everybody, whoever chose one answer, whoever was right; to who is wrong there is no place. */
function tell(found: Conditions, tests: Test[], points: number, feedback: Prose, name: string): void {
  const [only, second] = tests;
  if (points > 0 && /correct|right/i.test(name)) found.correct.push(feedback);
  else if (only !== undefined && second === undefined) found.whys.set(only.value, feedback);
  else if (points > 0) found.correct.push(feedback);
  else if (only === undefined && !/incorrect|wrong/i.test(name)) found.general.push(feedback);
  else found.losses.push("what is said to whoever is wrong is left out");
}

function testsIn(element: Element | undefined): Test[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === "not") return [];
    if (!relations.includes(child.name)) return testsIn(child);
    return [{ response: child.attributes["respident"] ?? "", relation: child.name, value: textOf(child).trim() }];
  });
}

/** What a condition earns; older files only call it correct. */
function pointsOf(condition: Element): number {
  const [set] = childrenOf(condition, "setvar");
  if (set === undefined) return /^correct$/i.test(condition.attributes["title"] ?? "") ? 1 : 0;
  return Number(textOf(set).trim()) || 0;
}
