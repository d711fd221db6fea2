import { type Quotation, quotationsOf } from "./quotations/quotations.ts";
import { type Reading, read } from "./reading.ts";
import type { Role } from "./roles/role.ts";
import { rolesOf } from "./roles/roles.ts";

/** What an article states that can be asked, every fact with its span; and the reading that it was found in. */
export type Facts = { reading: Reading; quotations: Quotation[]; roles: Role[] };

/** Extracts the facts of an article's text. Deterministic, linear in the length of the text. English. */
export function factsOf(text: string): Facts {
  const reading = read(text);
  const roles = rolesOf(reading);
  return { reading, roles, quotations: quotationsOf(reading, roles) };
}
