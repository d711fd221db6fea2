import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Place } from "../format.ts";
import { readProlog } from "./prolog.ts";
import { decodeReferences } from "./references.ts";

/** An element: its name without a prefix, its attributes likewise, what it holds in order, where it begins. */
export type Element = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: (Element | string)[];
  place: Place;
};

/** The root of a document, or what keeps it from being read. */
export type Parsed = { root: Element; problem?: undefined } | { root?: undefined; problem: string; place: Place };

const deepest = 100;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Entities are ours to decode: once, the five of XML and numbers alone, so that nothing can expand.
  processEntities: false,
  cdataPropName: "#cdata",
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  captureMetaData: true,
  maxNestedTags: deepest,
});

/**
 * Parses an XML document. One that declares entities is refused before it is parsed, as is one that is not well-formed.
 */
export function parseXml(source: string): Parsed {
  const start = { line: 1, column: 1 };
  const { text, problem } = readProlog(source.replace(/^\ufeff/, ""));
  if (problem !== undefined) return { problem, place: start };
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { line, col, msg } = valid.err;
    return { problem: `this is not well-formed XML: ${msg.slice(0, 200)}`, place: { line, column: col || 1 } };
  }
  try {
    const [root] = elementsOf(parser.parse(text) as Raw[], linesOf(text)).filter((node) => typeof node !== "string");
    return root === undefined ? { problem: "the file holds no XML element", place: start } : { root };
  } catch (error) {
    return { problem: `this XML cannot be read: ${(error as Error).message.slice(0, 200)}`, place: start };
  }
}

type Raw = { "#text"?: string; "#cdata"?: Raw[]; ":@"?: Record<string, string> } & { [name: string]: unknown };
const metaData = XMLParser.getMetaDataSymbol() as unknown as string;

/** The parser's nodes as ours. As deep as the parser allows, no deeper. */
function elementsOf(nodes: Raw[], placeAt: (offset: number) => Place): (Element | string)[] {
  return nodes.map((node) => {
    if (node["#text"] !== undefined) return decodeReferences(String(node["#text"]));
    if (node["#cdata"] !== undefined) return node["#cdata"].map((part) => part["#text"] ?? "").join("");
    const name = Object.keys(node).find((key) => key !== ":@") ?? "";
    const { startIndex = 0 } = (node[metaData] ?? {}) as { startIndex?: number };
    const place = placeAt(startIndex);
    const attributes = Object.entries(node[":@"] ?? {}).map(([key, value]) => [key, decodeReferences(value)]);
    return {
      name,
      attributes: Object.fromEntries(attributes),
      content: elementsOf(node[name] as Raw[], placeAt),
      place,
    };
  });
}

/** Where an offset is; asked for in rising order, so that no line is counted twice. */
function linesOf(text: string): (offset: number) => Place {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf("\n", start); end >= 0 && end < offset; end = text.indexOf("\n", start)) {
      line += 1;
      start = end + 1;
    }
    return { line, column: Math.max(1, offset - start + 1) };
  };
}
