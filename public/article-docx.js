// Reads Word documents on this computer. Loaded when somebody chooses one.

/** More than this, in bytes, is no article. */
const largest = 20_000_000;
/** Word on the web numbers it. */
const main = /^word\/document\d*\.xml$/;

/** The text of a Word document. `at` says where to load what is needed. Throws in words for people. */
export async function readDocx(bytes, at) {
  const [{ unzipSync }, { textOfDocument }] = await Promise.all([import(at.zip), import(at.docxText)]);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Error(older);
  const xml = new TextDecoder().decode(unpacked(unzipSync, bytes));
  if (/<!DOCTYPE/i.test(xml.slice(0, 2000))) throw new Error(damaged);
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  if (parsed.querySelector("parsererror") !== null) throw new Error(damaged);
  const text = textOfDocument(parsed.documentElement);
  if (text === "") throw new Error("There is no text in this document.");
  return text;
}

function unpacked(unzipSync, bytes) {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!main.test(name)) return false;
        size = originalSize;
        return originalSize <= largest;
      },
    });
    const [found] = Object.values(files);
    if (found !== undefined) return found;
  } catch {
    throw new Error(damaged);
  }
  throw new Error(size > largest ? tooLong : damaged);
}

const copy = "Open it, copy the article, and paste it above.";
const older = `This document is locked with a password, or of an older Word. ${copy}`;
const damaged = `This cannot be read: it is damaged, or no Word document (.docx). ${copy}`;
const tooLong = "This document is too long for a quiz. Copy a part of it, and paste it above.";
