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
    "Families may help in other ways like building boats or mending nets.",
    "I was dizzy all the way to Bergen and then I saw Ostby.",
    "For those who have left the harbour of Ostby, there is work in Bergen.",
    "Ostby is as poor today as Bergen was in 1900.",
    "It is crucial that children learn to swim before they learn to sail.",
    "I think that any skipper who says he knows the coast of Norway is wrong.",
    "I knew nothing about my grandfather, but I found out that he was a sailor.",
    "Houses in Ostby are selling for less than they did a quarter century ago.",
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
    "I am told that it is neither secret nor dangerous.",
    "As herrings go, it is the best in Norway.",
    "Thomas Reed praised her courage in the storm.",
    "It was hard before, to try to convince a sailor.",
  ])("%s", (text) => expect(alone(text)).toBe(false));
});
