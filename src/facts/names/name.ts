import type { Gender } from "./forenames.ts";
import type { Mention } from "./mentions.ts";

export type NameType = "person" | "organisation" | "place" | "other";

/** Somebody or something named in the article: the fullest name it gives, without titles, and every place where it stands. */
export type Name = { name: string; type: NameType; gender: Gender; aliases: string[]; mentions: Mention[] };
