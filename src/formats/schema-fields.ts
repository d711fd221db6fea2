import * as z from "zod";
import { questionSet } from "../quiz/question-set.ts";
import { valueAt } from "./named.ts";

/** Fields by name, with what the schema says of them. */
export type Fields = Record<string, { description?: string | undefined }>;

/** The fields that what stands at a path may have. Where the kind of a question decides, what is written there says it. */
export function fieldsAt(path: readonly PropertyKey[], written: unknown): Fields {
  let schema: unknown = questionSet;
  path.forEach((step, depth) => {
    schema = stepInto(shapeOf(schema, valueAt(written, path.slice(0, depth))), step);
  });
  const shape = shapeOf(schema, valueAt(written, path));
  return shape instanceof z.ZodObject ? (shape.shape as Fields) : {};
}

function stepInto(schema: unknown, step: PropertyKey): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodObject ? schema.shape[step as string] : undefined;
}

/** The object or list that a schema comes down to for a value, without what wraps it. */
function shapeOf(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  return schema.options.find((option: unknown) => suits(option, value));
}

function suits(option: unknown, value: unknown): boolean {
  if (option instanceof z.ZodArray) return Array.isArray(value);
  if (!(option instanceof z.ZodObject)) return false;
  const kind = option.shape["kind"];
  return kind === undefined || (kind instanceof z.ZodLiteral && kind.value === valueAt(value, ["kind"]));
}
