import { strToU8, zipSync } from "fflate";

/** The earliest time that an archive can name: the same files give the same bytes, whenever they are packed. */
const always = "1980-01-01T00:00:00";

/** An archive of files by name; text is written as UTF-8. */
export function pack(files: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: always });
}
