import type { QuestionSet } from "../../../quiz/question-set.ts";
import { feedbackOf } from "../../feedback.ts";
import { el, type Xml, xmlDocument } from "../../xml/write.ts";
import { interactionOf } from "./interactions.ts";
import { processingOf } from "./processing.ts";
import { rooted, type Version } from "./versions.ts";

type Question = QuestionSet["questions"][number];

/** A question as an item. Its parts stand in the order that the schema wants (QTI 2.1, 5.1). */
export function itemDocument(question: Question, set: QuestionSet, version: Version): string {
  const { qti } = version;
  const points = question.points ?? 1;
  const { declaration, body } = interactionOf(question, set.id, version);
  const feedback = feedbackOf(question);
  return xmlDocument(
    qti(
      "assessmentItem",
      {
        ...rooted(version),
        identifier: question.id,
        title: question.id,
        "xml:lang": set.language,
        adaptive: false,
        timeDependent: false,
      },
      declaration,
      outcome("SCORE", "float", { normalMaximum: points, normalMinimum: 0 }, 0, version),
      outcome("MAXSCORE", "float", {}, points, version),
      hasWhys(question)
        ? outcome(
            "FEEDBACK",
            "identifier",
            {},
            undefined,
            version,
            question.kind === "multiple" ? "multiple" : "single",
          )
        : undefined,
      feedback === undefined ? undefined : outcome("EXPLANATION", "identifier", {}, undefined, version),
      qti("itemBody", {}, body),
      processingOf(question, { whys: hasWhys(question), explained: feedback !== undefined }, version),
      feedback === undefined ? undefined : explanation(feedback, version),
    ),
  );
}

/** Whether some wrong answer says why it is wrong. */
function hasWhys(question: Question): boolean {
  return (
    "distractors" in question &&
    question.distractors.some((option) => typeof option !== "string" && option.why !== undefined)
  );
}

function outcome(
  identifier: string,
  baseType: string,
  limits: Record<string, number>,
  value: number | undefined,
  { qti }: Version,
  cardinality = "single",
): Xml {
  return qti(
    "outcomeDeclaration",
    { identifier, cardinality, baseType, ...limits },
    value === undefined ? undefined : qti("defaultValue", {}, qti("value", {}, value)),
  );
}

/** What everybody is told after the answer. */
function explanation(feedback: string, { qti, contentBody }: Version): Xml {
  const text = feedback.split("\n").map((line) => el("p", {}, line));
  return qti(
    "modalFeedback",
    { outcomeIdentifier: "EXPLANATION", identifier: "explanation", showHide: "show" },
    contentBody ? qti("contentBody", {}, text) : text,
  );
}
