import { reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { paths } from "../../../src/paths.ts";
import { summit } from "../../fixtures/summit.ts";
import { messageFor, textOf } from "../html.ts";
import { draft, send } from "../pasting.ts";
import { type Seen, Visitor } from "../visitor.ts";
import { editLink, publishDraft, saveQuestion, type Teacher, teacher } from "./teacher.ts";

let made: Teacher;
beforeEach(async () => {
  await reset();
  made = await teacher();
});

/** Every address that only who holds the key may use, with what it does. */
function guarded(id: string, question: string): [string, "GET" | "POST", Record<string, string>?][] {
  return [
    [paths.editor(id), "GET"],
    [paths.drafted(id), "GET"],
    [paths.draftedQuestion(id, question), "GET"],
    [paths.publications(id), "GET"],
    [paths.editKey(id), "GET"],
    [paths.file(id, "yaml"), "GET"],
    [paths.details(id), "POST", { title: "Taken over", version: "9" }],
    [paths.drafted(id), "POST", { kind: "true-false", stem: "Theirs.", key: "true" }],
    [paths.draftedQuestion(id, question), "POST", { stem: "Theirs?", version: "9" }],
    ...(["place", "copies", "deletion", "restoration", "replacement"] as const).map(
      (part) =>
        [paths.draftedPart(id, question, part), "POST", { version: "9", to: "2" }] as [
          string,
          "POST",
          Record<string, string>,
        ],
    ),
    [paths.proposals(id), "POST"],
    [paths.publications(id), "POST", { version: "1" }],
    [paths.restoration(id, 1), "POST"],
    [paths.reservation(id), "POST"],
    [paths.withdrawal(id), "POST"],
    [paths.editKey(id), "POST"],
    [paths.quizDeletion(id), "POST"],
  ];
}

function ask(visitor: Visitor, [address, method, fields]: ReturnType<typeof guarded>[number]): Promise<Seen> {
  return method === "GET" ? visitor.send(address) : visitor.post(address, fields);
}

test("nobody without the key can see the draft, change, publish, take away or delete a quiz", async () => {
  const { ann, id, questions } = made;
  const before = await stored(id);
  const stranger = new Visitor();
  // Somebody who made a quiz of their own, and has been at this one.
  await send(stranger, { ...(await draft(stranger)), text: summit });
  await stranger.submit(await stranger.open(paths.quiz(id)), paths.attempts());
  for (const request of guarded(id, questions[0]?.id ?? "")) {
    const seen = await ask(stranger, request);
    expect([...request.slice(0, 2), seen.status]).toEqual([...request.slice(0, 2), 403]);
    expect(seen.title).toBe("This quiz cannot be changed from here");
  }
  expect(await stored(id)).toEqual(before);
  expect((await ann.open(paths.editor(id))).status).toBe(200);
});

test("a quiz that is built in, and one that nobody made, look the same to whoever has no key", async () => {
  const answers = await Promise.all(
    ["putin-china-olympics", "bcdfghjkmnpq"].map((id) => new Visitor().send(paths.editor(id))),
  );
  expect(answers.map(({ status }) => status)).toEqual([403, 403]);
});

test("what is stored of the key is its hash, and no page, address or log but the one page holds it", async () => {
  const spies = (["log", "info", "warn", "error"] as const).map((level) => vi.spyOn(console, level));
  const { ann, id, questions } = made;
  const link = await editLink(made);
  const key = link.split(".").at(-1) ?? "";
  expect(key).toMatch(/^[\w-]{24}$/);
  for (const request of guarded(id, questions[0]?.id ?? "").filter(
    ([address, method]) => method === "GET" && address !== paths.editKey(id),
  )) {
    const seen = await ask(ann, request);
    expect([request[0], seen.html.includes(key), JSON.stringify([...seen.headers]).includes(key)]).toEqual([
      request[0],
      false,
      false,
    ]);
  }
  for (const path of [paths.home(), paths.shelf(), paths.quiz(id), paths.paper(id)]) {
    expect((await ann.open(path)).html).not.toContain(key);
  }
  expect(JSON.stringify(await stored(id))).not.toContain(key);
  expect(JSON.stringify(spies.flatMap(({ mock }) => mock.calls))).not.toContain(key);
  vi.restoreAllMocks();
});

describe("another device", () => {
  test("can edit once its browser was given the link, whole or only its end", async () => {
    const link = await editLink(made);
    for (const pasted of [link, `  ${link.split("#")[1]} `]) {
      const ben = new Visitor();
      const opened = await ben.submit(await ben.open(paths.shelf()), paths.shelf(), { link: pasted });
      expect([opened.url, opened.status]).toEqual([paths.editor(made.id), 200]);
      expect((await ben.open(paths.home())).html).toContain(paths.editor(made.id));
    }
  });

  test("with a wrong link is told what to do, and keeps what was pasted", async () => {
    const link = await editLink(made);
    const ben = new Visitor();
    for (const [pasted, words] of [
      ["", "no edit link"],
      [paths.quiz(made.id), "no edit link"],
      [link.slice(0, -1), "no edit link"],
      [`${link.slice(0, -1)}${link.endsWith("x") ? "y" : "x"}`, "does not work"],
    ] as const) {
      const page = await ben.submit(await ben.open(paths.shelf()), paths.shelf(), { link: pasted });
      expect(page.status).toBe(422);
      expect(messageFor(page.html, "link")).toContain(words);
      expect(page.html).toContain(`value="${pasted}"`);
    }
    expect(ben.received).toEqual([]);
  });
});

test("a new link ends the old one: on this device, on others, and in the hand of whoever copied it", async () => {
  const { ann, id, questions } = made;
  const old = await editLink(made);
  const ben = new Visitor();
  await ben.submit(await ben.open(paths.shelf()), paths.shelf(), { link: old });
  const page = await ann.submit(await ann.open(paths.editKey(id)), paths.editKey(id));
  expect(textOf(page.html)).toContain("The old one has stopped working");
  expect(await editLink(made)).not.toBe(old);
  expect((await ben.open(paths.editor(id))).status).toBe(403);
  expect((await saveQuestion(ann, id, questions[0]?.id ?? "", { stem: "Who was it, after all?" })).status).toBe(303);
  const again = await ben.submit(await ben.open(paths.shelf()), paths.shelf(), { link: old });
  expect(messageFor(again.html, "link")).toContain("does not work");
});

test("a form that is sent again changes neither quiz nor key", async () => {
  const ann = new Visitor();
  const fields = { ...(await draft(ann)), text: summit };
  const id = ((await send(ann, fields)).headers.get("Location") ?? "").split("/")[2] ?? "";
  const again = { ann, id, questions: [] };
  const link = await editLink(again);
  await ann.submit(await ann.open(paths.editor(id)), paths.details(id), { title: "Corrected" });
  await publishDraft(ann, id);
  await send(ann, fields);
  expect(await editLink(again)).toBe(link);
  expect((await ann.open(paths.quiz(id))).title).toBe("Corrected");
});

test("whoever deletes a quiz leaves nothing of it, and who was taking it is told", async () => {
  const { ann, id } = made;
  const ben = new Visitor();
  const question = await ben.submit(await ben.open(paths.quiz(id)), paths.attempts());
  const gone = await ann.submit(await ann.open(paths.publications(id)), paths.quizDeletion(id));
  expect([gone.url, textOf(gone.html).includes("The quiz was deleted for good.")]).toEqual([
    `${paths.shelf()}?done=deleted`,
    true,
  ]);
  expect(gone.html).not.toContain(paths.quiz(id));
  expect((await ann.open(paths.quiz(id))).status).toBe(404);
  expect((await ann.open(paths.editor(id))).status).toBe(403);
  expect(await stored(id)).toEqual({});
  const left = await ben.open(question.url);
  expect([left.status, left.title]).toEqual([410, "This quiz was deleted"]);
  expect((await ben.open(paths.scores())).status).toBe(200);
});

/** All that is on disk for a quiz. */
function stored(id: string): Promise<Record<string, unknown>> {
  return runInDurableObject(env.QUIZZES.getByName(id), (_, { storage }) => {
    const tables = storage.sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .toArray();
    const kept = Object.fromEntries(
      tables.map(({ name }) => [name, storage.sql.exec(`SELECT * FROM ${name}`).toArray()]),
    );
    return { ...kept, ...Object.fromEntries(storage.kv.list()) };
  });
}
