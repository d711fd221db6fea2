/** When the learner's days begin. review.js compares the zone with the browser's, and tells the server if it is another. */
export function Zone({ zone }: { zone: string }) {
  return (
    <p class="quiet" data-zone={zone}>
      Your days begin at 4:00 in the morning, time zone {zone.replaceAll("_", " ")}.
    </p>
  );
}
