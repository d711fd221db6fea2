import { reset } from "cloudflare:test";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { paperVersions } from "../../src/quiz/paper.ts";
import { spelled } from "../../src/quiz/written-id.ts";
import { summit } from "../fixtures/summit.ts";
import { teacher } from "./editor/teacher.ts";
import { messageFor, textOf } from "./html.ts";
import { bees, publish } from "./quizzes.ts";
import { Visitor } from "./visitor.ts";

beforeEach(async () => {
  await reset();
  publish(bees);
});

describe("on paper", () => {
  test("only who holds the key gets the page with the answers", async () => {
    const { ann, id } = await teacher();
    const [hers, his] = [await ann.open(paths.paper(id)), await new Visitor().open(paths.paper(id))];
    expect(textOf(hers.html)).toContain("Key to version A");
    expect(textOf(his.html)).not.toContain("Key to version");
    expect(his.html).not.toContain("<blockquote");
    expect(textOf(his.html)).toContain("Answer sheet");
  });

  test("each version has every question, in an order of its own that stays the same", async () => {
    const orders = await Promise.all(
      paperVersions.map(async (version) => {
        const { html } = await new Visitor().open(paths.paperVersion("bees", version));
        const again = await new Visitor().open(paths.paperVersion("bees", version));
        expect(again.html).toBe(html);
        const places = bees.questions.map(({ stem }) => textOf(html).indexOf(stem));
        expect(places.every((place) => place >= 0)).toBe(true);
        return places.map((place) => [...places].sort((a, b) => a - b).indexOf(place)).join();
      }),
    );
    expect(orders[0]).toBe("0,1,2,3,4,5,6");
    expect(new Set(orders).size).toBe(paperVersions.length);
  });
});

describe("study aids", () => {
  test("each leads to its sentence in the article, which is marked there", async () => {
    const { id } = await teacher();
    const page = await new Visitor().open(paths.study(id));
    const links = [...page.html.matchAll(/href="(\/quizzes\/[^"]*\?at=(\d+)-(\d+))#passage"/g)];
    expect(links.length).toBeGreaterThan(20);
    expect(textOf(page.html)).toMatch(/Who is who.*Erna Dahl.*Timeline.*2017/);
    const article = await new Visitor().open(links[0]?.[1] ?? "");
    const [, passage = ""] = /<span id="passage" class="source followed">(.*?)<\/span>/s.exec(article.html) ?? [];
    expect(summit).toContain(textOf(passage).replace(/\d+$/, ""));
  });

  test("a stretch that is none marks nothing", async () => {
    for (const at of ["5-2", "0-99999999", "a-b", "10-9000000"]) {
      const { html, status } = await new Visitor().open(`${paths.article("bees")}?at=${at}`);
      expect([status, html.includes('passage" class="source')]).toEqual([200, false]);
    }
  });
});

describe("sharing", () => {
  test("a page with the QR code, the code, and the link; the picture holds no script", async () => {
    const { ann, id } = await teacher();
    const page = await ann.open(paths.sharing(id));
    expect(page.html).toContain(`src="${paths.qrCode(id)}"`);
    expect(textOf(page.html)).toContain(spelled(id));
    const picture = await ann.send(paths.qrCode(id));
    expect(picture.headers.get("Content-Type")).toBe("image/svg+xml");
    expect(picture.html).toMatch(/^<svg[^>]*>.*<\/svg>$/s);
    expect(picture.html).not.toMatch(/script|style=/);
  });

  test("the code leads to the quiz, however it is typed; a wrong one says so beside its field", async () => {
    const { id } = await teacher();
    const ben = new Visitor();
    for (const typed of [id, spelled(id), ` ${spelled(id).toUpperCase().replaceAll("-", " – ")}`]) {
      expect((await ben.open(`${paths.quizzes()}?code=${encodeURIComponent(typed)}`)).url).toBe(paths.quiz(id));
    }
    const wrong = await ben.open(`${paths.quizzes()}?code=bcdf`);
    expect([wrong.status, messageFor(wrong.html, "code")]).toEqual([
      422,
      "⚠ There is no quiz with this code. Check each letter.",
    ]);
    expect(wrong.html).toContain('value="bcdf"');
    expect((await ben.open(paths.quizzes())).url).toBe(paths.home());
  });
});
