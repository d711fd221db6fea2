/** Pages that say what went wrong, and what to do next. */
export const problems = {
  notFound: { title: "We can’t find this page", advice: "Check the link." },
  otherBrowser: {
    title: "This attempt is not in this browser",
    advice:
      "Attempts belong to the browser in which they were begun, and need cookies. Open the quiz here to begin your own, or move your scores with a code. If you have just begun one, allow cookies for this site and try again.",
    link: "Move my scores to this device",
  },
  noCard: {
    title: "This card is not in this browser",
    advice:
      "What you have answered belongs to the browser in which you did. Move your scores here with a code, or take the quiz here: every question that you answer comes back for review.",
    link: "My reviews",
  },
  offline: {
    title: "This needs a network",
    advice:
      "There is no connection, and this is not on this device. What you have opened before works without one. If you have just sent something, go back: it is still there.",
  },
  deleted: {
    title: "This quiz was deleted",
    advice: "Whoever made it has deleted it for good, and it cannot be shown any more.",
  },
  malformed: {
    title: "This form could not be read",
    advice: "Something in it is missing or damaged. Go back, reload the page, and send it again.",
  },
};
