import type { QuestionSet } from "../../../quiz/question-set.ts";
import type { Xml } from "../../xml/write.ts";
import type { Version } from "./versions.ts";

type Question = QuestionSet["questions"][number];

/** How an item is scored, as far as QTI can say what we do: an order is right as a whole or not at all. */
export function processingOf(
  question: Question,
  { whys, explained }: { whys: boolean; explained: boolean },
  version: Version,
): Xml {
  const { qti } = version;
  const variable = (identifier: string) => qti("variable", { identifier });
  const set = (identifier: string, value: Xml) => qti("setOutcomeValue", { identifier }, value);
  return qti(
    "responseProcessing",
    {},
    whys ? set("FEEDBACK", variable("RESPONSE")) : undefined,
    explained ? set("EXPLANATION", qti("baseValue", { baseType: "identifier" }, "explanation")) : undefined,
    isMapped(question)
      ? set("SCORE", qti("product", {}, qti("mapResponse", { identifier: "RESPONSE" }), variable("MAXSCORE")))
      : qti(
          "responseCondition",
          {},
          qti("responseIf", {}, isRight(question, version), set("SCORE", variable("MAXSCORE"))),
        ),
  );
}

/** Whether parts of an answer, or several wordings, earn points by themselves. */
function isMapped({ kind }: Question): boolean {
  return kind === "multiple" || kind === "match" || kind === "short-answer";
}

function isRight(question: Question, { qti }: Version): Xml {
  const sides = [qti("variable", { identifier: "RESPONSE" }), qti("correct", { identifier: "RESPONSE" })];
  if (question.kind !== "numeric") return qti("match", {}, sides);
  const { tolerance = 0 } = question;
  const limits =
    tolerance === 0
      ? { toleranceMode: "exact" }
      : { toleranceMode: "absolute", tolerance: `${tolerance} ${tolerance}` };
  return qti("equal", limits, sides);
}
