import { expect, test } from "vitest";
import { factsOf } from "../../../../src/facts/facts.ts";
import { knownAs } from "../../../../src/writing/families/known-as.ts";

test("asks what something is called, with what stands behind the name kept", () => {
  const facts = factsOf(
    "York was known as Eboracum by the Romans. The planet Venus is also called Wamba in some tales.",
  );
  const questions = knownAs.write(facts).map(({ question }) => question);
  expect(questions).toHaveLength(1);
  expect(questions[0]).toMatchObject({
    stem: "What was York known as by the Romans?",
    key: "Eboracum",
    kind: "short-answer",
  });
});

test("does not ask for what somebody is known for, or what is named after whom", () => {
  const facts = factsOf(
    "The town is known for its cheese and wine. The islands were named after their finder in 1790. The team was known to be slow.",
  );
  expect(knownAs.write(facts)).toEqual([]);
});
