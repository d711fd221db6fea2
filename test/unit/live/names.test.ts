import { expect, test } from "vitest";
import { classCodeOf, codeLetters, playerKeyOf, readClassCode, spelledCode } from "../../../src/live/code.ts";
import type { ClassEvent } from "../../../src/live/events.ts";
import { readName } from "../../../src/live/names.ts";
import { mostPlayers } from "../../../src/live/players.ts";
import { type Room, replay } from "../../../src/live/room.ts";
import { joined, opened } from "./class.ts";

test("a whole school gets names of two words, no two alike, and no more come in than there is room for", () => {
  const events: ClassEvent[] = Array.from({ length: mostPlayers + 1 }, (_, n) => joined(`p${n}`));
  const { players } = replay([opened(), ...events]) as Room;
  const names = [...players.values()].map(({ given }) => given);
  expect(names.length).toBe(mostPlayers);
  expect(new Set(names).size).toBe(mostPlayers);
  expect(names.every((name) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name))).toBe(true);
});

test("names differ from class to class", () => {
  const first = (seed: string) =>
    [...(replay([{ ...opened(), seed }, joined("p1")]) as Room).players.values()].map(({ given }) => given);
  expect(first("one")).not.toEqual(first("two"));
});

test("a name of one's own may have accents, apostrophes and other scripts, and nothing that formats or marks up", () => {
  for (const name of ["Zoë O’Neil", "Jean-Luc", "李小龙", "محمد", "Ann B."]) expect(readName(name).name).toBe(name);
  for (const name of ["", "  ", "<b>x</b>", "a\u202eb", "😀", "=1+1", "x".repeat(25)]) {
    expect(readName(name).problem, name).toBeDefined();
  }
});

test("a name that no class is to be shown is refused, in disguise too; people's names that look like one are not", () => {
  for (const name of ["Fuck you", "sh1t", "SHIIIT", "B.i.t.c.h fuckk", "Hitler", "Mr Penis", "nazi", "Pòrn"]) {
    expect(readName(name).problem, name).toContain("Choose another name");
  }
  const fine = [
    "Harshit",
    "Nazia",
    "Siriporn",
    "Hancock",
    "Cassandra",
    "Essex",
    "Titus",
    "Dick",
    "Anna Sexton",
    "Ann 2",
  ];
  for (const name of fine) expect(readName(name).name, name).toBe(name);
});

test("codes have no look-alikes, depend on the page alone, and are read as people type them", async () => {
  const code = await classCodeOf("some page", 0);
  expect(code).toMatch(new RegExp(`^[${codeLetters}]{6}$`));
  expect(codeLetters).not.toMatch(/[01OIlSBAEU]/);
  expect(await classCodeOf("some page", 0)).toBe(code);
  expect(await classCodeOf("some page", 1)).not.toBe(code);
  for (const typed of [code.toLowerCase(), spelledCode(code), ` ${code.slice(0, 2)} – ${code.slice(2)}`]) {
    expect(readClassCode(typed)).toBe(code);
  }
  expect(readClassCode("ABCDEF")).toBeNull();
  expect(await playerKeyOf("some page", code)).toHaveLength(8);
});
