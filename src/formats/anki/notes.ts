import type { QuestionSet } from "../../quiz/question-set.ts";
import { cardsOf } from "../cards/cards.ts";
import type { Draft } from "../draft/draft.ts";
import { feedbackOf } from "../feedback.ts";
import type { Place } from "../format.ts";
import { encodeText } from "../xml/references.ts";
import { paragraphs } from "../xml/write.ts";

/** A note of Anki’s “Basic” type: two fields in HTML, tags without spaces, and a name by which Anki knows it again. */
export type Note = { guid: string; front: string; back: string; tags: string[] };

/** The notes of a set. Their names depend on the set’s and the question’s id alone: imported again, they are updated. */
export function notesOf(set: QuestionSet): { notes: Note[]; warnings: string[] } {
  const { cards, warnings } = cardsOf(set);
  const notes = cards.map(({ question, front, options, back }) => {
    const feedback = feedbackOf(question);
    const listed =
      options.length === 0 ? "" : `<ul>${options.map((option) => `<li>${encodeText(option)}</li>`).join("")}</ul>`;
    return {
      guid: `footnote:${set.id}/${question.id}`,
      front: paragraphs(front) + listed,
      back: paragraphs(back) + (feedback === undefined ? "" : `<hr>${paragraphs(feedback)}`),
      tags: (question.tags ?? []).map((tag) => tag.replace(/\s+/g, "_")),
    };
  });
  return { notes, warnings };
}

/**
 * A draft of a note: its second field is the answer, up to a line across if there is one. Of a note with gaps
 * (`{{c1::…}}`) the one gap is asked for.
 */
export function draftOfNote(fields: string[], tags: string[], guid: string, place: Place): Draft {
  const [front = "", back = "", ...more] = fields;
  const id = /^footnote:[^/]*\/(.*)$/.exec(guid)?.[1];
  const common = { place, id, tags: tags.map((tag) => tag.replaceAll("_", " ")) };
  const losses = more.some((field) => field.trim() !== "") ? ["only the first two fields of its note are kept"] : [];
  if (/\{\{c\d+::/.test(front)) return { ...common, ...gapped(front, back), losses };
  const [answer = "", ...told] = back.split(/<hr[^>]{0,100}>/i);
  return {
    ...common,
    stem: { html: withoutSounds(front) },
    body: { shape: "text", answers: [{ text: { html: withoutSounds(answer) }, credit: 1 }] },
    feedback: told.map((html) => ({ html })),
    losses: /\[sound:/.test(front + back) ? [...losses, "a recording is left out"] : losses,
  };
}

function withoutSounds(html: string): string {
  return html.replace(/\[sound:[^\]\n]{1,300}\]/g, "");
}

const gap = /\{\{c\d+::([^{}]*?)(?:::([^{}]*))?\}\}/g;

function gapped(text: string, extra: string): Pick<Draft, "stem" | "body" | "feedback" | "hint"> {
  const [only, second] = [...text.matchAll(gap)];
  const stem = { html: withoutSounds(text.replace(gap, second === undefined ? "_____" : "$1")) };
  const [, answer = "", hint = ""] = only ?? [];
  if (second !== undefined || answer === "")
    return { stem, body: { shape: "other", why: "it has several gaps to fill" } };
  return {
    stem,
    body: { shape: "text", answers: [{ text: { html: answer }, credit: 1 }] },
    feedback: [{ html: extra }],
    hint: { html: hint },
  };
}
