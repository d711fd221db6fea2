import { expect, test } from "vitest";
import { isWrittenId, writtenId } from "../../../src/quiz/written-id.ts";

test("the same that was sent gives the same id, anything else another", async () => {
  const id = await writtenId(["page", "title", "text"]);
  expect(await writtenId(["page", "title", "text"])).toBe(id);
  expect(await writtenId(["page", "titl", "etext"])).not.toBe(id);
});

test("an id is short, can stand in an address and in a file, and is told from a set's own", async () => {
  const id = await writtenId(["page"]);
  expect(id).toMatch(/^[a-z0-9]{12}$/);
  expect(isWrittenId(id)).toBe(true);
  for (const other of ["putin-china-olympics", "", id.toUpperCase(), `${id}x`, id.slice(1), "../../../abcd"]) {
    expect(isWrittenId(other)).toBe(false);
  }
});
