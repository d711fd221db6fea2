/**
 * The path by which Moodle finds or makes a category of this name. A slash within a name stands there twice, and a space
 * keeps one at its end from the path’s own (qformat_default, assemble_category_path).
 */
export function categoryPath(name: string): string {
  return `$course$/top/${name.replace(/\s+/g, " ").replaceAll("/", "//").replace(/^\//, " /").replace(/\/$/, "/ ")}`;
}

/** The name of the category that a path leads to. */
export function categoryName(path: string): string {
  return (path.split(/(?<!\/)\/(?!\/)/).at(-1) ?? "").replaceAll("//", "/").trim();
}
