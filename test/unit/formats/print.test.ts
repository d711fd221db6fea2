import { expect, test } from "vitest";
import { print } from "../../../src/formats/print.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import type { QuestionSet } from "../../../src/quiz/question-set.ts";
import { bees } from "../samples.ts";

const page = (set: QuestionSet) => print.write?.(set).output ?? "";
const sample = yaml.read(bees).set as QuestionSet;

test("the printed page has article, questions, answer sheet and key, and no script", () => {
  const text = page(sample);
  expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(text.match(/<h1>[^<]*/g)).toEqual([
    "<h1>How honeybees share directions",
    "<h1>How honeybees share directions",
    "<h1>How honeybees share directions: answers",
    "<h1>How honeybees share directions: key",
  ]);
  expect(text).not.toMatch(/<script|https?:\/\/(?!example\.org\/bees)/);
});

test("the key stands on its own sheet alone, by the letters of this paper, with its source", () => {
  const text = page(sample);
  const [questions = "", key = ""] = text.split(": answers</h1>");
  const [, letter, option] = /([A-C]) [◆●▲] (The direction of the food)/.exec(questions) ?? [];
  expect(key).toContain(`${letter}: ${option}`);
  expect(key).toContain("<blockquote>The angle of the dance shows the direction of the food.</blockquote>");
  expect(questions).not.toContain("<blockquote>");
});

test("what questions say is text, whatever it looks like", () => {
  const [question] = sample.questions;
  const set = { ...sample, questions: [{ ...question, stem: "<script>alert(1)</script> & <b>" }] } as QuestionSet;
  expect(page(set)).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;");
});
