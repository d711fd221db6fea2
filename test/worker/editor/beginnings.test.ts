import { reset } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { formats, readQuiz } from "../../../src/formats/index.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import { paths } from "../../../src/paths.ts";
import { summit } from "../../fixtures/summit.ts";
import { formOf, messageFor, textOf } from "../html.ts";
import { draft, quizAt } from "../pasting.ts";
import { bees, publish } from "../quizzes.ts";
import { type Seen, Visitor } from "../visitor.ts";
import { publishDraft, type Teacher, teacher } from "./teacher.ts";

beforeEach(async () => {
  await reset();
  publish(bees);
});
afterEach(() => vi.restoreAllMocks());

/** Sends the form that makes a quiz, with a file where one is given; follows nothing. */
async function send(ann: Visitor, fields: Record<string, string>, file?: File): Promise<Seen> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...(await draft(ann)), ...fields })) {
    for (const one of [value].flat()) body.append(name, one);
  }
  if (file !== undefined) body.append("file", file);
  return ann.send(paths.quizzes(), { method: "POST", body });
}

describe("by hand", () => {
  test("without an article: a draft that nobody sees until it has a question and is published", async () => {
    const ann = new Visitor();
    const sent = await send(ann, { by: "hand", title: "  Capitals " });
    expect(sent.status).toBe(303);
    const page = await ann.open(sent.headers.get("Location") ?? "");
    const id = page.url.split("/")[2] ?? "";
    expect(page.title).toBe("Editing Capitals");
    expect((await new Visitor().open(paths.quiz(id))).status).toBe(404);
    const refused = await ann.submit(page, paths.publications(id));
    expect([refused.status, textOf(refused.html).includes("Add a question first")]).toEqual([422, true]);
    const form = await ann.open(paths.newDrafted(id, "short-answer").split("#")[0] ?? "");
    expect(form.html).not.toContain('name="source"');
    await ann.submit(form, paths.drafted(id), { stem: "What is the capital of Norway?", key: "Oslo" });
    await publishDraft(ann, id);
    const ben = await new Visitor().open(paths.quiz(id));
    expect(textOf(ben.html)).toContain("this set cites no article");
    expect((await quizAt(paths.quiz(id))).questions).toMatchObject([{ kind: "short-answer", key: "Oslo" }]);
  });

  test("with an article: it stands beside, and proves what is written", async () => {
    const ann = new Visitor();
    const page = await ann.open((await send(ann, { by: "hand", text: summit })).headers.get("Location") ?? "");
    expect(page.title).toBe("Editing Leaders meet at the summit in Oslo");
    expect(textOf(page.html)).toContain("Nothing here yet");
    expect(textOf(page.html)).toContain("Nobody has ever drilled so deep");
    const id = page.url.split("/")[2] ?? "";
    const proposed = await ann.submit(page, paths.proposals(id));
    expect(textOf(proposed.html)).toContain("1 question");
  });

  test("without article and title it is told what is missing", async () => {
    const sent = await send(new Visitor(), { by: "hand" });
    expect([sent.status, messageFor(sent.html, "title")]).toEqual([422, "⚠ Give the quiz a title."]);
    expect(messageFor(sent.html, "text")).toBeUndefined();
  });
});

describe("from a file", () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  test.each([
    ["text", new File([encode(summit)], "summit.txt")],
    ["Markdown", new File([encode(summit.replace("Leaders", "# Leaders"))], "summit.md")],
    [
      "a page",
      new File(
        [
          encode(
            `<html><body><article><h1>Leaders meet at the summit in Oslo</h1>${summit
              .split("\n\n")
              .slice(1)
              .map((p) => `<p>${p}</p>`)
              .join("")}</article></body></html>`,
          ),
        ],
        "summit.html",
      ),
    ],
    ["an older Windows", new File([latin(summit)], "summit.txt")],
  ])("%s", async (_, file) => {
    const ann = new Visitor();
    const sent = await send(ann, {}, file);
    expect(sent.status).toBe(303);
    const { article } = await quizAt(sent.headers.get("Location") ?? "");
    expect(article?.text.replace(/\s+/g, " ")).toContain("“Nobody has ever drilled so deep under a fjord");
  });

  test("one with nothing to ask comes back as text, so that nothing is lost", async () => {
    const sent = await send(new Visitor(), {}, new File(["Milk\nEggs\nBread\nButter"], "list.txt"));
    expect(sent.status).toBe(422);
    expect(formOf(sent.html, paths.quizzes()).get("text")).toContain("Milk\nEggs");
    const empty = await send(new Visitor(), {}, new File(["\n\n"], "empty.txt"));
    expect(messageFor(empty.html, "file")).toContain("no text in this file");
  });
});

