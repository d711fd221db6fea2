import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** Writes the list of public files with their fingerprints, so that browsers may keep a file until it changes. */
const folder = new URL("../public/", import.meta.url);
const list = new URL("assets.generated.json", import.meta.url);

const files = readdirSync(folder).filter((name) => !name.startsWith("_"));
const fingerprint = (name: string) =>
  createHash("sha256")
    .update(readFileSync(new URL(name, folder)))
    .digest("hex")
    .slice(0, 10);
const fingerprints = Object.fromEntries(files.map((name) => [name, fingerprint(name)]));
const wanted = `${JSON.stringify(fingerprints, null, 2)}\n`;

let present = "";
try {
  present = readFileSync(list, "utf8");
} catch {
  // The first build on this checkout: there is no list yet.
}
if (present !== wanted) writeFileSync(list, wanted);
