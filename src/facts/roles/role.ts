import type { Span } from "../../text/spans.ts";
import type { Mention } from "../names/mentions.ts";
import type { Name } from "../names/name.ts";
import type { Reading } from "../reading.ts";

/** What somebody is, in the article's words: span of the role, and the mention of the person beside it. */
export type Role = Span & { person: Name; role: string; mention: Mention; sentence: number; pattern: string };

/** A way in which English gives a person's role: the span of the role's words beside a mention, or none. */
export type RolePattern = (reading: Reading, mention: Mention) => Span | undefined;
