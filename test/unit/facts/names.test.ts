import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/facts/facts.ts";

const named = (text: string) => factsOf(text).names.map(({ name, type }) => `${name}: ${type}`);

describe("names", () => {
  it("are the fullest that the article gives, without title or office", () => {
    const [first] = factsOf(
      "US Secretary of State Antony Blinken arrived. Mr. Blinken said nothing. Blinken left.",
    ).names.filter(({ type }) => type === "person");
    expect(first).toMatchObject({ name: "Antony Blinken", aliases: ["Blinken"] });
    expect(first?.mentions).toHaveLength(3);
  });

  it("belong to nobody when two people share them", () => {
    const { names, quotations } = factsOf("Emma Reed and Jonas Reed run the inn. “We never close,” Reed said.");
    expect(names.filter(({ type }) => type === "person").map(({ mentions }) => mentions.length)).toEqual([1, 1]);
    expect(quotations[0]?.speaker).toBeNull();
  });

  it("survive one misspelling of the surname", () => {
    expect(factsOf("Kathryn Waters runs the gallery. “He was shy,” Water said.").quotations[0]?.speaker?.name).toBe(
      "Kathryn Waters",
    );
  });

  it("are places by gazetteer or by form, organisations by their words", () => {
    expect(named("He went from Nairobi to Lake Merritt and wrote to the University of Oslo.")).toEqual([
      "Nairobi: place",
      "Lake Merritt: place",
      "University of Oslo: organisation",
    ]);
  });

  it("stand for the full name where the article abbreviates it", () => {
    const { quotations } = factsOf("The Northern Water Agency (NWA) met on Monday. “The lake is full,” said the NWA.");
    expect(quotations[0]?.speaker?.name).toBe("Northern Water Agency");
  });

  it("are none at the beginning of a sentence of common words", () => {
    expect(named("However, nobody came. Big events are rare. Senior staff agreed.")).toEqual([]);
  });
});
