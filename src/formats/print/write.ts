import type { QuestionSet } from "../../quiz/question-set.ts";
import { el, type Xml } from "../xml/write.ts";
import { answerSpace, keyOf, questionBody } from "./questions.ts";
import { style } from "./style.ts";

type Question = QuestionSet["questions"][number];

/** A set as one page without scripts: article and questions, an answer sheet, the key, each on paper of its own. */
export function writePrintable(set: QuestionSet): string {
  const head = el(
    "head",
    {},
    el("meta", { charset: "utf-8" }),
    el("meta", { name: "viewport", content: "width=device-width" }),
    el("title", {}, set.title),
    { xml: `<style>${style}</style>` },
  );
  const body = el("body", {}, article(set), questions(set), sheet(set), key(set));
  const page = el("html", { lang: set.language ?? "en" }, head, body);
  return `<!doctype html>\n${page.xml.replace(/<((?:meta|br|hr)(?: [^<>]*)?)\/>/g, "<$1>")}\n`;
}

function article({ article: text, language }: QuestionSet): Xml | undefined {
  if (text === undefined) return undefined;
  const from = [text.author, text.published, text.url].filter((part) => part !== undefined).join(", ");
  return el(
    "section",
    { class: "article", lang: language },
    el("h1", {}, text.title),
    from === "" ? undefined : el("p", { class: "from" }, from),
    text.text.split(/\n\s*\n/).map((paragraph) => el("p", {}, paragraph)),
  );
}

function questions(set: QuestionSet): Xml {
  const written = set.questions.map((question) =>
    el("li", {}, el("p", { class: "stem" }, question.stem), questionBody(question, set.id)),
  );
  return el("section", {}, el("h1", {}, set.title), nameLine(), el("ol", {}, written));
}

function nameLine(): Xml {
  return el("p", { class: "name" }, "Name: ______________________________ Date: ____________");
}

function sheet(set: QuestionSet): Xml {
  const lines = set.questions.map((question) => el("li", {}, answerSpace(question)));
  return el("section", {}, el("h1", {}, `${set.title}: answers`), nameLine(), el("ol", { class: "sheet" }, lines));
}

/** The key in words, by letter where there are letters, and the source as a note to it. */
function key(set: QuestionSet): Xml {
  const lines = set.questions.map((question) =>
    el(
      "li",
      {},
      el("p", { class: "key" }, keyOf(question, set.id)),
      question.explanation === undefined ? undefined : el("p", {}, question.explanation),
      sourcesOf(question).map((source) => el("blockquote", {}, source)),
    ),
  );
  const licence = set.licence === undefined ? undefined : el("p", { class: "from" }, `Licence: ${set.licence}`);
  return el("section", {}, el("h1", {}, `${set.title}: key`), el("ol", {}, lines), licence);
}

function sourcesOf(question: Question): string[] {
  const own = question.kind === "match" ? question.pairs.flatMap(({ source = [] }) => source) : [];
  return [...new Set([question.source ?? [], own].flat())];
}
