import type { Draft, Found } from "../draft/draft.ts";
import { categoryName } from "../moodle/category.ts";
import { answersOf } from "./answers.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { hideEscapes, showEscapes } from "./escape.ts";
import { proseOf, styleOf } from "./prose.ts";

/** Reads a GIFT file: one draft for each question, and for what was to be one. */
export function readGift(text: string): Found {
  const blocks = blocksOf(text.replace(/^\ufeff/, "")).map((block) => ({ ...block, text: hideEscapes(block.text) }));
  const categories = blocks.filter(isCategory).map(titleOf);
  const drafts = blocks.filter((block) => !isCategory(block)).map(draftOf);
  return { drafts, title: categories.length === 1 ? categories[0] : undefined };
}

function isCategory({ text }: Block): boolean {
  return text.startsWith("$CATEGORY:");
}

function titleOf({ text }: Block): string {
  const [first = ""] = text.slice("$CATEGORY:".length).split("\n");
  return categoryName(showEscapes(first));
}

function draftOf({ line, text, id, tags }: Block): Draft {
  const { name, rest } = nameOf(text);
  const place = { line, column: 1 };
  const start = rest.indexOf("{");
  const end = rest.indexOf("}");
  if (start < 0 && end < 0)
    return { place, stem: proseOf(rest), body: { shape: "other", why: "it has no answers in braces" } };
  if (start < 0 || end < start) {
    return {
      place,
      stem: proseOf(rest),
      body: { shape: "other", why: "its answers need both “{” and “}”, without a blank line between" },
    };
  }
  const stem = stemOf(rest, start, end);
  const style = styleOf(stem);
  const { answers, general } = generalFeedback(rest.slice(start + 1, end).trim());
  const { body, feedback = [], losses = [] } = answersOf(answers, style);
  return {
    place,
    id,
    name,
    tags,
    stem: proseOf(stem),
    body,
    feedback: [...(general === undefined ? [] : [proseOf(general, style)]), ...feedback],
    losses,
  };
}

/** A name stands between double colons at the very beginning. */
function nameOf(text: string): { name?: string; rest: string } {
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  if (end < 0) return { rest: text.startsWith("::") ? text.slice(2) : text };
  return { name: showEscapes(text.slice(2, end)), rest: text.slice(end + 2).trim() };
}

/** What is asked, with a gap where the answers stood within it. */
function stemOf(text: string, start: number, end: number): string {
  const after = text.slice(end + 1);
  return text.slice(0, start) + (after === "" ? "" : `_____${after}`);
}

/** What follows the last “####” is said of the whole question. */
function generalFeedback(text: string): { answers: string; general?: string } {
  const mark = text.lastIndexOf("####");
  return mark < 0 ? { answers: text } : { answers: text.slice(0, mark).trim(), general: text.slice(mark + 4) };
}
