/**
 * Why a value is not of the sort that its place wants, by the slip that usually leads there. `expected` are the sorts
 * that would do, as zod names them; `field` is the last step of the path, `name` what a reader calls the place.
 */
export function misfit(expected: string[], field: PropertyKey | undefined, name: string, value: unknown): string {
  if (field === undefined) return noSet(value);
  if (value === null) return `${name} is empty: write what belongs there, or take the line out`;
  if (expected.includes("string")) return noText(field, name, value);
  if (expected.includes("array")) {
    return `${name} must be a list: each item on a line of its own that begins with a hyphen and a space`;
  }
  if (expected.includes("number")) {
    return `${name} must be a number in figures, such as 100000: no commas, spaces, quotes or words`;
  }
  if (expected.includes("boolean")) return `${name} must be true or false, without quotes${meant(value)}`;
  return `${name} must have fields of its own, each on a line “name: value” indented below it`;
}

function noSet(value: unknown): string {
  if (value === null || value === undefined) return "the file is empty";
  if (Array.isArray(value)) {
    return "the file begins with a list: a set begins with “format: footnote/1”, and its questions stand below “questions:”";
  }
  return "no fields are found: a set consists of lines “name: value”, with a space after the colon";
}

function noText(field: PropertyKey, name: string, value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") {
    const begin = typeof field === "number" ? "- " : `${String(field)}: `;
    return `${name} must be text: put it in quotes, ${begin}"${value}"`;
  }
  if (Array.isArray(value)) {
    return `${name} must be one text, not a list; a text that begins with “[” must stand in quotes`;
  }
  const [first] = Object.keys(value as object);
  const sample = first === undefined ? "" : ` (“${first}: …”)`;
  return `${name} must be text${sample}: a text with a colon and a space in it, or one that begins with “{”, must stand in quotes`;
}

function meant(value: unknown): string {
  const word = String(value).toLowerCase();
  if (["yes", "y", "t", "true", "right", "on", "1"].includes(word)) return ": write true";
  return ["no", "n", "f", "false", "wrong", "off", "0"].includes(word) ? ": write false" : "";
}
