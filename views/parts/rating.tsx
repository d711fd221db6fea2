import { type Rating, ratings } from "../../src/quiz/review-events.ts";
import { words } from "../words/spoken.ts";
import { fromToday } from "./days.ts";

type Props = {
  /** What the buttons are for, in the words of a legend. */
  legend: string;
  /** For each rating the day on which the card comes back. */
  back: Record<Rating, number>;
  today: number;
  /** The rating that counts as it stands. */
  chosen?: Rating | undefined;
};

/** One button for each rating, with the day on which it brings the card back. Keys 1 to 4 press them (review.js). */
export function RatingButtons({ legend, back, today, chosen }: Props) {
  return (
    <fieldset class="ratings">
      <legend>{legend}</legend>
      {ratings.map((rating) => (
        <button
          type="submit"
          name="rating"
          value={rating}
          class={`rating ${rating}`}
          aria-current={rating === chosen ? "true" : undefined}
        >
          <span>{words().reviews.ratings[rating]}</span> <small>{fromToday(back[rating], today)}</small>
        </button>
      ))}
    </fieldset>
  );
}
