import { join } from "node:path";
import { parseArgs } from "node:util";
import { backUp } from "./serve/back-up.ts";
import { root } from "./serve/folders.ts";
import { restore } from "./serve/restore.ts";

/** `npm run backup -- FOLDER` and `npm run restore -- FOLDER`; `--data` (DATA) names the data folder, as in serving. */
const { values, positionals } = parseArgs({ options: { data: { type: "string" } }, allowPositionals: true });
const data = values.data ?? process.env["DATA"] ?? join(root, "data");
const [command, folder] = positionals;

try {
  if (folder === undefined) throw new Error(`Which folder? npm run ${command} -- FOLDER`);
  if (command === "restore") {
    await restore(data, folder);
    console.log(`${data} holds what ${folder} does. What it held before is beside it, in replaced-….`);
  } else {
    console.log(`${folder} holds ${await backUp(data, folder)} databases.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
