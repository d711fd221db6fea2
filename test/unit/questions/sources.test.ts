import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../cli/run.ts";

const folder = join(root, "questions");
const files = readdirSync(folder).filter((name) => /\.(yaml|yml)$/.test(name));

type Written = { source?: string | string[] };
type Set = { article?: { text: string }; questions: (Written & { id: string; pairs?: Written[] })[] };

/** Rule 1 said once more, in its own words: NFC and white space, nothing else. */
function comparable(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

describe.each(files)("%s", (name) => {
  const set = parse(readFileSync(join(folder, name), "utf8")) as Set;
  const article = comparable(set.article?.text ?? "");

  test.each(set.questions.map((question) => [question.id, question] as const))(
    "every source of “%s” stands in the article, word for word, exactly once",
    (_, question) => {
      const sources = [question, ...(question.pairs ?? [])].flatMap(({ source }) => source ?? []);
      if (set.article !== undefined) expect(sources).not.toEqual([]);
      for (const source of sources) expect(article.split(comparable(source)).length - 1, source).toBe(1);
    },
  );
});

test("there is at least one set", () => {
  expect(files).not.toEqual([]);
});
