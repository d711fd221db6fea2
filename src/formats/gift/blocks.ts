/** One question's lines, comments taken out, with what its comments say of it. `line` is counted from 1. */
export type Block = { line: number; text: string; id?: string | undefined; tags: string[] };

/** The questions of a file: they are parted by blank lines, and lines that begin with “//” are comments. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (end: number) => {
    const block = blockOf(open, end - open.length + 1);
    if (block.text !== "") blocks.push(block);
    open = [];
  };
  const lines = text.split("\n");
  lines.forEach((line, index) => {
    const words = line.trim();
    if (words === "") close(index);
    else open.push(words);
    // Moodle wants a blank line behind a category, and takes a question right below for part of its name.
    if (words.startsWith("$CATEGORY:") && blockOf(open, 0).text === words) close(index + 1);
  });
  close(lines.length);
  return blocks;
}

function blockOf(lines: string[], start: number): Block {
  const comments = lines.filter(isComment).join("\n");
  const words = lines.map((line) => (isComment(line) ? " " : line));
  const first = Math.max(
    0,
    words.findIndex((line) => line !== " "),
  );
  // Since Moodle 3.10 a comment may hold the question's id number and tags: “// [id:x] [tag:y]”.
  const id = /\[id:((?:\\\]|[^\][\n])+)\]/.exec(comments)?.[1];
  const tags = [...comments.matchAll(/\[tag:((?:\\\]|[^\][<>`\n])+)\]/g)].map(([, tag = ""]) =>
    tag.replaceAll("\\]", "]"),
  );
  return { line: start + first, text: words.join("\n").trim(), id: id?.replaceAll("\\]", "]"), tags };
}

function isComment(line: string): boolean {
  return line.startsWith("//");
}
