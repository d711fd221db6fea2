import { countingIn, formIn } from "../counting.ts";

export const count = countingIn("en");
export const form = formIn("en");
