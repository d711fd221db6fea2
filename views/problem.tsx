import { paths } from "../src/paths.ts";
import type { Page } from "./page.ts";

/** A page that says what went wrong, and what to do next. */
export type Trouble = { title: string; advice: string; link?: { href: string; label: string } };

export const troubles = {
  notFound: {
    title: "We can’t find this page",
    advice: "Check the link.",
  },
  otherBrowser: {
    title: "This attempt is not in this browser",
    advice:
      "Attempts belong to the browser in which they were begun, and need cookies. Open the quiz here to begin your own, " +
      "or move your scores with a code. If you have just begun one, allow cookies for this site and try again.",
    link: { href: paths.transfers(), label: "Move my scores to this device" },
  },
  noCard: {
    title: "This card is not in this browser",
    advice:
      "What you have answered belongs to the browser in which you did. Move your scores here with a code, or take the quiz " +
      "here: every question that you answer comes back for review.",
    link: { href: paths.reviews(), label: "My reviews" },
  },
  noKey: {
    title: "This quiz cannot be changed from here",
    advice:
      "Only who has its edit link can change a quiz. If you have the link, open it, or paste it on the page of your " +
      "quizzes: this browser then keeps it. If you had it open here before, the link may have been replaced by a new one.",
    link: { href: paths.shelf(), label: "My quizzes" },
  },
  noClass: {
    title: "There is no class here",
    advice: "Its code may be mistyped, or the class was deleted. Type the code that stands on the board.",
    link: { href: paths.join(), label: "Type the code" },
  },
  notLed: {
    title: "This class is not led from here",
    advice:
      "Only its teacher can do this. If you are the teacher, open the class on the device on which you opened it, or with its teacher’s link.",
    link: { href: paths.classes(), label: "My classes" },
  },
  offline: {
    title: "This needs a network",
    advice:
      "There is no connection, and this is not on this device. What you have opened before works without one. If you have " +
      "just sent something, go back: it is still there.",
  },
  deleted: {
    title: "This quiz was deleted",
    advice: "Whoever made it has deleted it for good, and it cannot be shown any more.",
  },
  methodNotAllowed: {
    title: "That does not work here",
    advice: "This address cannot be used in that way. Go back and use the page’s own buttons.",
  },
  notFromHere: {
    title: "This did not come from Footnote",
    advice: "A form was sent from another site, so nothing was done. Open the page here and send it again.",
  },
  tooLarge: {
    title: "That is too much at once",
    advice: "What was sent is larger than this page can take. Go back, shorten it, and send it again.",
  },
  tooFast: {
    title: "That is too much in a short time",
    advice: "More was sent from here than can be taken just now. Wait a little, go back, and send it again.",
  },
  malformed: {
    title: "This form could not be read",
    advice: "Something in it is missing or damaged. Go back, reload the page, and send it again.",
  },
  failure: {
    title: "Something went wrong on our side",
    advice: "Nothing that was acknowledged is lost. Go back and try again in a moment.",
  },
} satisfies Record<string, Trouble>;

export function troublePage({ title, advice, link }: Trouble): Page {
  return {
    title,
    main: (
      <>
        <h1>{title}</h1>
        <p class="lead">{advice}</p>
        <p class="choices">
          {link === undefined ? null : (
            <a class="secondary" href={link.href}>
              {link.label}
            </a>
          )}
          <a class="primary" href={paths.home()}>
            To the quizzes
          </a>
        </p>
      </>
    ),
  };
}
