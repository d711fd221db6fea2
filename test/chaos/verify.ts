import Papa from "papaparse";
import { optionSeed } from "../../src/live/asked.ts";
import type { AnswerGiven, ClassEvent } from "../../src/live/events.ts";
import { nameOf } from "../../src/live/players.ts";
import { type Room, replay } from "../../src/live/room.ts";
import { type Response, readResponse, score, taskOf } from "../../src/quiz/kinds/index.ts";
import type { LearnerEvent } from "../../src/quiz/learner.ts";
import { questionOf, scoringContext } from "../../src/quiz/quiz.ts";
import { counted, figure } from "../../views/parts/words.ts";
import { quiz } from "./answers.ts";
import { classesIn, learnersIn } from "./kept.ts";
import type { Entry, Ledger } from "./ledger.ts";

/** What the site itself says: the result page of each attempt, and each class's table of students (CSV). */
export type Said = { results: Map<string, string>; tables: Map<string, string> };

/** What was looked at, and everything that was found wrong, in words. */
export type Verdict = { acknowledged: number; lost: string[]; doubled: string[]; wrong: string[] };

/** Compares what is on the disk with what the clients know, and what the site says with what is on the disk. */
export function verify(data: string, ledger: Ledger, said: Said): Verdict {
  const verdict: Verdict = { acknowledged: 0, lost: [], doubled: [], wrong: [] };
  verdict.acknowledged = ledger.entries.filter(({ isAcknowledged }) => isAcknowledged).length;
  verifyLearners(learnersIn(data), ledger, said, verdict);
  verifyClasses(classesIn(data), ledger, said, verdict);
  return verdict;
}

function verifyLearners(logs: LearnerEvent[][], ledger: Ledger, { results }: Said, verdict: Verdict): void {
  const given = logs.flat().filter((event) => event.type === "response-given");
  for (const entry of ledger.entries.filter(({ who }) => ledger.attempts.has(who))) {
    const kept = given.filter(({ attempt, question }) => attempt === entry.who && question === entry.question);
    const forms = entry.forms.filter((form) => new URLSearchParams(form).get("response") === kept[0]?.id);
    judge({ ...entry, forms }, kept, entry.who, verdict);
  }
  for (const attempt of ledger.attempts) {
    const points = quiz.questions.reduce((sum, question) => sum + (question.points ?? 1), 0);
    const got = given
      .filter((event) => event.attempt === attempt)
      .reduce((sum, { question, outcome }) => sum + outcome.score * worth(question), 0);
    const wanted = `${figure(got)} of ${counted(points, "point")}`;
    if (!results.get(attempt)?.includes(wanted))
      verdict.wrong.push(`attempt ${attempt}: the site does not say “${wanted}”`);
  }
}

function verifyClasses(logs: ClassEvent[][], ledger: Ledger, { tables }: Said, verdict: Verdict): void {
  for (const [code, { pupils }] of ledger.classes) {
    const [log = [], ...more] = logs.filter(([first]) => first?.type === "class-opened" && first.code === code);
    const room = replay(log);
    if (room === null || more.length > 0) {
      verdict.lost.push(`class ${code}: ${more.length + 1} logs, or none`);
      continue;
    }
    if (room.players.size !== pupils.size) {
      verdict.doubled.push(`class ${code}: ${room.players.size} players, ${pupils.size} joined`);
    }
    const answers = log.filter((event) => event.type === "answer-given");
    for (const entry of ledger.entries.filter(({ who }) => who.startsWith(`${code}/`))) {
      const player = [...room.players.values()].find(({ key }) => entry.who === `${code}/${key}`);
      const kept = answers.filter((event) => event.player === player?.id && event.question === entry.question);
      judge(entry, kept, player === undefined ? "" : optionSeed(room, player), verdict);
    }
    verifyTable(code, room, answers, tables.get(code) ?? "", verdict);
  }
}

/** The site's table of students against points that are added up here, answer by answer. */
function verifyTable(code: string, room: Room, answers: AnswerGiven[], table: string, { wrong }: Verdict): void {
  const wanted = [...room.players.values()].map((player) => {
    const own = answers.filter((one) => one.player === player.id);
    const points = own.reduce((sum, { question, outcome }) => sum + outcome.score * worth(question), 0);
    return `${nameOf(player)}: ${own.length}, ${Math.round(points * 100) / 100}`;
  });
  const rows = Papa.parse<Record<string, string>>(table.trim(), { header: true }).data;
  const said = rows.map((row) => `${row["Name"]}: ${row["Answered"]}, ${row["Points"]}`);
  for (const row of wanted.filter((one) => !said.includes(one))) {
    wrong.push(`class ${code}: the site does not say “${row}”`);
  }
  if (said.length !== wanted.length) {
    wrong.push(`class ${code}: ${said.length} rows for ${wanted.length} students`);
  }
}

type Kept = { response: Response; outcome: AnswerGiven["outcome"] };

/** One question that somebody answered: there once if it was acknowledged, as it was sent, scored as its words deserve. */
function judge(
  { who, question, forms, isAcknowledged }: Entry,
  kept: readonly Kept[],
  seed: string,
  verdict: Verdict,
): void {
  const what = `${who}, ${question}`;
  const [first] = kept;
  if (first === undefined) {
    if (isAcknowledged) verdict.lost.push(what);
    return;
  }
  if (kept.length > 1) verdict.doubled.push(`${what}: ${kept.length} times`);
  const asked = questionOf(quiz, question);
  if (asked === undefined) return;
  const sent = forms.map((form) =>
    JSON.stringify(readResponse(new URLSearchParams(form), taskOf(asked, seed)).response),
  );
  if (!sent.includes(JSON.stringify(first.response)))
    verdict.wrong.push(`${what}: nobody sent ${JSON.stringify(first.response)}`);
  const deserved = score(asked, first.response, scoringContext(quiz));
  if (JSON.stringify(deserved) !== JSON.stringify(first.outcome))
    verdict.wrong.push(`${what}: scored ${JSON.stringify(first.outcome)}`);
}

function worth(question: string): number {
  return questionOf(quiz, question)?.points ?? 1;
}
