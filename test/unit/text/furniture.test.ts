import { describe, expect, it } from "vitest";
import { furniture } from "../../../src/text/furniture.ts";

const reasons = (text: string) => furniture(text).map(({ reason }) => reason);

describe("furniture", () => {
  it("is not a sentence about cookies, shares or home", () => {
    expect(
      furniture("Share prices fell by a tenth.\n\nHome is where the river bends.\n\nGrandmother's cookies sold best."),
    ).toEqual([]);
  });

  it("is a notice about cookies", () => {
    expect(reasons("We use cookies to improve your experience. Accept all cookies?")).toEqual(["notice"]);
  });

  it("is not a line that leads into a quotation", () => {
    expect(furniture("The minister put it like this:\n\n“We shall see what comes of it.”")).toEqual([]);
  });

  it("is a lead given twice, the shorter time", () => {
    const lead = "The old lighthouse at Skarvik will be lit again after forty years of darkness";
    const [first, ...rest] = furniture(`${lead}.\n\n${lead}, the town said on its website, and everybody is invited.`);
    expect(first).toMatchObject({ start: 0, reason: "repeated" });
    expect(rest).toEqual([]);
  });

  it("ends with the list: running text after “Sources” is not swallowed", () => {
    const paragraph = `${"The story goes on and on with many words. ".repeat(8)}It ends.`;
    expect(reasons(`Sources\n\n${paragraph}`)).toEqual(["trailer"]);
  });
});
