import { decodeText } from "../decode.ts";
import type { Notice } from "../format.ts";
import { type Element, parseXml } from "../xml/parse.ts";
import { descendantsOf } from "../xml/tree.ts";
import { unpack } from "../zip/unpack.ts";

type Document = { name: string; root: Element };
type Documents =
  | { documents: Document[]; warnings?: Notice[]; problem?: undefined }
  | { documents?: undefined; warnings?: undefined; problem: string };

/** Names of XML files; Canvas calls its quizzes “….xml.qti”. */
const xmlName = /\.(?:xml|qti)$/i;
/** What describes other files. */
const aboutOthers = /(?:^|\/)(?:imsmanifest|assessment_meta|course_settings|module_meta|files_meta|.*metadata)\.xml$/i;
/** A Canvas cartridge holds each quiz twice: for others, with less in it, and for itself, here. */
const canvasOwn = /(?:^|\/)non_cc_assessments\/[^/]+\.xml\.qti$/;

/** The documents of a package that may hold questions, in the order that its test or its manifest gives them. */
export function documentsIn(bytes: Uint8Array): Documents {
  const { files, problem } = unpack(bytes, (name) => xmlName.test(name));
  if (problem !== undefined) return { problem };
  const names = [...files.keys()];
  const own = names.filter((name) => canvasOwn.test(name));
  const wanted = own.length > 0 ? own : names.filter((name) => !aboutOthers.test(name));
  const warnings: Notice[] = [];
  const parse = (name: string): Document[] => {
    const { text, problem: illegible } = decodeText(files.get(name) ?? new Uint8Array());
    const parsed = illegible === undefined ? parseXml(text) : { problem: illegible, place: { line: 1, column: 1 } };
    if (parsed.problem === undefined) return [{ name, root: parsed.root }];
    warnings.push({ ...parsed.place, message: `${name} is left out: ${parsed.problem}` });
    return [];
  };
  const documents = wanted.flatMap(parse);
  const manifest = names.filter((name) => /(?:^|\/)imsmanifest\.xml$/.test(name)).flatMap(parse);
  return { documents: inOrder(documents, manifest), warnings };
}

function inOrder(documents: Document[], manifest: Document[]): Document[] {
  const tests = documents.filter(({ root }) => /^(?:qti-)?assessment-?test$/i.test(root.name));
  const order = [...tests, ...manifest].flatMap(hrefsIn);
  const place = ({ name }: Document) => {
    const index = order.indexOf(name);
    return index < 0 ? order.length : index;
  };
  return documents.toSorted((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
}

/** The files that a test or a manifest refers to, by their names in the archive. */
function hrefsIn({ name, root }: Document): string[] {
  const folder = name.replace(/[^/]*$/, "");
  return descendantsOf(root, "assessmentItemRef", "qti-assessment-item-ref", "resource").flatMap(
    ({ attributes: { href } }) => (href === undefined ? [] : [resolved(folder + decoded(href))]),
  );
}

function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
