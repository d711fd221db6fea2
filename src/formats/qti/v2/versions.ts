import { el, type Xml } from "../../xml/write.ts";
import { kebab } from "./names.ts";

type Attributes = Parameters<typeof el>[1];
type Content = Parameters<typeof el>[2];

/** In what the versions of QTI differ that are written by the same code. */
export type Version = {
  /** Writes an element of QTI, named as QTI 2 names it. */
  qti: (name: string, attributes?: Attributes, ...content: Content[]) => Xml;
  namespace: string;
  schema: string;
  /** The manifest’s namespace, what it says the package is, and the ending of its types of resources. */
  manifest: { namespace: string; schema: string; version: string; types: string };
  /** Whether feedback to the whole item has a body of its own within. */
  contentBody: boolean;
};

const packages1 = "http://www.imsglobal.org/xsd/imscp_v1p1";

export const versions: Record<"2.1" | "2.2" | "3.0", Version> = {
  "2.1": {
    qti: el,
    namespace: "http://www.imsglobal.org/xsd/imsqti_v2p1",
    schema: "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
    manifest: { namespace: packages1, schema: "QTIv2.1 Package", version: "1.0.0", types: "v2p1" },
    contentBody: false,
  },
  "2.2": {
    qti: el,
    namespace: "http://www.imsglobal.org/xsd/imsqti_v2p2",
    schema: "http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd",
    manifest: { namespace: packages1, schema: "QTIv2.2 Package", version: "1.0.0", types: "v2p2" },
    contentBody: false,
  },
  "3.0": {
    qti: (name, attributes = {}, ...content) => {
      const named = Object.entries(attributes).map(([key, value]) => [
        key.includes(":") || key === "xmlns" ? key : kebab(key),
        value,
      ]);
      return el(`qti-${kebab(name)}`, Object.fromEntries(named), ...content);
    },
    namespace: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
    schema: "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
    manifest: {
      namespace: "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
      schema: "QTI Package",
      version: "3.0.0",
      types: "v3p0",
    },
    contentBody: true,
  },
};

/** The attributes of a root element: its namespace, and where its schema is. */
export function rooted({ namespace, schema }: Version): Record<string, string> {
  return {
    xmlns: namespace,
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": `${namespace} ${schema}`,
  };
}
