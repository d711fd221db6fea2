import { decodeText } from "../decode.ts";
import { type Found, refused } from "../draft/draft.ts";
import { type Element, parseXml } from "../xml/parse.ts";
import { descendantsOf } from "../xml/tree.ts";
import { isZip } from "../zip/entries.ts";
import { documentsIn } from "./package.ts";
import { draftOfItem1 } from "./v1/item.ts";
import { draftOfItem2 } from "./v2/item.ts";
import { named2 } from "./v2/names.ts";

/** Reads QTI of any version: one XML document, or a package of them. A document that cannot be read is a warning. */
export function readQti(bytes: Uint8Array): Found {
  if (isZip(bytes)) return readPackage(bytes);
  const { text, problem } = decodeText(bytes);
  if (problem !== undefined) return refused(problem);
  const parsed = parseXml(text);
  return parsed.problem === undefined ? readRoot(parsed.root) : refused(parsed.problem, parsed.place);
}

/** In a package nobody looks for lines: a question’s place is its number. */
function readPackage(bytes: Uint8Array): Found {
  const { documents, problem, warnings = [] } = documentsIn(bytes);
  if (problem !== undefined) return refused(problem);
  const read = documents.map(({ root }) => readRoot(root)).filter((found) => found.drafts !== undefined);
  return {
    drafts: read
      .flatMap(({ drafts }) => drafts)
      .map((draft, index) => ({ ...draft, place: { line: index + 1, column: 1 } })),
    warnings,
    title: read.find(({ title }) => title !== undefined)?.title,
    language: read.find(({ language }) => language !== undefined)?.language,
  };
}

function readRoot(root: Element): Found {
  if (root.name === "questestinterop" || root.name === "item") {
    const [assessment] = descendantsOf(root, "assessment", "objectbank");
    const items = root.name === "item" ? [root] : descendantsOf(root, "item");
    return { drafts: items.map(draftOfItem1), title: assessment?.attributes["title"] };
  }
  const known = named2(root);
  if (known.name === "assessmentTest") return { drafts: [], title: known.attributes["title"] };
  const items = known.name === "assessmentItem" ? [known] : descendantsOf(known, "assessmentItem");
  if (items.length === 0) return refused("this XML holds no QTI questions", root.place);
  return { drafts: items.map(draftOfItem2), language: items[0]?.attributes["lang"] };
}
