import type { Family } from "./candidate.ts";
import { completeQuotation } from "./families/complete-quotation.ts";
import { matchRoles } from "./families/match-roles.ts";
import { roleOf } from "./families/role-of.ts";
import { whoIs } from "./families/who-is.ts";
import { whoReported } from "./families/who-reported.ts";
import { whoSaid } from "./families/who-said.ts";

/** Every way of writing questions, the most trusted first. */
export const families: readonly Family[] = [whoSaid, whoReported, matchRoles, whoIs, roleOf, completeQuotation];
