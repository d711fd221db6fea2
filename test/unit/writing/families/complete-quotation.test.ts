import { expect, test } from "vitest";
import { factsOf } from "../../../../src/facts/facts.ts";
import { textOf } from "../../../../src/quiz/kinds/fields.ts";
import { completeQuotation } from "../../../../src/writing/families/complete-quotation.ts";

const asked = (words: string) =>
  completeQuotation
    .write(factsOf(`The council met in Bergen.\n\n“${words},” said Ingrid Solberg, the mayor of Ostby.`))
    .flatMap(({ question }) => (question.kind === "choice" ? [question] : []));

test("no country stands among the options that would need its article", () => {
  const [question] = asked("Herring has never been as cheap for sailors as it is in Canada");
  expect(question?.key).toBe("Canada");
  expect(question?.distractors.map(textOf).join()).not.toMatch(/^U[KS]|,U[KS]/);
});
