import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/text/sentences.ts";

/** A text in which “¦” stands where a sentence must end, and nowhere else. */
function expectEnds(marked: string): void {
  const text = marked.replaceAll("¦", "");
  const found = sentences(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(marked.split("¦").map((sentence) => sentence.trim()));
}

describe("sentences end", () => {
  it.each([
    "He moved to Main St. ¦The bank is near St. James. ¦Mt. Fuji is high.",
    "Roe v. Wade and Roe vs. Wade are one case. ¦Cf. Jones et al. (2004) and Messrs. Lee.",
    "It opened Jan. 5. ¦It closed in Sept. ¦Smith left on Sat. 5 May. ¦Tickets are Rs. 500 each. ¦Tel. +44 20 55.",
    "It takes 45 min. ¦20 people came, max. 30 fit. ¦He is 6 ft. 3 in. tall.",
    "The U.S. All-Star team won. ¦In the U.S. ¦Didn’t he know? ¦It’s true. ¦He left the U.S. ¦Everyone did.",
    "MR. SMITH WENT TO WASHINGTON. ¦GEN. LEE DID NOT.",
  ])("after an abbreviation only where a sentence begins: %s", expectEnds);

  it.each([
    "Open 9 a.m.–5 p.m. ¦Closed Sunday. ¦By 8 p.m. Saturday it was over. ¦At 5 p.m. Lee left. ¦It was 6 P.M. ¦Lee slept.",
    "It begins at 9 a.m. Eastern Time and ends at 5 p.m. 1 January. ¦He left at 5 p.m. ¦12 people came.",
  ])("after an hour, unless a day or a time zone follows: %s", expectEnds);

  it.each([
    "J. R. R. Tolkien met Albert I. Jones of W. 42nd St. and read Lee, J. (2004). ¦It was late.",
    "They ruled J&K. ¦Syed Ali did not. ¦It was World War I. ¦Germany lost. ¦It was in groups A and B. ¦Ghana won Group G. ¦Peru left.",
  ])("after a letter that is no initial: %s", expectEnds);

  it.each([
    "He left at noon.[1] ¦She stayed.[2][3] ¦They slept.[citation needed] ¦A day came.[a][note 2] ¦“I am here,” he said.",
    "Was it so?[4]:12 ¦It was. [citation needed] ¦She left the U.S.[5] ¦In 1990 she died.",
    "He left at noon.1 ¦She stayed.2,3 ¦“They slept.”4 ¦Nobody woke.¹ ¦The end came.",
    "They have rights. 4 ¦Even though they vote, they lose. ¦12 Russian ships sank. ¦10 Downing Street is old.",
  ])("after the mark of a note: %s", expectEnds);

  it.each([
    "“Why?” Ann van Lee, 35, a teacher, asked. ¦“Who?” Prime Minister Ann Lee asked. ¦“No!” Sen. Poe shouted.",
    "“Yes!” ¦He said nothing more. ¦“No!” ¦Nobody said a word. ¦“Why?” ¦In 1990 Lee asked again.",
    "He starred in Guess Who? (2005) and left. ¦“The law is long.” (Smith 55). ¦“It is.” ¦(She knew.)",
    "It was not eradicated … ¦It’s so. ¦The … United States … and I wonder… I do. ¦Nobody knew… ¦The end came.",
  ])("after a question, a quotation, an ellipsis: %s", expectEnds);

  it.each([
    "They went to school.¦They liked it. ¦Node.js and System.Out work, says bob.Lee@example.com now.",
    "See https://example.org/find?Q=5 for more. ¦It is free.",
    "A dog runs. ¦(credit a: modification of work by A. Lee; credit b: work by B. Poe)",
    "Ann Lee of the Greens ¦In the Harbour East constituency, she won. ¦Her best-known work is In the Heights, a musical.",
    "1.) Open it. ¦2.) Shut it.",
    "He counted. ¦“1,200 came.” ¦“$5 is a lot.”",
  ])("as pages print them: %s", expectEnds);
});

describe("a line's end", () => {
  it.each([
    "This is the first line of the mail, which the program has wrapped by Mr.\nSmith and others, as they do.",
    "This is the first line of the mail, which the program has wrapped, e.g.\r\nin the morning. ¦It was for George Walker and for a certain J.\r\nBush.",
  ])("in a full line ends no sentence, be it after an abbreviation: %s", expectEnds);

  it.each([
    `A headline of some fifty letters, as newspapers have them\n¦The first paragraph follows ${"and goes on ".repeat(20)}here.\n¦Next.`,
    "A headline of a mail with some forty-six letters\n¦The first line of the mail, which a program has wrapped at its seventieth\ncolumn.",
    "Which is it?\n¦a. The first\n¦b. The second\n¦c) The third",
    "5 Main St.\n¦London",
  ])("ends a sentence where there was room for the next word: %s", expectEnds);
});

describe("sentences", () => {
  it("hold every letter once and in order, whatever the marks between", () => {
    const pieces = [
      "Mr.",
      "p.m.",
      "5",
      " ",
      "\n",
      "\r\n",
      "…",
      "?",
      "”",
      "“",
      "[1]",
      "(",
      ".",
      "A.",
      "It",
      "who",
      "said",
      "a.b?c=d",
      ":",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const letters = sentences(text).map(({ start, end }) => text.slice(start, end));
        expect(letters.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
