import type * as z from "zod";
import type { Fault } from "../quiz/citations.ts";
import { kindNames } from "../quiz/kinds/index.ts";
import { nearest } from "../text/distance.ts";
import { misfit } from "./misfit.ts";
import { nameOf, valueAt } from "./named.ts";
import { fieldsAt } from "./schema-fields.ts";

type Issue = z.core.$ZodIssue;
type Path = Fault["path"];

/** A fault; `meant` leads to the field that a misspelt one was probably meant for, which then is not missing as well. */
type Finding = Fault & { meant?: Path | undefined };

/**
 * What zod finds wrong with a value read from a file, as one fault for each place, in words that say what to do.
 * `written` is the whole of what the file holds.
 */
export function explain(issues: readonly Issue[], written: unknown): Fault[] {
  const findings = issues
    .flatMap((issue) => mostSpecific(issue, written))
    .flatMap((issue) => findingsOf(issue, written));
  const done = new Set(findings.flatMap(({ meant }) => (meant === undefined ? [] : [JSON.stringify(meant)])));
  return findings.flatMap(({ path, message }) => {
    const place = JSON.stringify(path);
    if (done.has(place)) return [];
    done.add(place);
    return [{ path, message }];
  });
}

/** Of a value that fits none of several shapes, what keeps it from the shape that it comes nearest to. */
function mostSpecific(issue: Issue, written: unknown): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const fields = Object.keys(Object(valueAt(written, issue.path))).length;
  const near = issue.errors.find((errors) => !errors.some((error) => isFarOff(error, fields)));
  if (near === undefined) return [issue];
  return near.flatMap((error) => mostSpecific({ ...error, path: [...issue.path, ...error.path] } as Issue, written));
}

/** Whether a value is of another sort altogether, or has none of the fields that it would need. */
function isFarOff({ path, ...issue }: Issue, fields: number): boolean {
  if (path.length > 0) return false;
  return issue.code === "invalid_type" || (issue.code === "unrecognized_keys" && issue.keys.length === fields);
}

function findingsOf(issue: Issue, written: unknown): Finding[] {
  const path = issue.path as Path;
  if (issue.code === "unrecognized_keys") return issue.keys.map((name) => unknownField(path, name, written));
  return [{ path, message: messageFor(issue, path, valueAt(written, path), written) }];
}

function messageFor(issue: Issue, path: Path, value: unknown, written: unknown): string {
  const name = nameOf(path);
  if (value === undefined && path.length > 0) return missing(path, name, written);
  if (issue.code === "invalid_type") return misfit([issue.expected], path.at(-1), name, value);
  if (issue.code === "invalid_union") {
    return path.at(-1) === "kind" ? notAmong(name, value, kindNames) : misfit(sorts(issue), path.at(-1), name, value);
  }
  if (issue.code === "invalid_value") return notAmong(name, value, issue.values.map(String));
  return `${name} ${predicate(issue)}`;
}

function sorts(issue: Issue & { errors: Issue[][] }): string[] {
  return issue.errors.flatMap(([error]) => (error?.code === "invalid_type" ? [error.expected] : []));
}

/** What the schema says itself, or in our words where only zod would speak. */
function predicate(issue: Issue): string {
  if (!issue.message.startsWith("Too ")) return issue.message;
  if (issue.code === "too_big") {
    return issue.origin === "array" ? `has more than ${issue.maximum} items` : `must be ${issue.maximum} at most`;
  }
  if (issue.code !== "too_small") return issue.message;
  if (issue.origin === "array") return `needs at least ${issue.minimum}`;
  return issue.inclusive ? `must be ${issue.minimum} or more` : `must be more than ${issue.minimum}`;
}

function missing(path: Path, name: string, written: unknown): string {
  if (path.at(-1) === "kind") return missingKind(name, Object.keys(valueAt(written, path.slice(0, -1)) as object));
  const { description } = fieldsAt(path.slice(0, -1), written)[path.at(-1) ?? ""] ?? {};
  return description === undefined ? `${name} is missing` : `${name} is missing. ${description}`;
}

/** Until a question says its kind, nobody knows its fields: a misspelt “kind” is found here or nowhere. */
function missingKind(name: string, present: string[]): string {
  const misspelt = nearest(
    "kind",
    present.filter((field) => field !== "hint"),
  );
  const help = misspelt === undefined ? "" : ` (“${misspelt}” is not the same)`;
  return `${name} is missing${help}. It is one of ${kindNames.join(", ")}`;
}

function notAmong(name: string, value: unknown, names: readonly string[]): string {
  const meant = typeof value === "string" ? nearest(value, names) : undefined;
  const help = meant === undefined ? "" : `. Did you mean “${meant}”?`;
  const range = names.length === 1 ? `${names[0]}` : `one of ${names.join(", ")}`;
  return `${name} is ${typeof value === "string" ? `“${value}”` : String(value)}, but must be ${range}${help}`;
}

function unknownField(parent: Path, name: string, written: unknown): Finding {
  const present = Object.keys(valueAt(written, parent) as object);
  const known = Object.keys(fieldsAt(parent, written));
  const free = known.filter((field) => !present.includes(field));
  const likely = nearest(name, free);
  const orQuotes = valueAt(written, [...parent, name]) === null ? afterComma : "";
  const help = likely === undefined ? `The fields are ${known.join(", ")}` : `Did you mean “${likely}”?`;
  return {
    path: [...parent, name],
    meant: likely === undefined ? undefined : [...parent, likely],
    message: `“${name}” is not a field of ${ownerOf(parent, written)}. ${orQuotes || help}`,
  };
}

/** Between braces a comma ends a value: what follows it looks like a field without one. */
const afterComma = "If it follows a comma within a text, put the text in quotes; numbers are written without commas";

function ownerOf(path: Path, written: unknown): string {
  if (path.length === 0) return "a set";
  const isQuestion = path.length === 2 && path[0] === "questions";
  return isQuestion ? `a question of kind ${valueAt(written, [...path, "kind"])}` : nameOf(path);
}
