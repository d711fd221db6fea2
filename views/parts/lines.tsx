import { keyInWords, type Question, type Response, responseInWords } from "../../src/quiz/kinds/index.ts";

/** An answer of several parts; `inOrder` when their order is the answer. */
type Lines = { lines: string[]; inOrder?: boolean };

/** The key: in words, or as a list where it has several parts. */
export function Key({ question }: { question: Question }) {
  switch (question.kind) {
    case "match":
      return <List lines={question.pairs.map(pairInWords)} />;
    case "order":
      return <List lines={question.key} inOrder />;
    case "multiple":
      return <List lines={question.key} />;
    default:
      return <>{keyInWords(question)}</>;
  }
}

/** A response: in words, or as a list where it has several parts. */
export function Given({ response }: { response: Response }) {
  switch (response.kind) {
    case "match":
      return <List lines={response.pairs.map(pairInWords)} />;
    case "order":
      return <List lines={response.items} inOrder />;
    case "multiple":
      return <List lines={response.options} />;
    default:
      return <>{responseInWords(response)}</>;
  }
}

function List({ lines, inOrder = false }: Lines) {
  const items = lines.map((line) => <li>{line}</li>);
  return inOrder ? <ol class="lines">{items}</ol> : <ul class="lines">{items}</ul>;
}

function pairInWords({ left, right }: { left: string; right: string }): string {
  return `${left} – ${right}`;
}
