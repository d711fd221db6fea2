import type { Gender } from "./forenames.ts";
import type { Mention } from "./mentions.ts";

export type NameType = "person" | "organisation" | "place" | "other";

/** Somebody or something named in the article: the fullest name it gives, without titles, and every place where it stands. */
export type Name = { name: string; type: NameType; gender: Gender; aliases: string[]; mentions: Mention[] };

/** A name with nothing known of it but one mention's words; the mention itself is still to be added. */
export function named(mention: Mention, type: NameType): Name {
  return { name: mention.text, type, gender: "unknown", aliases: [], mentions: [] };
}
