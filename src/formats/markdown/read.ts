import type { Body, Draft, DraftOption, Found } from "../draft/draft.ts";

const item = /^[ \t]*[-*+] \[([ xX])\][ \t]+(.*)$/;
const answer = /^[ \t]*(?:\*\*)?Answer:(?:\*\*)?[ \t]*(.*)$/i;
const quotation = /^[ \t]*>[ \t]?(.*)$/;
const heading = /^#{1,6}[ \t]+(.*)$/;
/** Fences and rules. */
const aside = /^[ \t]*(?:```|---+[ \t]*$)/;
/** A number or a name before a question is no part of it: “1. ”, “Q3:”, “**Question 4.**”. */
const number = /^[ \t]*(?:\*\*)?(?:(?:Q|Question)[ \t]*)?\d{1,4}[.):](?:\*\*)?[ \t]+/i;

/** A question as far as it has been read; a blank line may part it from its answers, but not from more of itself. */
type Open = { line: number; stem: string[]; options: DraftOption[]; answers: string[]; told: string[]; gap: boolean };

/** Reads checklists and “Answer:” lines; what is asked is the paragraph or heading before, a quotation behind explains. */
export function readChecklists(text: string): Found {
  const questions: Open[] = [];
  let open = opened(1, []);
  let title: string | undefined;
  text.split("\n").forEach((line, index) => {
    if (questions.length === 0 && !isAnswered(open)) title ??= /^#[ \t]+(.*)$/.exec(line)?.[1]?.trim();
    const next = taken(open, line, index + 1);
    if (next !== open && isAnswered(open)) questions.push(open);
    open = next;
  });
  if (isAnswered(open)) questions.push(open);
  return { drafts: questions.map(draftOf), title: title === undefined ? undefined : { markdown: title } };
}

/** The question with one more line in it, or the one that begins there. */
function taken(open: Open, line: string, number: number): Open {
  if (line.trim() === "" || aside.test(line)) {
    open.gap = true;
    return open;
  }
  if (takesAnswer(open, line)) return open;
  const [, named] = heading.exec(line) ?? [];
  const goesOn = !isAnswered(open) && !open.gap && named === undefined && open.stem.length > 0;
  if (!goesOn) return opened(number, [(named ?? line).trim()]);
  open.stem.push(line.trim());
  return open;
}

function opened(line: number, stem: string[]): Open {
  return { line, stem, options: [], answers: [], told: [], gap: false };
}

function isAnswered({ options, answers }: Open): boolean {
  return options.length + answers.length > 0;
}

/** Whether a line is part of a question’s answer, and then takes it. */
function takesAnswer(open: Open, line: string): boolean {
  const [, tick, option] = item.exec(line) ?? [];
  const [, typed] = answer.exec(line) ?? [];
  const [, told] = isAnswered(open) ? (quotation.exec(line) ?? []) : [];
  if (option !== undefined) open.options.push({ text: { markdown: option }, credit: tick === " " ? 0 : 1 });
  else if (typed !== undefined) open.answers.push(typed);
  else if (told !== undefined) open.told.push(told);
  return option !== undefined || typed !== undefined || told !== undefined;
}

function draftOf({ line, stem, options, answers, told }: Open): Draft {
  const several = options.filter(({ credit }) => credit > 0).length > 1;
  return {
    place: { line, column: 1 },
    stem: { markdown: stem.join("\n").replace(number, "") },
    body: options.length > 0 ? { shape: "options", options, several } : typed(answers),
    feedback: told.map((text) => ({ markdown: text })),
  };
}

/** “Answer: True” judges a statement; any other answer is one to be typed. */
function typed(answers: string[]): Body {
  const [, judged] = (answers.length === 1 && /^(true|false)[.!]?$/i.exec((answers[0] ?? "").trim())) || [];
  if (judged !== undefined) return { shape: "true-false", key: judged.toLowerCase() === "true" };
  return { shape: "text", answers: answers.map((text) => ({ text: { markdown: text }, credit: 1 })) };
}
