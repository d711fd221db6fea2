import { letterAt } from "../../../quiz/kinds/letters.ts";
import type { QuestionSet } from "../../../quiz/question-set.ts";
import { jumble } from "../../../quiz/shuffle.ts";
import { type ListedOption, listOptions } from "../../options.ts";
import { el, type Xml } from "../../xml/write.ts";
import type { Version } from "./versions.ts";

type Question = QuestionSet["questions"][number];
type Of<K extends Question["kind"]> = Extract<Question, { kind: K }>;
/** What an item declares of its response, and what stands in its body. */
type Interaction = { declaration: Xml; body: Xml[] };

/** How a question is answered in QTI: its response’s declaration and its interaction. */
export function interactionOf(question: Question, seed: string, version: Version): Interaction {
  switch (question.kind) {
    case "match":
      return matching(question, version);
    case "order":
      return ordering(question, version);
    case "numeric":
      return typed(question.stem, [String(question.key)], "float", question.unit, version);
    case "short-answer":
      return typed(question.stem, [question.key, ...(question.accept ?? [])], "string", undefined, version);
    default:
      return choosing(question, seed, version);
  }
}

function declared(
  cardinality: string,
  baseType: string,
  correct: string[],
  points: [value: string, share: number][],
  { qti }: Version,
): Xml {
  return qti(
    "responseDeclaration",
    { identifier: "RESPONSE", cardinality, baseType },
    qti(
      "correctResponse",
      {},
      correct.map((value) => qti("value", {}, value)),
    ),
    points.length === 0
      ? undefined
      : qti(
          "mapping",
          { lowerBound: 0, upperBound: 1, defaultValue: 0 },
          points.map(([mapKey, mappedValue]) => qti("mapEntry", { mapKey, mappedValue })),
        ),
  );
}

function choosing(question: Of<"choice" | "multiple" | "true-false">, seed: string, version: Version): Interaction {
  const { qti } = version;
  const judged = question.kind === "true-false";
  const options = listOptions(question, seed).map((option, index) => ({
    ...option,
    identifier: judged ? option.text.toLowerCase() : letterAt(index),
  }));
  const right = options.filter((option) => option.right).map(({ identifier }) => identifier);
  const several = question.kind === "multiple";
  const share = shareOf(right.length);
  const points = options.map(({ identifier, right: isRight }): [string, number] => [
    identifier,
    isRight ? share : -share,
  ]);
  const choices = options.map((option) => choice(option, version, judged));
  return {
    declaration: declared(several ? "multiple" : "single", "identifier", right, several ? points : [], version),
    body: [
      qti(
        "choiceInteraction",
        { responseIdentifier: "RESPONSE", shuffle: !judged, maxChoices: several ? 0 : 1 },
        prompt(question.stem, version),
        choices,
      ),
    ],
  };
}

function choice(
  { identifier, text, why }: ListedOption & { identifier: string },
  { qti }: Version,
  fixed: boolean,
): Xml {
  const feedback =
    why === undefined
      ? undefined
      : qti("feedbackInline", { outcomeIdentifier: "FEEDBACK", identifier, showHide: "show" }, ...broken(why));
  return qti("simpleChoice", { identifier, fixed }, ...broken(text), feedback);
}

/** A line to type in, alone in its paragraph, before the unit; every wording that is accepted earns all points. */
function typed(
  stem: string,
  answers: string[],
  baseType: string,
  unit: string | undefined,
  version: Version,
): Interaction {
  const { qti } = version;
  const expectedLength = Math.max(...answers.map((answer) => answer.length));
  const line = qti("textEntryInteraction", { responseIdentifier: "RESPONSE", expectedLength });
  const [key = ""] = answers;
  return {
    declaration: declared(
      "single",
      baseType,
      [key],
      baseType === "string" ? answers.map((answer) => [answer, 1]) : [],
      version,
    ),
    body: [
      ...stem.split("\n").map((text) => el("p", {}, text)),
      el("p", {}, line, unit === undefined ? undefined : ` ${unit}`),
    ],
  };
}

/** The items in an order that tells nothing, for programs that do not shuffle them. */
function ordering({ id, stem, key }: Of<"order">, version: Version): Interaction {
  const { qti } = version;
  const listed = jumble(key, id);
  const right = key.map((text) => letterAt(listed.indexOf(text)));
  const choices = listed.map((text, index) =>
    qti("simpleChoice", { identifier: letterAt(index), fixed: false }, ...broken(text)),
  );
  return {
    declaration: declared("ordered", "identifier", right, [], version),
    body: [qti("orderInteraction", { responseIdentifier: "RESPONSE", shuffle: true }, prompt(stem, version), choices)],
  };
}

function matching({ stem, pairs }: Of<"match">, version: Version): Interaction {
  const { qti } = version;
  const correct = pairs.map((_, index) => `left${index + 1} right${index + 1}`);
  const share = shareOf(pairs.length);
  const column = (side: "left" | "right") =>
    qti(
      "simpleMatchSet",
      {},
      pairs.map((pair, index) =>
        qti("simpleAssociableChoice", { identifier: `${side}${index + 1}`, matchMax: 1 }, ...broken(pair[side])),
      ),
    );
  return {
    declaration: declared(
      "multiple",
      "directedPair",
      correct,
      correct.map((pair) => [pair, share]),
      version,
    ),
    body: [
      qti(
        "matchInteraction",
        { responseIdentifier: "RESPONSE", shuffle: true, maxAssociations: pairs.length },
        prompt(stem, version),
        column("left"),
        column("right"),
      ),
    ],
  };
}

function prompt(stem: string, { qti }: Version): Xml {
  return qti("prompt", {}, ...broken(stem));
}

/** A text whose lines stay lines. */
function broken(text: string): (Xml | string)[] {
  return text.split("\n").flatMap((line, index) => (index === 0 ? [line] : [el("br"), line]));
}

/** An equal share; six figures are enough for the shares to add up. */
function shareOf(parts: number): number {
  return Number((1 / parts).toFixed(6));
}
