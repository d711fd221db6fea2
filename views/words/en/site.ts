/** What stands around every page. */
export const site = {
  description: "Quizzes in which every answer shows the sentence that proves it.",
  skip: "Skip to the content",
  nav: "Site",
  quizzes: "Quizzes",
  scores: "My scores",
  promise: "Every answer shows the sentence that proves it.",
  privacy: "No account, no tracking: your answers belong to this browser.",
  yours: "See, take along or delete them",
  language: "Language",
  change: "Change",
  /** Before the title of a page with something to mend. */
  error: (title: string) => `Error: ${title}`,
  share: "Share this quiz",
  shareLink: "Link to this quiz",
  shareButton: "Share",
  shareCodes: "QR code and short code",
  shareWords: (title: string) => `A quiz for you: “${title}”`,
  toQuiz: "To the quiz",
  toQuizzes: "To the quizzes",
};
