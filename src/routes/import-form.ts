import { type Brought, bring, type Wishes } from "../formats/bring.ts";
import { decodeText } from "../formats/decode.ts";
import type { Format } from "../formats/format.ts";
import { formatNamed, formats } from "../formats/index.ts";
import { isRole } from "../formats/table/mapping.ts";
import type { Problem } from "../quiz/kinds/kind.ts";

/** The most that a file may hold, in bytes; archives bring pictures along. */
export const largestFile = 10_000_000;
/** A file, and the text that may stay in the form beside it. */
export const largestImportBody = largestFile + 5_000_000;

/** What can be read. */
export const readable: readonly Format[] = formats.filter(({ read }) => read !== undefined);
/** What can be read of a text. */
export const readableAsText: readonly Format[] = readable.filter(
  ({ binary, extensions }) => binary !== true || extensions.includes(".xml"),
);

/** What a form brought; or what is wrong with it, and the text of it, if it is one, so that nothing is lost. */
export type Sent =
  | { brought: Brought; name: string; problems?: undefined }
  | { brought?: undefined; problems: Problem[]; text?: string | undefined };

/** Reads the file that was sent, else the text that was typed or kept, as the rest of the form wants it read. */
export async function readImport(form: URLSearchParams, file: File | null): Promise<Sent> {
  if (file !== null && file.size > largestFile) return { problems: [{ field: "file", message: tooLarge }] };
  const typed = (form.get("text") ?? "").replace(/\r\n?/g, "\n");
  if (file === null && typed.trim() === "") return { problems: [{ field: "file", message: nothing }] };
  const bytes = file === null ? new TextEncoder().encode(typed) : new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) return { problems: [{ field: "file", message: empty }] };
  const name = file?.name ?? form.get("name") ?? "";
  const brought = await bring({ bytes, name }, wishesIn(form));
  if ("problem" in brought) return { problems: [{ field: "from", message: brought.problem }], text: textOf(bytes) };
  const { reading, kept } = brought;
  if (reading.quiz !== undefined || kept.text.trim() !== "") return { brought, name };
  const [fault] = reading.faults;
  const field = file === null ? "text" : "file";
  return { problems: [{ field, message: `${fault === undefined ? nothing : inWords(fault.message)}` }] };
}

const tooLarge = "This file is larger than 10 MB, which is the most. Leave out pictures, or bring a part of it.";
const nothing = "Choose a file, or paste the questions below.";
const empty = "This file is empty.";

function wishesIn(form: URLSearchParams): Wishes {
  const format = readable.find((one) => one === formatNamed(form.get("from") ?? ""));
  if (!form.has("mapped")) return { format };
  const chosen = form.getAll("column").map((role) => (isRole(role) ? role : "ignored"));
  return { format, columns: { header: form.has("header"), roles: chosen } };
}

/** The text of a file that is one. */
function textOf(bytes: Uint8Array): string | undefined {
  const { text } = decodeText(bytes);
  return text?.startsWith("%PDF-") ? undefined : text;
}

function inWords(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
