// Reads PDFs on this computer, with PDF.js in a worker of its own. Loaded when somebody chooses a PDF.

/** More pages than this are no article; more text than this no quiz can hold. */
const most = { pages: 300, letters: 600_000 };

/** The text of a PDF. `at` says where to load what is needed; `told` is told how far it is. Throws in words for people. */
export async function readPdf(bytes, at, told) {
  const [pdfjs, { textOfPages }] = await Promise.all([import(at.pdf), import(at.pdfText)]);
  pdfjs.GlobalWorkerOptions.workerSrc = at.pdfWorker;
  const loading = pdfjs.getDocument({ data: bytes, verbosity: 0, isEvalSupported: false, useWasm: false });
  try {
    const document = await loading.promise.catch((error) => {
      throw new Error(problems[error?.name] ?? problems.other);
    });
    if (document.numPages > most.pages) throw new Error(tooLong);
    const text = textOfPages(await pagesOf(document, told));
    if (text.replace(/\s/g, "").length < 20) throw new Error(scanned);
    return text;
  } finally {
    loading.destroy();
  }
}

async function pagesOf(document, told) {
  const pages = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    told(`page ${number} of ${document.numPages}`);
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [, bottom, , top] = page.view;
    const pieces = items.filter(({ str }) => str !== undefined).map((item) => pieceOf(item, bottom));
    letters += pieces.reduce((sum, { str }) => sum + str.length, 0);
    if (letters > most.letters) throw new Error(tooLong);
    pages.push({ height: top - bottom, pieces });
    page.cleanup();
  }
  return pages;
}

function pieceOf({ str, transform, width, height, hasEOL }, bottom) {
  const size = height || Math.hypot(transform[2], transform[3]);
  return { str, x: transform[4], y: transform[5] - bottom, width, size, ends: hasEOL };
}

const copy = "Open it, copy the article, and paste it above.";
const tooLong = "This PDF is too long for a quiz. Copy a part of it, and paste it above.";
const scanned = `The pages of this PDF are pictures: there is no text in it. ${copy}`;
const problems = {
  PasswordException: `This PDF is locked with a password. ${copy}`,
  other:
    "This PDF cannot be read: it is damaged, or no PDF. Try to open it; if that works, copy and paste the article.",
};
