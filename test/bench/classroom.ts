import { performance } from "node:perf_hooks";
import { paths } from "../../src/paths.ts";
import type { Figure, Measure } from "./tools/figure.ts";
import { measuredQuiz } from "./tools/learner.ts";
import { joinClass, Line, send } from "./tools/student.ts";
import { quantile } from "./tools/table.ts";
import { type Running, withWorkerd } from "./tools/workerd.ts";

/** Classes of these sizes, answering each question over so many milliseconds. */
const rooms = [
  { players: 30, spread: 1000 },
  { players: 200, spread: 2000 },
  { players: 1000, spread: 8000 },
];
/** Questions that each class is asked. */
const rounds = 2;
const asking = measuredQuiz.questions
  .map(({ id, kind }, index) => ({ id, kind, number: index + 1 }))
  .filter(({ kind }) => kind === "choice")
  .slice(0, rounds);
/** How many join at the same moment: on one machine, more would only wait for each other. */
const atOnce = 32;

/** Classes over real sockets: from joining to everybody's verdict. */
export const classroom: Measure = {
  name: "classroom",
  about: `Classes of ${rooms.map(({ players }) => players).join(", ")}: ${rounds} questions each, one socket a phone`,
  async take() {
    const figures: Figure[] = [];
    for (const room of rooms) figures.push(...(await withWorkerd((running) => take(running, room))));
    return {
      figures,
      notes: [
        "Everybody answers over the socket at an even pace; the last answer closes the round, and all are told.",
        "The phones run on the same machine as the server. CPU is workerd's alone.",
      ],
    };
  },
};

async function take({ origin, cpu, memory }: Running, { players, spread }: (typeof rooms)[number]): Promise<Figure[]> {
  const opened = await send(origin, paths.quizClasses(measuredQuiz.id), "", {
    page: crypto.randomUUID(),
    length: "all",
  });
  const [, code = ""] = /\/classes\/(\w+)\/board/.exec(opened.location) ?? [];
  if (code === "") throw new Error(`no class was opened: ${opened.status} ${opened.body.slice(0, 300)}`);
  const joins: number[] = [];
  const phones: Line[] = [];
  await inTurns(players, async () => {
    const { cookie, took } = await joinClass(origin, code);
    joins.push(took);
    phones.push(await Line.open(origin, paths.classSocket(code), cookie));
  });
  const board = await Line.open(origin, paths.boardSocket(code), opened.cookie);
  for (const phone of phones) await phone.see("lobby");
  const before = phones.map(({ came }) => came.length);
  const used = await cpu();
  const [asked, told]: [number[], number[]] = [[], []];
  for (const { id, number } of asking) {
    const sent = performance.now();
    board.socket.send(new URLSearchParams({ step: "open-round", question: id }).toString());
    asked.push(...(await Promise.all(phones.map((phone) => phone.see(`question/${id}`)))).map((at) => at - sent));
    const last = await answerAll(phones, id, spread);
    const verdicts = await Promise.all(phones.map((phone) => phone.see(`told/${number}`)));
    told.push(...verdicts.map((at) => at - last));
  }
  const spent = (await cpu()) - used;
  const held = await memory();
  const pushes = phones.flatMap(({ came }, i) => came.slice(before[i]));
  const wrong = await miscounted(origin, code, opened.cookie, players);
  for (const { socket } of [...phones, board]) socket.close();
  return figuresOf(players, { joins, asked, told, pushes, spent, held, wrong });
}

/** Has everybody answer at an even pace; gives when the last answer was sent. */
async function answerAll(phones: Line[], question: string, spread: number): Promise<number> {
  const began = performance.now();
  for (const [index, { socket }] of phones.entries()) {
    const due = began + (spread * index) / phones.length;
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    socket.send(
      new URLSearchParams({
        question,
        ...(index % 3 === 0 ? { skip: "yes" } : { option: "AB"[index % 2] ?? "A" }),
      }).toString(),
    );
  }
  return performance.now();
}

/** How many answers the results lack, or have twice. */
async function miscounted(origin: string, code: string, cookie: string, players: number): Promise<number> {
  const { body } = await send(origin, paths.classFile(code, "answers.csv"), cookie);
  const pairs = body
    .trim()
    .split("\r\n")
    .slice(1)
    .map((row) => row.split(",").slice(0, 2).join(","));
  return Math.abs(players * rounds - pairs.length) + pairs.length - new Set(pairs).size;
}

type Taken = {
  joins: number[];
  asked: number[];
  told: number[];
  pushes: { bytes: number }[];
  spent: number;
  held: number;
  wrong: number;
};

function figuresOf(players: number, { joins, asked, told, pushes, spent, held, wrong }: Taken): Figure[] {
  const each = players * rounds;
  const bytes = pushes.reduce((sum, push) => sum + push.bytes, 0);
  const most: Pick<Figure, "budget"> = players === 1000 ? { budget: { atMost: 200 } } : {};
  return [
    { what: `class of ${players}: to join, p99`, measured: quantile(joins, 0.99), unit: "ms" },
    { what: `class of ${players}: question to every phone, p50`, measured: quantile(asked, 0.5), unit: "ms" },
    { what: `class of ${players}: question to every phone, p99`, measured: quantile(asked, 0.99), unit: "ms" },
    {
      what: `class of ${players}: last answer to everyone’s result, p99`,
      measured: quantile(told, 0.99),
      unit: "ms",
      ...most,
    },
    {
      what: `class of ${players}: to a player per question`,
      measured: pushes.length / each,
      unit: "messages",
      budget: { atMost: 5 },
    },
    { what: `class of ${players}: to a player per question`, measured: bytes / each, unit: "B" },
    { what: `class of ${players}: server CPU per answer`, measured: spent / each, unit: "ms" },
    { what: `class of ${players}: server memory`, measured: held, unit: "B" },
    { what: `class of ${players}: answers lost or doubled`, measured: wrong, unit: "errors", budget: { atMost: 0 } },
  ];
}

async function inTurns(count: number, use: () => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next++ < count) await use();
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, lane));
}
