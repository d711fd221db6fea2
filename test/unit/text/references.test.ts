import { expect, test } from "vitest";
import { withoutReferences } from "../../../src/text/references.ts";

test("the marks of notes are left out, wherever they stand", () => {
  expect(withoutReferences("Evidence[23] and dating suggest it,[19][25] in 1969.[5]:222")).toBe(
    "Evidence and dating suggest it, in 1969.",
  );
  expect(withoutReferences("It was built twice.[citation needed]")).toBe("It was built twice.");
});

test("what somebody put into brackets stays", () => {
  expect(withoutReferences("“[The] law [will] stand.”")).toBe("“[The] law [will] stand.”");
});