describe("from a web address", () => {
  const paragraphs = summit
    .split("\n\n")
    .slice(1)
    .map((words) => `<p>${words}</p>`)
    .join("");
  const page = `<html><head><title>Leaders meet at the summit in Oslo</title></head><body><nav>Menu</nav><article>${paragraphs}</article></body></html>`;
  const html = { "Content-Type": "text/html; charset=utf-8" };
  /** What the web answers, one after the other. Each is made when it is asked for: a body belongs to its request. */
  const answers = (...list: (() => Response)[]) =>
    vi
      .spyOn(globalThis, "fetch")
      .mockImplementation(async () => list.shift()?.() ?? new Response(null, { status: 500 }));
  const redirect = (location: string) => () => new Response(null, { status: 302, headers: { Location: location } });

  test("its article becomes the quiz, and says where it stands", async () => {
    const fetched = answers(redirect("/news/summit"), () => new Response(page, { headers: html }));
    const sent = await send(new Visitor(), { address: "https://news.example.org/s" });
    expect(sent.status).toBe(303);
    const { article } = await quizAt(sent.headers.get("Location") ?? "");
    expect(article?.url).toBe("https://news.example.org/news/summit");
    expect(article?.text).not.toContain("Menu");
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([
      "https://news.example.org/s",
      "https://news.example.org/news/summit",
    ]);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ redirect: "manual" });
  });

  test("an address that was pasted where the text goes is fetched as well", async () => {
    answers(() => new Response(page, { headers: html }));
    expect((await send(new Visitor(), { text: " https://news.example.org/s\n" })).status).toBe(303);
  });

  test.each([
    ["http://169.254.169.254/latest", "paste its text"],
    ["http://[::1]/", "paste its text"],
    ["ftp://example.org/", "no address of a web page"],
  ])("%s is never asked for", async (address, words) => {
    const fetched = answers();
    const sent = await send(new Visitor(), { address });
    expect([sent.status, fetched.mock.calls.length]).toEqual([422, 0]);
    expect(messageFor(sent.html, "address")).toContain(words);
    expect(sent.html).toContain(`value="${address}"`);
  });

  test("a page that leads to a private address is not followed there, nor one that leads on and on", async () => {
    const inward = answers(redirect("http://127.0.0.1/admin"), () => new Response("secret"));
    const sent = await send(new Visitor(), { address: "https://example.org/a" });
    expect([messageFor(sent.html, "address")?.includes("paste its text"), inward.mock.calls.length]).toEqual([true, 1]);
    vi.restoreAllMocks();
    const round = answers(...Array.from({ length: 9 }, (_, i) => redirect(`/${i}`)));
    const told = await send(new Visitor(), { address: "https://example.org/a" });
    expect([messageFor(told.html, "address")?.includes("never arrives"), round.mock.calls.length]).toEqual([true, 4]);
  });

  test.each<[string, () => Response, string]>([
    ["a login", () => new Response("", { status: 401 }), "wants a login"],
    ["nothing", () => new Response("", { status: 404 }), "no page at this address"],
    ["a picture", () => new Response("x", { headers: { "Content-Type": "image/png" } }), "a file of another sort"],
    ["too much", () => new Response("x".repeat(2_000_001), { headers: html }), "too large"],
    ["an empty page", () => new Response("<html></html>", { headers: html }), "No article was found"],
    ["a failure", () => Response.error(), "could not be fetched"],
  ])("%s is told in words that say what to do", async (_, answer, words) => {
    answers(answer);
    const sent = await send(new Visitor(), { address: "https://example.org/a" });
    expect([sent.status, messageFor(sent.html, "address")?.includes(words)]).toEqual([422, true]);
  });

  test("without a network it says to paste", async () => {
    vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("no network"));
    const sent = await send(new Visitor(), { address: "https://example.org/a" });
    expect(messageFor(sent.html, "address")).toContain("copy the article, and paste it here");
  });
});

