import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../src/paths.ts";
import { formOf } from "../html.ts";
import { Visitor } from "../visitor.ts";
import { type Teacher, teacher } from "./teacher.ts";

let made: Teacher;
beforeEach(async () => {
  await reset();
  made = await teacher();
});

test("a quiz for class only is given to no device, whatever revision it asks for, and can be taken with a network", async () => {
  const { ann, id } = made;
  const ben = new Visitor();
  const before = await ben.open(paths.keptSet(id));
  const { revision } = JSON.parse(before.html).quiz;
  await ann.submit(await ann.open(paths.publications(id)), paths.reservation(id), { "class-only": "on" });
  for (const address of [paths.keptSet(id), `${paths.keptSet(id)}?revision=${revision}`]) {
    const headers = { "If-None-Match": before.headers.get("ETag") ?? "" };
    expect((await ben.send(address, { headers })).status).toBe(404);
  }
  expect((await ben.open(paths.quiz(id))).status).toBe(200);
  const page = await ann.open(paths.publications(id));
  expect(formOf(page.html, paths.reservation(id)).has("class-only")).toBe(true);
});

test("the mark is taken off by who set it", async () => {
  const { ann, id } = made;
  await ann.submit(await ann.open(paths.publications(id)), paths.reservation(id), { "class-only": "on" });
  expect((await new Visitor().open(paths.keptSet(id))).status).toBe(404);
  await ann.post(paths.reservation(id), {});
  expect((await new Visitor().open(paths.keptSet(id))).status).toBe(200);
});
