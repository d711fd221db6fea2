import { countingIn, formIn } from "../counting.ts";

export const count = countingIn("fr");
export const form = formIn("fr");

export const points = { one: "point", other: "points" };
export const cards = { one: "carte", other: "cartes" };
