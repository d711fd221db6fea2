import type { Facts } from "../facts/facts.ts";
import type { Written } from "../quiz/draft/draft.ts";
import type { Candidate } from "../writing/candidate.ts";
import { firstFlaw } from "../writing/flaws.ts";
import { distractorsOf, keysOf } from "../writing/options.ts";
import { select } from "../writing/select.ts";
import { writeQuestions } from "../writing/write.ts";
import { asCandidate, sentenceOf } from "./as-candidate.ts";

/**
 * The best question that the writer has left for an article, under the id that it is to have. It asks none of `known`
 * again and, as long as there is another, about no sentence that one of `asked` is about. Undefined when nothing is left.
 */
export function nextQuestion(
  article: string,
  id: string,
  { known, asked }: { known: readonly Written[]; asked: readonly Written[] },
): Written | undefined {
  const { kept, facts } = writeQuestions(article, { questions: 1 });
  const stems = new Set(known.map(({ stem }) => stem));
  const sentences = new Set(asked.map((question) => sentenceOf(question, facts)));
  const left = kept.filter(({ question }) => !stems.has(question.stem));
  const apart = left.filter(({ sentence }) => !sentences.has(sentence));
  const [best] = select(apart.length > 0 ? apart : left, facts, { questions: 1 });
  return best === undefined ? undefined : { ...best.question, id, tags: [best.family, best.reason] };
}

type WithOptions = Extract<Written, { kind: "choice" | "multiple" }>;

/**
 * A wrong answer to put in the place of the one at `row`: one that the writer found for the same sentence, else for a
 * question of the same sort. With it the question has no flaw that it had not before. Undefined when there is none.
 */
export function nextDistractor(article: string, question: WithOptions, row: number): string | undefined {
  const { kept, facts } = writeQuestions(article, { questions: 1 });
  const taken = new Set([...keysOf(question), ...distractorsOf(question)].map(comparable));
  const own = flawsIn(question, facts);
  return optionsFor(question, kept, facts).find((option) => {
    if (taken.has(comparable(option))) return false;
    const distractors = question.distractors.with(row, option);
    const flaw = flawsIn({ ...question, distractors } as WithOptions, facts);
    return flaw === undefined || flaw === own;
  });
}

function flawsIn(question: WithOptions, facts: Facts): string | undefined {
  return firstFlaw(asCandidate(question, facts), facts)?.message;
}

/** Every option of the writer's own questions, those nearest to the question first. */
function optionsFor(question: WithOptions, kept: readonly Candidate[], facts: Facts): string[] {
  const sentence = sentenceOf(question, facts);
  const near = kept.filter((candidate) => candidate.sentence === sentence);
  const alike = kept.filter((candidate) => candidate.question.asks === question.asks && question.asks !== undefined);
  const wrong = [...near, ...alike].flatMap((candidate) => distractorsOf(candidate.question));
  const right = alike.flatMap((candidate) => (candidate.question.kind === "match" ? [] : keysOf(candidate.question)));
  return [...new Set([...wrong, ...right, ...namesLike(question, facts)])];
}

/** Where the key is somebody or something that the article names: what else of that sort it names. */
function namesLike(question: WithOptions, { names }: Facts): string[] {
  const keys = keysOf(question);
  const type = names.find(({ name, aliases }) => keys.some((key) => key === name || aliases.includes(key)))?.type;
  return type === undefined ? [] : names.filter((name) => name.type === type).map(({ name }) => name);
}

function comparable(option: string): string {
  return option.trim().toLowerCase();
}
