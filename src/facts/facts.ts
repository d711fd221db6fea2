import { type Furniture, furniture } from "../text/furniture.ts";
import { indexAt } from "../text/spans.ts";
import { type Acronym, acronymsOf } from "./acronyms.ts";
import { type CalendarDate, datesOf } from "./dates.ts";
import type { Name } from "./names/name.ts";
import { type Quantity, quantitiesOf } from "./quantities/quantities.ts";
import { type Quotation, quotationsOf } from "./quotations/quotations.ts";
import { type Reading, read } from "./reading.ts";
import { groupsOf } from "./roles/groups.ts";
import type { Role } from "./roles/role.ts";
import { rolesOf } from "./roles/roles.ts";

/** What an article states that can be asked, every fact with its span, in order; and the reading that they were found in. */
export type Facts = {
  reading: Reading;
  names: Name[];
  quotations: Quotation[];
  roles: Role[];
  quantities: Quantity[];
  dates: CalendarDate[];
  acronyms: Acronym[];
  /** What is no running text; facts in it are given all the same, and not to be asked. */
  furniture: Furniture[];
};

/** Extracts the facts of an article's text. Deterministic, linear in the length of the text. English. */
export function factsOf(text: string): Facts {
  const reading = read(text);
  const roles = rolesOf(reading);
  const marks = furniture(text);
  return {
    reading,
    names: reading.names,
    quotations: quotationsOf(reading, [...roles, ...groupsOf(reading)]).map((quotation) =>
      headlineIn(marks, quotation),
    ),
    roles,
    quantities: quantitiesOf(reading),
    dates: datesOf(reading),
    acronyms: acronymsOf(text),
    furniture: marks,
  };
}

/** Words in quotation marks in a list of sources or links are headlines. */
function headlineIn(marks: Furniture[], quotation: Quotation): Quotation {
  const mark = marks[indexAt(marks, quotation.start)];
  const listed = mark !== undefined && mark.start <= quotation.start && mark.reason === "trailer";
  return listed && quotation.speaker === null ? { ...quotation, kind: "title_or_term" } : quotation;
}
