import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";

/** The fields of a sent form; files are left out. What is no form is answered with 422. */
export async function readForm(c: Context): Promise<URLSearchParams> {
  return (await readFormAndFile(c, "")).form;
}

/** The fields of a sent form, and the file in the field of that name; null where none was chosen. */
export async function readFormAndFile(c: Context, name: string): Promise<{ form: URLSearchParams; file: File | null }> {
  const fields = new URLSearchParams();
  const sent = await c.req.raw.formData().catch(() => {
    throw new HTTPException(422);
  });
  sent.forEach((value, field) => {
    if (typeof value === "string") fields.append(field, value);
  });
  const file = sent.get(name);
  // Where none was chosen, browsers send one without name and content.
  return { form: fields, file: file instanceof File && (file.size > 0 || file.name !== "") ? file : null };
}

/** Whether a value can be an id: letters, digits, `-` and `_`, so that it can stand in a path and in a key. */
export function isId(value: string | null | undefined): value is string {
  return value != null && /^[A-Za-z0-9_-]{1,64}$/.test(value);
}

/** The random id of the page that a form was on; none if it can be none. Edit keys are made of it: a short one could be guessed. */
export function pageIn(form: URLSearchParams, field: string): string | undefined {
  const sent = form.get(field);
  return isId(sent) && sent.length >= 21 ? sent : undefined;
}
