import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { studyFormats } from "../../src/formats/study/index.ts";
import { paths } from "../../src/paths.ts";
import { type Teacher, teacher } from "./editor/teacher.ts";
import { textOf } from "./html.ts";
import { Visitor } from "./visitor.ts";

let made: Teacher;
beforeEach(async () => {
  await reset();
  made = await teacher();
});

test("one sort of aid is shown alone and large, and one that there is not shows them all", async () => {
  const ben = new Visitor();
  const alone = await ben.open(paths.studyAid(made.id, "timeline"));
  expect(alone.title).toContain("Timeline");
  expect(textOf(alone.html)).not.toContain("Think of the answer");
  expect(textOf((await ben.open(paths.studyAid(made.id, "<b>"))).html)).toContain("Think of the answer");
});

test.each(studyFormats.map(({ name }) => name))("everybody can take the aids away as %s", async (name) => {
  const file = await new Visitor().open(paths.studyFile(made.id, name));
  expect([file.status, file.html.includes("Erna Dahl")]).toEqual([200, true]);
  expect((await new Visitor().open(paths.studyFile(made.id, "docx"))).status).toBe(404);
});

test("before it is published, only who edits a quiz sees its aids, and those of the article as it stands", async () => {
  const { ann, id } = made;
  await ann.submit(await ann.open(paths.publications(id)), paths.withdrawal(id));
  const page = await ann.open(paths.draftedArticle(id));
  await ann.submit(page, paths.draftedArticle(id), {
    text: "Ola Moe, a Norwegian engineer, opened the bridge in 2015.",
  });
  const seen = textOf((await ann.open(paths.study(id))).html);
  expect([seen.includes("Ola Moe"), seen.includes("Erna Dahl"), seen.includes("in the article")]).toEqual([
    true,
    false,
    false,
  ]);
  for (const path of [paths.study(id), paths.studyFile(id, "md")]) {
    expect((await new Visitor().open(path)).status).toBe(404);
  }
});
