/** The same for what only the server refuses. */
export const onlineProblems = {
  noKey: {
    title: "This quiz cannot be changed from here",
    advice:
      "Only who has its edit link can change a quiz. If you have the link, open it, or paste it on the page of your quizzes: this browser then keeps it. If you had it open here before, the link may have been replaced by a new one.",
    link: "My quizzes",
  },
  noClass: {
    title: "There is no class here",
    advice: "Its code may be mistyped, or the class was deleted. Type the code that stands on the board.",
    link: "Type the code",
  },
  notLed: {
    title: "This class is not led from here",
    advice:
      "Only its teacher can do this. If you are the teacher, open the class on the device on which you opened it, or with its teacher’s link.",
    link: "My classes",
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
  failure: {
    title: "Something went wrong on our side",
    advice: "Nothing that was acknowledged is lost. Go back and try again in a moment.",
  },
};
