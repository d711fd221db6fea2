import { countingIn, formIn } from "../counting.ts";

export const count = countingIn("es");
export const form = formIn("es");

export const points = { one: "punto", other: "puntos" };
export const cards = { one: "tarjeta", other: "tarjetas" };
