import type { Child } from "hono/jsx";
import { keyInWords, type Question, type Response, responseInWords } from "../../src/quiz/kinds/index.ts";
import { contentLang, words } from "../words/spoken.ts";
import { Own } from "./own.tsx";
import { number } from "./words.ts";

/** An answer of several parts; `inOrder` when their order is the answer. */
type Lines = { lines: string[]; inOrder?: boolean };

/** The key: in words, or as a list where it has several parts. */
export function Key({ question }: { question: Question }): Child {
  switch (question.kind) {
    case "match":
      return <List lines={question.pairs.map(pairInWords)} />;
    case "order":
      return <List lines={question.key} inOrder />;
    case "multiple":
      return <List lines={question.key} />;
    default:
      return question.kind === "true-false" ? keyOf(question) : <Own>{keyOf(question)}</Own>;
  }
}

/** A response: in words, or as a list where it has several parts. */
export function Given({ response }: { response: Response }): Child {
  switch (response.kind) {
    case "match":
      return <List lines={response.pairs.map(pairInWords)} />;
    case "order":
      return <List lines={response.items} inOrder />;
    case "multiple":
      return <List lines={response.options} />;
    default:
      return response.kind === "true-false" || response.kind === "skipped" ? (
        givenOf(response)
      ) : (
        <Own>{givenOf(response)}</Own>
      );
  }
}

/** The key in words; what is not the set’s own, in the page’s. */
export function keyOf(question: Question): string {
  if (question.kind === "true-false") return trueOrFalse(question.key);
  if (question.kind !== "numeric") return keyInWords(question);
  // What can be read in two ways, as “1.200”, counts in either: it may be typed as it stands here.
  return keyInWords(question).replace(/^\S+?(?=%|$| )/, number(question.key));
}

function givenOf(response: Response): string {
  if (response.kind === "skipped") return words().question.skipped;
  return response.kind === "true-false" ? trueOrFalse(response.value) : responseInWords(response);
}

function trueOrFalse(value: boolean): string {
  return value ? words().question.true : words().question.false;
}

function List({ lines, inOrder = false }: Lines) {
  const items = lines.map((line) => <li>{line}</li>);
  return inOrder ? (
    <ol class="lines" lang={contentLang()}>
      {items}
    </ol>
  ) : (
    <ul class="lines" lang={contentLang()}>
      {items}
    </ul>
  );
}

function pairInWords({ left, right }: { left: string; right: string }): string {
  return `${left} – ${right}`;
}
