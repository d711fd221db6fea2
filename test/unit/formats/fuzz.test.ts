import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Format } from "../../../src/formats/format.ts";
import { compiled, formats, writeSet } from "../../../src/formats/index.ts";
import { detect, readFile } from "../../../src/formats/open.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import type { QuestionSet } from "../../../src/quiz/question-set.ts";
import { root } from "../cli/run.ts";
import { bees } from "../samples.ts";
import { cpuTime } from "../stopwatch.ts";
import { samples } from "./samples.ts";

/** FUZZ=10000 looks longer; each run throws other dice, so that many short ones find as much. */
const runs = Number(process.env["FUZZ"] ?? 250);
const sample = yaml.read(bees).set as QuestionSet;
const folder = join(root, "test/fixtures/formats");

/** Sound files of a format: what we write, what others wrote, and short examples. */
async function filesOf(format: Format): Promise<Uint8Array[]> {
  const own = format.write === undefined ? undefined : await writeSet(sample, format);
  const written = own?.problem === undefined && own !== undefined ? [own.output] : [];
  const others = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.startsWith(`${format.name}/`))
    .map((name) => new Uint8Array(readFileSync(join(folder, name))));
  const texts = [...written, ...(samples[format.name] ?? [])];
  return [...texts.map((text) => (typeof text === "string" ? new TextEncoder().encode(text) : text)), ...others];
}

/** What may happen to a file: pieces go, come twice, move, or turn into signs that mean something somewhere. */
const damage = fc.array(
  fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 40 }),
    instead: fc.oneof(
      fc.constantFrom(
        "",
        "{",
        "}",
        "=",
        "~",
        "\t",
        "\n",
        '"',
        "<",
        "</",
        "&",
        "]]>",
        "\\",
        "\0",
        "\ufeff",
        "A) x\nANSWER: A\n",
      ),
      fc.constantFrom(
        "- [x] a\n",
        "#Q ",
        "1. x\n*a) y\n",
        "<![CDATA[",
        "<!--",
        "é",
        "\ud800",
        "{{c1::",
        "[sound:",
        "$CATEGORY:",
      ),
      fc.string({ maxLength: 12 }),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

function damaged(bytes: Uint8Array, damages: { at: number; length: number; instead: string }[]): Uint8Array {
  return damages.reduce<Uint8Array>((file, { at, length, instead }) => {
    const start = at % (file.length + 1);
    const middle = new TextEncoder().encode(instead);
    const whole = new Uint8Array(start + middle.length + Math.max(0, file.length - start - length));
    whole.set(file.subarray(0, start));
    whole.set(middle, start);
    whole.set(file.subarray(Math.min(file.length, start + length)), start + middle.length);
    return whole;
  }, bytes);
}

const readable = formats.filter(({ read }) => read !== undefined);

describe.each(readable.map((format) => [format.title, format] as const))("%s", (_, format) => {
  test("whatever happens to a file, it is read or refused in words, soon", { timeout: 300_000 }, async () => {
    const files = await filesOf(format);
    expect(files.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: files.length - 1 }), damage, async (index, damages) => {
        const bytes = damaged(files[index] ?? new Uint8Array(), damages);
        detect({ bytes, name: "x" });
        const start = cpuTime();
        const read = await readFile({ bytes, name: "x" }, format);
        expect(cpuTime() - start).toBeLessThan(5000);
        if (read.faults !== undefined) {
          expect(read.faults.length).toBeGreaterThan(0);
          for (const { message, line } of read.faults) expect([message.length > 0, line >= 1]).toEqual([true, true]);
        } else if (format.carries !== undefined || format.write === undefined) {
          // What the importer makes has no fault that only compiling would show.
          expect((await compiled(read)).faults).toBeUndefined();
        }
      }),
      { numRuns: runs },
    );
  });
});
