import type { Family } from "./candidate.ts";
import { accordingToHolder } from "./families/according-to.ts";
import { atWhich } from "./families/at-which.ts";
import { betweenYears } from "./families/between-years.ts";
import { byWhom } from "./families/by-whom.ts";
import { called } from "./families/called.ts";
import { claimed } from "./families/claimed.ts";
import { completeQuotation } from "./families/complete-quotation.ts";
import { defined } from "./families/defined.ts";
import { gap } from "./families/gap.ts";
import { happenedIn } from "./families/happened-in.ts";
import { howLong } from "./families/how-long.ts";
import { howManyAre } from "./families/how-many-are.ts";
import { knownAs } from "./families/known-as.ts";
import { lifespan } from "./families/lifespan.ts";
import { matchClaims } from "./families/match-claims.ts";
import { matchPeople } from "./families/match-people.ts";
import { matchRoles } from "./families/match-roles.ts";
import { matchTerms } from "./families/match-terms.ts";
import { matchYears } from "./families/match-years.ts";
import { number } from "./families/number.ts";
import { onWhichDay } from "./families/on-which-day.ts";
import { order } from "./families/order.ts";
import { inWhichPeriod } from "./families/period.ts";
import { roleOf } from "./families/role-of.ts";
import { saidWhich } from "./families/said-which.ts";
import { several } from "./families/several.ts";
import { trueFalse } from "./families/true-false.ts";
import { trueOf } from "./families/true-of.ts";
import { what } from "./families/what.ts";
import { whatIs } from "./families/what-is.ts";
import { inWhichYear } from "./families/when.ts";
import { where } from "./families/where.ts";
import { whereWas } from "./families/where-was.ts";
import { whichPerson } from "./families/which-person.ts";
import { whoClause } from "./families/who-clause.ts";
import { whoInPart } from "./families/who-in-part.ts";
import { whoIs } from "./families/who-is.ts";
import { whoReported } from "./families/who-reported.ts";
import { whoSaid } from "./families/who-said.ts";
import { whoWhat } from "./families/who-what.ts";

/** Every way of writing questions, the most trusted first. */
export const families: readonly Family[] = [
  whoSaid,
  whoReported,
  whoInPart,
  accordingToHolder,
  matchRoles,
  matchTerms,
  matchClaims,
  matchPeople,
  whoIs,
  whoClause,
  trueOf,
  roleOf,
  atWhich,
  completeQuotation,
  saidWhich,
  whoWhat,
  whichPerson,
  byWhom,
  called,
  defined,
  knownAs,
  matchYears,
  happenedIn,
  lifespan,
  inWhichYear,
  inWhichPeriod,
  betweenYears,
  onWhichDay,
  what,
  whatIs,
  where,
  whereWas,
  number,
  howManyAre,
  howLong,
  trueFalse,
  claimed,
  order,
  several,
  gap,
];
