import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { compiled, formatNamed } from "../../../src/formats/index.ts";
import { detect, readFile } from "../../../src/formats/open.ts";
import { root } from "../cli/run.ts";

type Sample = { file: string; format: string; expect?: number };

/** Files that others wrote; those with licences that do not let them be copied here lie beside the project, if at all. */
const folders = [join(root, "test/fixtures/formats"), join(root, "../shared/fixtures/formats")].filter((folder) =>
  existsSync(join(folder, "manifest.json")),
);

/** Questions that the manifest does not count: a type that Moodle does not know, a file that we read all the same. */
const beside: Record<string, number> = {
  "moodle-xml/sonsoleslp_aiken_as_moodle.xml": 1,
  "qti12/instructure_item_choice_vary_points_by_answer.xml": 1,
};

describe.each(folders)("%s", (folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const samples: Sample[] = Array.isArray(manifest) ? manifest : manifest.files;

  test.each(samples.map((sample) => [sample.file, sample] as const))(
    "%s is told by its content, and has as many questions as it should",
    async (file, sample) => {
      const bytes = new Uint8Array(readFileSync(join(folder, file)));
      const format = detect({ bytes, name: basename(file) });
      expect(format, "the format is told").toBeDefined();
      if (format === undefined) return;
      const read = await readFile({ bytes, name: basename(file) }, format);
      const { found = 0, warnings = [] } = read;
      if (sample.expect !== undefined) expect(found).toBe(sample.expect + (beside[file] ?? 0));
      const named = formatNamed(sample.format);
      if (named !== undefined && !bytes.includes(0)) expect(format.name.slice(0, 3)).toBe(named.name.slice(0, 3));
      const questions = read.set?.questions.length ?? 0;
      const lost = warnings.filter(({ message }) =>
        /^(?:“|a question without words).* is left out: /s.test(message),
      ).length;
      expect(questions + lost).toBe(found);
      if (questions > 0) expect((await compiled(read)).faults).toBeUndefined();
    },
  );
});
