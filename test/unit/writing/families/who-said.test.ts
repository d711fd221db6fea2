import { describe, expect, test } from "vitest";
import { factsOf } from "../../../../src/facts/facts.ts";
import { textOf } from "../../../../src/quiz/kinds/fields.ts";
import { whoSaid } from "../../../../src/writing/families/who-said.ts";
import { harbour } from "../articles.ts";

const asked = (text: string) =>
  whoSaid.write(factsOf(text)).flatMap(({ question }) => (question.kind === "choice" ? [question] : []));
const stems = (text: string) => asked(text).map(({ stem }) => stem);

describe("who said", () => {
  test("asks for the speaker of a whole sentence, by the full name", () => {
    const question = asked(harbour).find(({ stem }) => stem.includes("Herring"));
    expect(question?.stem).toBe(
      "Who said, “Herring and cod paid for our schools, and tourism will pay for our libraries”?",
    );
    expect(question?.key).toBe("Anna Keller");
    expect(question?.asks).toBe("speaker");
  });

  test("offers other people who speak, each with the reason why not", () => {
    const question = asked(harbour).find(({ stem }) => stem.includes("Herring"));
    const options = question?.distractors ?? [];
    expect(options.map(textOf).sort()).toEqual(["Ingrid Solberg", "Peter Marsh", "Thomas Reed"]);
    expect(options.every((option) => typeof option !== "string" && option.why?.includes("quoted"))).toBe(true);
  });

  test("quotes nothing that points out of the quotation", () => {
    expect(stems(harbour).join()).not.toMatch(/They have waited|any other way/);
    expect(stems(harbour.replace("Herring and cod", "These fish and cod")).join()).not.toContain("These fish");
  });

  test("quotes nothing that names its speaker", () => {
    expect(stems(harbour.replace("Herring and cod", "Anna and her cod")).join()).not.toContain("cod paid");
  });

  test("proves the speaker with the sentence before where the attribution stands there", () => {
    const text = harbour.replace(
      "They have waited long enough.",
      "Every sailor of Norway knows how cold storms can be.",
    );
    const question = asked(text).find(({ stem }) => stem.includes("Every sailor"));
    expect(question?.key).toBe("Ingrid Solberg");
    expect(question?.source).toEqual([
      "“Every fishing town in Norway needs a harbour with deep water,” said Ingrid Solberg, the mayor of Ostby and Varden.",
      "“Every sailor of Norway knows how cold storms can be.”",
    ]);
  });

  test("highlights in every source what proves the speaker, or what is quoted", () => {
    const text = harbour
      .replace("said Ingrid Solberg, the mayor of Ostby and Varden.", "she said.")
      .replace("“Every fishing", "Ingrid Solberg is the mayor of Ostby.\n\n“Every fishing");
    const question = asked(text).find(({ stem }) => stem.includes("Every fishing"));
    expect(question?.source).toHaveLength(2);
    expect(question?.proof).toEqual(["Ingrid Solberg", "she said"]);
  });

  test("quotes two sentences where the second cannot be understood alone", () => {
    const text = harbour.replace(
      "They have waited long enough.",
      "Every sailor of Norway knows how cold storms are. They hate them.",
    );
    expect(stems(text).join("\n")).toContain("“Every sailor of Norway knows how cold storms are. They hate them”");
  });

  test("leaves off what links a sentence to the one before, unless it goes on by a pronoun", () => {
    const said = (words: string) => stems(harbour.replace("They have waited long enough.", words)).join("\n");
    expect(said("However, every sailor of Norway knows how cold storms are.")).toContain(
      "“Every sailor of Norway knows how cold storms are”",
    );
    expect(said("But it makes every sailor of Norway poor in winter.")).not.toContain("sailor of Norway");
  });

  test("asks about a clause that begins small behind its verb", () => {
    const text = `${harbour}\n\nMarsh said “many fishing towns in Norway will lose their boats”.\n`;
    expect(stems(text).join("\n")).toContain("“Many fishing towns in Norway will lose their boats”");
  });

  test("asks who wrote what was written", () => {
    expect(stems(harbour.replace("Keller said.", "Keller wrote.")).join()).toContain("Who wrote, “Herring");
  });

  test("asks nothing where two people have one name, or nobody else speaks", () => {
    expect(stems(harbour.replace(/Solberg|Marsh|Keller|Reed/g, "Smith"))).toEqual([]);
    expect(
      stems(
        harbour
          .split("\n\n")
          .filter((line) => !/Marsh|Keller|Reed/.test(line))
          .join("\n\n"),
      ),
    ).toEqual([]);
  });
});
