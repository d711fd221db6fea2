import fc from "fast-check";
import { expect, test } from "vitest";
import { distance, nearest } from "../../../src/text/distance.ts";
import { contentWords, plain, words } from "../../../src/text/words.ts";

test("plain text forgives case, accents, punctuation, spacing and ligatures", () => {
  expect(plain("  Café-au-lait!  ")).toBe("cafe au lait");
  expect(plain("Straße")).toBe("strasse");
  expect(plain("ﬁve")).toBe("five");
  expect(plain("China’s")).toBe(plain("Chinas"));
});

test("other scripts keep their letters", () => {
  expect(words("Путин сказал: «да»")).toEqual(["путин", "сказал", "да"]);
  expect(plain("习近平")).toBe("习近平");
});

test("a text of marks has no words", () => {
  expect(words("… — !")).toEqual([]);
});

test("content words leave articles, prepositions, pronouns and auxiliaries out", () => {
  expect(contentWords("The meeting of the two will be their first")).toEqual(["meeting", "two", "first"]);
});

test("distance counts a swap of neighbours as one", () => {
  expect(distance("putin", "puitn")).toBe(1);
  expect(distance("putin", "putn")).toBe(1);
  expect(distance("", "abc")).toBe(3);
});

test("the nearest name is suggested, and none where all are far", () => {
  expect(nearest("sorce", ["stem", "source"])).toBe("source");
  expect(nearest("STEM", ["stem", "source"])).toBe("stem");
  expect(nearest("colour", ["stem", "source"])).toBeUndefined();
});

test("what needs no Unicode is read the quick way, and comes out the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aZ09 \n'’“”–-.,!?‘é") }), (text) => {
      expect(`${plain(text)} e`.trim()).toBe(plain(`${text} é`));
    }),
  );
});
