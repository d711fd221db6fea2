import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";

/** The fields of a sent form; files are left out. What is no form is answered with 422. */
export async function readForm(c: Context): Promise<URLSearchParams> {
  const fields = new URLSearchParams();
  const sent = await c.req.raw.formData().catch(() => {
    throw new HTTPException(422);
  });
  sent.forEach((value, name) => {
    if (typeof value === "string") fields.append(name, value);
  });
  return fields;
}

/** Whether a value can be an id: letters, digits, `-` and `_`, so that it can stand in a path and in a key. */
export function isId(value: string | null | undefined): value is string {
  return value != null && /^[A-Za-z0-9_-]{1,64}$/.test(value);
}
