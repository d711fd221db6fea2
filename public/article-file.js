// Reads PDFs and Word documents where they are chosen: they become text in the form, and are never sent.

const field = document.querySelector("[data-readers]");
const text = document.querySelector("#text");
const said = document.querySelector("#file-said");

/** More than this, in bytes, is no article. */
const largest = 50_000_000;

const readers = {
  pdf: async (...read) => (await import(at.pdfReader)).readPdf(...read),
  docx: async (...read) => (await import(at.docxReader)).readDocx(...read),
};
const at = JSON.parse(field?.dataset.readers ?? "{}");
let latest = 0;

field?.addEventListener("change", async () => {
  const [file] = field.files;
  const current = ++latest;
  say("");
  const kind = /\.(pdf|docx)$/i.exec(file?.name ?? "")?.[1].toLowerCase();
  if (kind === undefined) return;
  // From here on the field is empty: whatever happens, the file is not sent.
  field.value = "";
  say(`Reading “${file.name}” on this computer…`);
  try {
    if (file.size > largest) throw new Error("This file is larger than 50 MB. Copy the article, and paste it above.");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await readers[kind](bytes, at, (far) => current === latest && say(`Reading “${file.name}”: ${far}…`));
    if (current === latest) fill(found, file.name);
  } catch (error) {
    // What browsers say of a script that did not come is no help to anybody.
    const isOurs = error?.constructor === Error;
    if (current === latest)
      say(isOurs ? error.message : "This file could not be read here. Copy the article, and paste it above.", true);
  }
});

function fill(found, name) {
  const before = text.value;
  text.value = found;
  text.dispatchEvent(new Event("input", { bubbles: true }));
  const words = found.split(/\s+/).length.toLocaleString("en");
  say(`${words} words from “${name}” stand above now. The file did not leave this computer.`);
  if (before.trim() === "") return;
  const back = Object.assign(document.createElement("button"), { type: "button", className: "plain" });
  back.textContent = "Bring back what stood there";
  back.addEventListener("click", () => {
    text.value = before;
    say("What stood there is back.");
    text.focus();
  });
  said.append(" ", back);
}

function say(words, isProblem = false) {
  said.textContent = words;
  said.className = isProblem ? "message" : "quiet";
}
