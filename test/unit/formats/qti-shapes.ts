/**
 * What the schemas of QTI and of content packaging demand of the elements that we write: their children as a content model
 * (as a DTD writes it; “text” stands for characters), their attributes, “!” behind those that are required, and what these
 * may hold. Told in our own words from the XSDs: those may be handed on by who is registered with 1EdTech only.
 */
export type Shapes = Record<string, { children: string; attributes: string }>;

const relation = { children: "text", attributes: "respident!" };
const tests = "(not|and|or|other|varequal|vargte|varlte)+";

/** ims_qtiasiv1p2p1.xsd */
export const qti1: Shapes = {
  questestinterop: { children: "assessment", attributes: "" },
  assessment: { children: "section+", attributes: "ident! title" },
  section: { children: "item*", attributes: "ident!" },
  item: {
    children: "itemmetadata? presentation? resprocessing* itemfeedback*",
    attributes: "ident! title",
  },
  itemmetadata: { children: "qtimetadata*", attributes: "" },
  qtimetadata: { children: "qtimetadatafield+", attributes: "" },
  qtimetadatafield: { children: "fieldlabel fieldentry", attributes: "" },
  fieldlabel: { children: "text", attributes: "" },
  fieldentry: { children: "text", attributes: "" },
  presentation: { children: "(material|response_lid|response_str)+", attributes: "" },
  material: { children: "mattext+", attributes: "" },
  mattext: { children: "text", attributes: "texttype" },
  response_lid: { children: "material? render_choice", attributes: "ident! rcardinality=Single|Multiple|Ordered" },
  response_str: { children: "material? render_fib", attributes: "ident! rcardinality=Single|Multiple|Ordered" },
  render_choice: { children: "(material|response_label)*", attributes: "shuffle=Yes|No" },
  render_fib: { children: "(material|response_label)*", attributes: "fibtype=String|Integer|Decimal|Scientific" },
  response_label: { children: "material*", attributes: "ident! rshuffle=Yes|No" },
  resprocessing: { children: "outcomes respcondition+", attributes: "" },
  outcomes: { children: "decvar+", attributes: "" },
  decvar: { children: "", attributes: "maxvalue minvalue varname vartype=Integer|Decimal" },
  respcondition: { children: "conditionvar setvar* displayfeedback*", attributes: "continue=Yes|No" },
  conditionvar: { children: tests, attributes: "" },
  and: { children: tests, attributes: "" },
  or: { children: tests, attributes: "" },
  not: { children: "(and|or|not|other|varequal|vargte|varlte)", attributes: "" },
  other: { children: "", attributes: "" },
  varequal: relation,
  vargte: relation,
  varlte: relation,
  setvar: { children: "text", attributes: "action=Set|Add varname" },
  displayfeedback: { children: "", attributes: "feedbacktype=Response|Solution|Hint linkrefid!" },
  itemfeedback: { children: "(flow_mat|material)+", attributes: "ident! title" },
  flow_mat: { children: "(flow_mat|material)+", attributes: "" },
};

const declaration = "identifier!=name cardinality!=single|multiple|ordered baseType=";
const inline = "(text|br|feedbackInline)*";
const rules = "(responseCondition|setOutcomeValue)";
const expression = "(variable|correct|baseValue|mapResponse|product|match|equal)";
const named = { children: "", attributes: "identifier!=name" };

