import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { factsOf } from "../../../src/facts/facts.ts";
import { allMeant } from "../../../src/writing/sentence/meant.ts";

/*
 * One case a file of meant/: an article, then “--- meant” and, for all words that lean on what stands before and of which it is certain
 * what they mean, in order, “words | what a stem says in their place”. No line: nothing is certain.
 */
const folder = new URL("meant/", import.meta.url);

for (const file of readdirSync(folder)) {
  test(`what is meant: ${file.replace(/\.txt$/, "").replaceAll("-", " ")}`, () => {
    const [article = "", lines = ""] = readFileSync(new URL(file, folder), "utf8").split("--- meant\n");
    const text = article.trim();
    const found = allMeant(factsOf(text)).map(({ start, end, text: said }) => `${text.slice(start, end)} | ${said}`);
    expect(found).toEqual(lines.split("\n").filter((line) => line !== ""));
  });
}
