import { el, type Xml } from "../../xml/write.ts";

/** What happens under a condition: points that are set or added, feedback that is shown. */
export function respcondition(continues: boolean, tests: Xml[], ...effects: (Xml | undefined)[]): Xml {
  return el("respcondition", { continue: continues ? "Yes" : "No" }, el("conditionvar", {}, tests), effects);
}

export function points(action: "Set" | "Add", share: number): Xml {
  return el("setvar", { action, varname: "SCORE" }, Number((share * 100).toFixed(2)));
}

export function displayed(linkrefid: string): Xml {
  return el("displayfeedback", { feedbacktype: "Response", linkrefid });
}

export function varequal(respident: string, value: string): Xml {
  return el("varequal", { respident }, value);
}
