import type { FurnitureRule } from "./rule.ts";

const credit =
  /(?:^|[\s(])(?:Photo(?:graph)?s?|Image|Picture|Illustration|Credit|Video|Graphic|File photo)(?: (?:by|credit|courtesy(?: of)?|from))?\s?[:/]\s?\S|\((?:AP|AFP|Reuters|Getty)(?: Images| Photo)?[^)]{0,40}\)$|(?:Getty Images|Shutterstock|\/AFP|\/Reuters|\/AP|Alamy|\/Getty)(?:\)|\.)?$/i;

const longest = 320;

/** A picture's caption, by its credit: Image: Twitter / NASA. · Photograph: Jane Doe/AFP · (AP Photo/John Roe) */
export const caption: FurnitureRule = ({ text }) =>
  text.length <= longest &&
  (credit.test(text) ||
    /^(?:Pictured|Above|Below|Left|Right)(?::| \(|, )/.test(text) ||
    /^(?:Figure|Fig\.|Table) \d+/.test(text));
