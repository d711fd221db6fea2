import { describe, expect, test } from "vitest";
import { read } from "../../../../src/facts/reading.ts";
import { standsAlone } from "../../../../src/writing/speech/alone.ts";

const alone = (text: string) => standsAlone(read(text), { start: 0, end: text.length });

describe("a sentence stands alone", () => {
  test.each([
    "Small boats bring more visitors to Iceland than any ferry.",
    "We need better roads and reliable electricity.",
    "It is hard to build a harbour in winter.",
    "It is a worker’s right to take paid vacations.",
    "Women choose wine because they know nothing about beer.",
    "Big sporting events, such as the Olympic Games, attract a worldwide audience.",
    "The council of Ostby never asked its own engineers.",
  ])("%s", (text) => expect(alone(text)).toBe(true));
});

describe("a sentence points out of itself", () => {
  test.each([
    "They have waited long enough for a harbour.",
    "This would change everything for fishing towns.",
    "But fishing towns need harbours.",
    "We open up new worlds to them.",
    "My first thought was that it was a plane crash.",
    "The team has just been abuzz with excitement.",
    "Boats will sail again next week.",
    "Everyone is excited to hear what he has to say.",
    "I would do the same for any other town.",
    "It felt like a frying pan.",
  ])("%s", (text) => expect(alone(text)).toBe(false));
});
