import { words } from "../words/spoken.ts";

/** When the learner's days begin. review.js compares the zone with the browser's, and tells the server if it is another. */
export function Zone({ zone }: { zone: string }) {
  return (
    <p class="quiet" data-zone={zone}>
      {words().reviews.zone(zone.replaceAll("_", " "))}
    </p>
  );
}
