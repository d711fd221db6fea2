import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

/**
 * Puts into `public/` what is not written there, but comes from libraries, or from our own code that browsers run too;
 * then writes the list of public files with their fingerprints, so that browsers may keep a file until it changes. Last comes
 * the service worker, which has that list in it: whenever a file changes, so does the worker. The writer of quizzes comes
 * before the list, and how much of it has to be loaded stands beside it: its page says so.
 */
const folder = new URL("../public/", import.meta.url);
const list = new URL("assets.generated.json", import.meta.url);
const root = new URL("../", import.meta.url);

/** Scripts as they come with their package, for browsers. */
const vendored = {
  "htmx.js": "htmx.org/dist/htmx.min.js",
  "pdf.generated.js": "pdfjs-dist/legacy/build/pdf.min.mjs",
  "pdf-worker.generated.js": "pdfjs-dist/legacy/build/pdf.worker.min.mjs",
  "zip.generated.js": "fflate/browser",
};
/** Our own TypeScript that imports nothing: without its types it is a script. */
const shared = {
  "pdf-text.generated.js": "src/formats/article/pdf-text.ts",
  "docx-text.generated.js": "src/formats/article/docx-text.ts",
};

for (const [name, path] of Object.entries(vendored)) {
  write(
    new URL(name, folder),
    readFileSync(new URL(import.meta.resolve(path)), "utf8").replace(/\n\/\/# sourceMappingURL=.*/, ""),
  );
}
for (const [name, path] of Object.entries(shared)) {
  write(new URL(name, folder), stripTypeScriptTypes(readFileSync(new URL(path, root), "utf8")));
}

write(new URL("writer.generated.js", folder), await bundled("src/offline/writer.ts", { format: "esm" }));
const { length } = gzipSync(readFileSync(new URL("writer.generated.js", folder)));
write(
  new URL("writer.generated.json", import.meta.url),
  `${JSON.stringify({ megabytes: Math.ceil(length / 1e5) / 10 })}\n`,
);

/** The service worker has one address for ever, and is asked for at every visit: it is no file to be kept. */
const worker = "offline-worker.generated.js";
const files = readdirSync(folder).filter((name) => !name.startsWith("_") && name !== worker);
const fingerprint = (name: string) =>
  createHash("sha256")
    .update(readFileSync(new URL(name, folder)))
    .digest("hex")
    .slice(0, 10);
write(list, `${JSON.stringify(Object.fromEntries(files.map((name) => [name, fingerprint(name)])), null, 2)}\n`);

const alias = { zod: fileURLToPath(new URL("src/offline/without-schemas.ts", root)) };
write(new URL(worker, folder), await bundled("src/offline/worker.ts", { format: "iife", alias }));

/** A script for browsers, with all that it imports. */
async function bundled(path: string, options: Pick<BuildOptions, "format" | "alias">): Promise<string> {
  const { outputFiles, warnings } = await build({
    entryPoints: [fileURLToPath(new URL(path, root))],
    bundle: true,
    minify: true,
    write: false,
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    legalComments: "none",
    ...options,
  });
  if (warnings.length > 0) throw new Error(`${path} was built with warnings, which stand above`);
  return outputFiles?.[0]?.text ?? "";
}

/** Writes a file, unless that is what it holds already. */
function write(file: URL, wanted: string): void {
  let present: string | undefined;
  try {
    present = readFileSync(file, "utf8");
  } catch {
    // The first build on this checkout: there is no such file yet.
  }
  if (present !== wanted) writeFileSync(file, wanted);
}
