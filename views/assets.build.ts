import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { basename, dirname, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Loader, type Plugin, transform } from "esbuild";
import { paths } from "../src/paths.ts";
import { usual } from "./words/catalogues.ts";
import { type Written, written } from "./words/languages.ts";

/**
 * Makes `dist/public/`, the files that are served: what stands in `public/`, scripts and style sheets without comments and
 * white space, and what is not written there but comes from libraries, or from our own code that browsers run too.
 * Then writes the list of them with their fingerprints, so that browsers may keep a file until it changes. Last comes
 * the service worker, which has that list in it: whenever a file changes, so does the worker. It is built once for each
 * language, with no words but those: a device reads in one language at a time. The writer of quizzes comes
 * before the list, and how much of it has to be loaded stands beside it: its page says so.
 */
const sources = new URL("../public/", import.meta.url);
const folder = new URL("../dist/public/", import.meta.url);
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

const squeezed: Record<string, Loader> = { ".js": "js", ".css": "css" };

mkdirSync(folder, { recursive: true });
const wanted = new Set<string>();
for (const name of readdirSync(sources).filter((one) => !one.includes(".generated."))) {
  const loader = squeezed[extname(name)];
  const source = readFileSync(new URL(name, sources));
  put(name, loader === undefined ? source : (await transform(source, { loader, minify: true })).code);
}

for (const [name, path] of Object.entries(vendored)) {
  put(name, readFileSync(new URL(import.meta.resolve(path)), "utf8").replace(/\n\/\/# sourceMappingURL=.*/, ""));
}
for (const [name, path] of Object.entries(shared)) {
  put(name, stripTypeScriptTypes(readFileSync(new URL(path, root), "utf8")));
}

put("writer.generated.js", await bundled("src/offline/writer.ts", { format: "esm" }));
const { length } = gzipSync(readFileSync(new URL("writer.generated.js", folder)));
write(
  new URL("writer.generated.json", import.meta.url),
  `${JSON.stringify({ megabytes: Math.ceil(length / 1e5) / 10 })}\n`,
);

/** A service worker has one address for ever, and is asked for at every visit: it is no file to be kept. */
const files = [...wanted].filter((name) => !name.startsWith("_")).sort();
const fingerprint = (name: string) =>
  createHash("sha256")
    .update(readFileSync(new URL(name, folder)))
    .digest("hex")
    .slice(0, 10);
write(list, `${JSON.stringify(Object.fromEntries(files.map((name) => [name, fingerprint(name)])), null, 2)}\n`);

const alias = { zod: fileURLToPath(new URL("src/offline/without-schemas.ts", root)) };
/** Parts of the catalogues that no page of a device needs: of pages that only the server has. */
const onlineOnly = ["room", "transfers", "online-messages", "online-problems"];
/** What is written in English where it is said, and needs no entry to be found. */
const asWritten = ["messages", "scripts"];

for (const language of written) {
  const name = paths.worker(language === usual ? undefined : language).slice(1);
  put(name, await bundled("src/offline/worker.ts", { format: "iife", alias, plugins: [onlyIn(language)] }));
}

for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(new URL(name, folder), { recursive: true });

/** Puts a file where it is served from. */
function put(name: string, content: string | Buffer): void {
  wanted.add(name);
  write(new URL(name, folder), content);
}

/** A script for browsers, with all that it imports. */
async function bundled(path: string, options: Pick<BuildOptions, "format" | "alias" | "plugins">): Promise<string> {
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

/** Puts one catalogue in the place of all, without what is not needed there. */
function onlyIn(language: Written): Plugin {
  const only = `import { catalogue } from "./${language}/index.ts";
    export const wordsIn = () => catalogue;
    export const usual = "${language}";`;
  const spared = language === "en" ? [...onlineOnly, ...asWritten] : onlineOnly;
  return {
    name: "one language",
    setup(being) {
      being.onLoad({ filter: /[\\/]words[\\/]catalogues\.ts$/ }, ({ path }) => ({
        contents: only,
        loader: "ts",
        resolveDir: dirname(path),
      }));
      // A device routes a request at a time: the router that compiles all routes into one expression is for servers.
      being.onResolve({ filter: /^hono$/ }, ({ kind, resolveDir }) =>
        being.resolve("hono/quick", { kind, resolveDir }),
      );
      const left = new RegExp(`[\\\\/]words[\\\\/]${language}[\\\\/](${spared.join("|")})\\.ts$`);
      being.onLoad({ filter: left }, ({ path }) => ({ contents: `export const ${exported(path)} = {};` }));
    },
  };
}

/** What a part of a catalogue is called where it is imported. */
function exported(path: string): string {
  return basename(path, ".ts").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Writes a file, unless that is what it holds already. */
function write(file: URL, content: string | Buffer): void {
  let present: Buffer | undefined;
  try {
    present = readFileSync(file);
  } catch {
    // The first build on this checkout: there is no such file yet.
  }
  if (present === undefined || !present.equals(Buffer.from(content))) writeFileSync(file, content);
}
