import type { Page } from "playwright-core";
import { expect } from "vitest";
import { keyInWords, type Question } from "../../src/quiz/kinds/index.ts";
import { type Quality, quiz } from "./answers.ts";
import { verdict } from "./learner.ts";

export const verdictOf: Record<Quality, string> = { right: "Right", partly: "Partly right", wrong: "Not right" };

/** Makes sure that the page tells the verdict, the key, and the source sentence word for word, its proof marked. */
export async function expectTold(page: Page, question: Question, quality: Quality): Promise<void> {
  expect(await verdict(page).textContent()).toMatch(new RegExp(`^\\S ${verdictOf[quality]}$`));
  expect(await keyOn(page, question)).toEqual(keyOf(question));
  expect(await sourcesOn(page)).toEqual(sourcesOf(question));
}

/** The key as the page tells it. */
async function keyOn(page: Page, question: Question): Promise<string[]> {
  switch (question.kind) {
    case "choice":
    case "true-false":
    case "multiple":
      return (await page.locator(".option.key .text").evaluateAll(ownTexts)).sort();
    case "short-answer":
    case "numeric":
      return page.locator("#verdict .key").evaluateAll(ownTexts);
    case "match":
      return page.locator(".parts .text").allTextContents();
    case "order": {
      const isRight = (await page.locator(".right-order").count()) === 0;
      return page.locator(isRight ? ".parts .text" : ".right-order li").allTextContents();
    }
  }
}

function keyOf(question: Question): string[] {
  switch (question.kind) {
    case "multiple":
      return [...question.key].sort();
    case "match":
      return question.pairs.map(({ right }) => right);
    case "order":
      return question.key;
    default:
      return [keyInWords(question)];
  }
}

/** The text of elements without that of the elements in them. */
function ownTexts(elements: Element[]): string[] {
  return elements.map((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join("")
      .trim(),
  );
}

function sourcesOn(page: Page): Promise<{ text: string; marks: string[] }[]> {
  return page.locator("#verdict .footnote blockquote").evaluateAll((quotes) =>
    quotes.map((quote) => ({
      text: [...quote.childNodes]
        .filter((node) => node.nodeName !== "SUP")
        .map((node) => node.textContent)
        .join(""),
      marks: [...quote.querySelectorAll("mark")].map((mark) => mark.textContent ?? ""),
    })),
  );
}

function sourcesOf(question: Question): { text: string; marks: string[] }[] {
  const text = quiz.article?.text ?? "";
  return question.citations.map(({ source, proof }) => ({
    text: text.slice(source.start, source.end),
    marks: proof.map(({ start, end }) => text.slice(start, end)),
  }));
}
