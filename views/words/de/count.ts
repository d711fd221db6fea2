import { countingIn, formIn } from "../counting.ts";

export const count = countingIn("de");
export const form = formIn("de");

export const points = { one: "Punkt", other: "Punkte" };
export const cards = { one: "Karte", other: "Karten" };
/** In the dative, as after “von”. */
export const ofPoints = { one: "Punkt", other: "Punkten" };
