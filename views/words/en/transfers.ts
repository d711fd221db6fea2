import type { Child } from "hono/jsx";

/** From one device to another. */
export const transfers = {
  title: "Move my scores",
  lead: "Afterwards both devices share one list of scores.",
  from: "From this device",
  make: "Make a code here, and type it on the other device within 15 minutes. Each code works once.",
  makeCode: "Make a code",
  none: "There are no scores on this device yet.",
  to: "To this device",
  code: "The code from the other device",
  kept: "Your scores here are kept, too.",
  bring: "Bring my scores here",
  yourCode: "Your code",
  howTo: (strong: (words: string) => Child): Child[] => [
    "On the other device, open ",
    strong("My scores"),
    ", then ",
    strong("Move my scores"),
    ", and type this code. It works once, for 15 minutes. Anyone with this code gets your scores.",
  ],
  back: "Back to my scores",
};
