import { afterReference } from "./after-reference.ts";
import { beforeNumber } from "./before-number.ts";
import { ellipsis } from "./ellipsis.ts";
import { figureLabel } from "./figure-label.ts";
import { gluedHeading } from "./glued-heading.ts";
import { imageCredit } from "./image-credit.ts";
import { lostSpace } from "./lost-space.ts";
import type { SplitRule } from "./rule.ts";

/** Every reason to end a sentence where Unicode does not. The join rules still have the last word. */
export const splitRules: SplitRule[] = [
  afterReference,
  beforeNumber,
  ellipsis,
  lostSpace,
  imageCredit,
  figureLabel,
  gluedHeading,
];