/** imsqti_v2p1.xsd and imsqti_v2p2.xsd; in imsqti_asiv3p0_v1p0.xsd names are in kebab case, and feedback has a body. */
export const qti2: Shapes = {
  assessmentTest: { children: "testPart+", attributes: "identifier! title!" },
  testPart: {
    children: "assessmentSection+",
    attributes: "identifier!=name navigationMode!=linear|nonlinear submissionMode!=individual|simultaneous",
  },
  assessmentSection: { children: "assessmentItemRef*", attributes: "identifier!=name title! visible!=boolean" },
  assessmentItemRef: { children: "", attributes: "identifier!=name href!=address" },
  assessmentItem: {
    children: "responseDeclaration* outcomeDeclaration* itemBody? responseProcessing? modalFeedback*",
    attributes: "identifier! title! lang=language adaptive!=boolean timeDependent!=boolean",
  },
  responseDeclaration: {
    children: "correctResponse? mapping?",
    attributes: `${declaration}identifier|string|float|directedPair`,
  },
  outcomeDeclaration: {
    children: "defaultValue?",
    attributes: `${declaration}identifier|float normalMaximum=number normalMinimum=number`,
  },
  correctResponse: { children: "value+", attributes: "" },
  defaultValue: { children: "value+", attributes: "" },
  value: { children: "text", attributes: "" },
  mapping: { children: "mapEntry+", attributes: "lowerBound=number upperBound=number defaultValue!=number" },
  mapEntry: { children: "", attributes: "mapKey! mappedValue!=number" },
  itemBody: { children: "(p|choiceInteraction|orderInteraction|matchInteraction)*", attributes: "" },
  p: { children: "(text|br|textEntryInteraction)*", attributes: "" },
  br: { children: "", attributes: "" },
  choiceInteraction: {
    children: "prompt? simpleChoice+",
    attributes: "responseIdentifier!=name shuffle!=boolean maxChoices!=count",
  },
  orderInteraction: { children: "prompt? simpleChoice+", attributes: "responseIdentifier!=name shuffle!=boolean" },
  matchInteraction: {
    children: "prompt? simpleMatchSet simpleMatchSet",
    attributes: "responseIdentifier!=name shuffle!=boolean maxAssociations=count",
  },
  textEntryInteraction: { children: "", attributes: "responseIdentifier!=name expectedLength=count" },
  prompt: { children: "(text|br)*", attributes: "" },
  simpleChoice: { children: inline, attributes: "identifier!=name fixed=boolean" },
  simpleMatchSet: { children: "simpleAssociableChoice*", attributes: "" },
  simpleAssociableChoice: { children: inline, attributes: "identifier!=name matchMax!=count" },
  feedbackInline: {
    children: "(text|br)*",
    attributes: "outcomeIdentifier!=name identifier!=name showHide!=show|hide",
  },
  responseProcessing: { children: `${rules}*`, attributes: "" },
  responseCondition: { children: "responseIf", attributes: "" },
  responseIf: { children: `${expression} ${rules}*`, attributes: "" },
  setOutcomeValue: { children: expression, attributes: "identifier!=name" },
  product: { children: `${expression}+`, attributes: "" },
  match: { children: `${expression} ${expression}`, attributes: "" },
  equal: { children: `${expression} ${expression}`, attributes: "toleranceMode!=absolute|exact tolerance=numbers" },
  variable: named,
  correct: named,
  mapResponse: named,
  baseValue: { children: "text", attributes: "baseType!=identifier" },
  modalFeedback: {
    children: "p*",
    attributes: "outcomeIdentifier!=name identifier!=name showHide!=show|hide title",
  },
};

/** What is different in version 3. */
export const qti3: Shapes = {
  ...qti2,
  modalFeedback: { children: "contentBody", attributes: qti2["modalFeedback"]?.attributes ?? "" },
  contentBody: { children: "p*", attributes: "" },
};

/** imscp_v1p1.xsd and its profiles for QTI, which ask for more: what they allow is given as `schema`, `version` and `types`. */
export const manifests = (schema: string, version: string, types: string): Shapes => ({
  manifest: { children: "metadata organizations resources", attributes: "identifier!=id" },
  metadata: { children: "schema schemaversion", attributes: "" },
  schema: { children: schema, attributes: "" },
  schemaversion: { children: version, attributes: "" },
  organizations: { children: "", attributes: "" },
  resources: { children: "resource*", attributes: "" },
  resource: { children: "file+ dependency*", attributes: `identifier!=id type!=${types} href=address` },
  file: { children: "", attributes: "href!=address" },
  dependency: { children: "", attributes: "identifierref!=name" },
});
