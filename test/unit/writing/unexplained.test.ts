import { describe, expect, test } from "vitest";
import { factsOf } from "../../../src/facts/facts.ts";
import { unexplained } from "../../../src/writing/flaws/dangling/unexplained.ts";
import { stemWords } from "../../../src/writing/sentence/words.ts";

const article =
  "Newcastle has a music scene of its own. In 1979 Venom formed in Newcastle. The heavy metal band Venom toured Japan. " +
  "Tardigrades live in moss; many tardigrades are small. Officials in Newcastle praised Google.";
const facts = factsOf(article);

function found(stem: string): string | undefined {
  return unexplained({ text: stem, reporter: stem, words: stemWords(stem, 1, facts), facts });
}

describe("a name of one word in a stem", () => {
  test("that the stem does not explain hangs in the air", () => {
    expect(found("In which year did Venom form in Newcastle?")).toBe("Venom");
  });

  test("is explained by a noun in front, or by what stands behind a comma", () => {
    expect(found("In which year did the band Venom form in Newcastle?")).toBeUndefined();
    expect(found("In which year did Venom, a band, form in Newcastle?")).toBeUndefined();
  });

  test("of a place, of a firm that everybody knows, or that is a common noun needs no explanation", () => {
    expect(found("Who praised Google in Newcastle?")).toBeUndefined();
    expect(found("Tardigrades live in moss.")).toBeUndefined();
    expect(found("Officials in Newcastle praised Google.")).toBeUndefined();
  });
});