describe("copying somebody’s quiz", () => {
  test("with a licence: the copy is the copier’s own, says where it comes from, and leaves the original alone", async () => {
    const ann = new Visitor();
    const page = await ann.open(paths.copies("bees"));
    const editor = await ann.submit(page, paths.copies("bees"));
    const id = editor.url.split("/")[2] ?? "";
    expect(editor.url).toBe(paths.editor(id));
    expect(textOf(editor.html)).toContain(
      "Copied from How honeybees share directions, https://footnote.test/quizzes/bees",
    );
    expect((await ann.submit(page, paths.copies("bees"))).url).toBe(editor.url);
    await publishDraft(ann, id);
    const copy = await quizAt(paths.quiz(id));
    expect(copy.questions).toEqual(bees.questions);
    expect(textOf((await new Visitor().open(paths.quiz(id))).html)).toContain(
      "Copied from How honeybees share directions",
    );
  });

  test("without a licence: nobody can, but its maker", async () => {
    const { ann, id }: Teacher = await teacher();
    const ben = new Visitor();
    expect((await ben.open(paths.copies(id))).status).toBe(404);
    expect((await ben.post(paths.copies(id))).status).toBe(404);
    expect((await ann.open(paths.copies(id))).status).toBe(200);
  });
});

test("the downloaded file is one that questions/ would take: the same quiz comes out of it", async () => {
  const { ann, id } = await teacher();
  const file = await ann.open(paths.file(id, "yaml"));
  expect(file.headers.get("Content-Disposition")).toBe(`attachment; filename="${id}.yaml"`);
  const read = await readQuiz(file.html, yaml);
  if (read.quiz === undefined) throw new Error(JSON.stringify(read.faults));
  const { quiz } = read;
  expect(JSON.parse(JSON.stringify(quiz))).toEqual(await quizAt(paths.quiz(id)));
  expect(JSON.parse((await ann.open(paths.file(id, "json"))).html)).toMatchObject({ format: "footnote/1", id });
  expect((await ann.open(paths.file(id, "nothing"))).status).toBe(404);
});

/** A text in windows-1252, as far as this fixture needs it. */
function latin(text: string): Uint8Array<ArrayBuffer> {
  const codes: Record<string, number> = { "“": 0x93, "”": 0x94, "’": 0x92 };
  return new Uint8Array([...text].map((letter) => codes[letter] ?? letter.charCodeAt(0)));
}

test("every format is offered: a file comes, or it is told first what that leaves out", async () => {
  const { ann, id } = await teacher();
  const page = await ann.open(paths.publications(id));
  const shown = textOf(page.html);
  expect(shown).toContain("For Moodle: Question bank, Import, Moodle XML.");
  expect(shown).toContain("Leaves out the article, source sentences, explanations");
  const sharing = await ann.open(paths.sharing(id));
  expect(sharing.html).toContain(paths.files(id));
  expect((await new Visitor().open(paths.sharing(id))).html).not.toContain(paths.files(id));
  for (const { name, title, serves, write } of formats.filter((format) => format.write !== undefined)) {
    expect([name, page.html.includes(paths.file(id, name)), write !== undefined]).toEqual([name, true, true]);
    expect(shown).toContain(serves);
    const answer = await ann.open(paths.file(id, name));
    const isFile = answer.headers.get("Content-Disposition")?.startsWith("attachment") === true;
    expect([name, answer.status, isFile || answer.title.includes(title)]).toEqual([name, 200, true]);
    if (isFile) continue;
    const rest = await ann.open(paths.fileAnyway(id, name));
    expect([name, rest.headers.get("Content-Disposition")]).toEqual([name, expect.stringContaining("attachment")]);
  }
});
