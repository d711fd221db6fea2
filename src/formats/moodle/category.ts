/**
 * The path by which Moodle finds or makes a category of this name. A slash within a name stands there twice, and a space
 * keeps one at its end from the path’s own (qformat_default, assemble_category_path).
 */
export function categoryPath(name: string): string {
  return `$course$/top/${name.slice(0, longest).replace(/\s+/g, " ").replaceAll("/", "//").replace(/^\//, " /").replace(/\/$/, "/ ")}`;
}

/** The most characters that Moodle’s database holds of a category’s name; with a longer one the whole import fails. */
const longest = 255;

/** What Moodle does not keep of a name: the end of a long one, and whatever it takes for a tag (clean_param, PARAM_TEXT). */
export function categoryLosses(name: string): string[] {
  return [
    ...(name.length > longest
      ? [`the title is cut: Moodle’s categories have names of ${longest} characters at most`]
      : []),
    ...(/<\S|<$/.test(name) ? ["Moodle takes “<” in the title for the beginning of a tag, and leaves that out"] : []),
  ];
}

/** The name of the category that a path leads to. */
export function categoryName(path: string): string {
  return (path.split(/(?<!\/)\/(?!\/)/).at(-1) ?? "").replaceAll("//", "/").trim();
}
