/**
 * Every URL of the site. Called with ids, a function builds an address; called with `:names`, the pattern that a route
 * listens to. Ids are made of letters, digits, `-` and `_`, so that nothing needs escaping.
 */
export const paths = {
  home: () => "/",
  guide: () => "/guide",
  /** The language of the pages, as a browser wants it. */
  language: () => "/language",
  /** For those who watch over the site. */
  health: () => "/health",
  quizzes: () => "/quizzes",
  newQuiz: () => "/quizzes/new",
  quiz: <Q extends string>(quiz: Q) => `/quizzes/${quiz}` as const,
  article: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/article` as const,
  /** A stretch of the article, by its offsets there. */
  passage: (quiz: string, start: number, end: number) => `/quizzes/${quiz}/article?at=${start}-${end}#passage`,
  study: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/study` as const,
  /** One sort of study aid alone, large: to show to a class, or to print. */
  studyAid: (quiz: string, aid: string) => `/quizzes/${quiz}/study?aid=${aid}`,
  studyFile: <Q extends string, F extends string>(quiz: Q, format: F) => `/quizzes/${quiz}/study/${format}` as const,
  paper: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/paper` as const,
  paperVersion: (quiz: string, version: string) => `/quizzes/${quiz}/paper?version=${version}`,
  sharing: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/sharing` as const,
  qrCode: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/qr-code` as const,
  copies: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/copies` as const,

  /** Questions that are brought in from other programs’ files. */
  imports: () => "/imports",
  newImport: () => "/imports/new",

  shelf: () => "/shelf",
  /** The secret link to edit a quiz. What stands behind the # is never sent to a server, so that no log has it. */
  editLink: (code: string) => `/shelf#${code}`,
  editor: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/editor` as const,
  details: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/editor/details` as const,
  draftedArticle: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/editor/article` as const,
  drafted: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/editor/questions` as const,
  newDrafted: (quiz: string, kind: string) => `/quizzes/${quiz}/editor/questions?kind=${kind}#new-question`,
  /** Questions from a file, for a quiz that is there already. */
  draftImports: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/editor/imports` as const,
  proposals: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/editor/proposals` as const,
  draftedQuestion: <Q extends string, I extends string>(quiz: Q, question: I) =>
    `/quizzes/${quiz}/editor/questions/${question}` as const,
  /** Something about a question of a draft: a POST there moves, copies, deletes, brings back or replaces it, gives it another source, advises on it, or forgets what was typed in it. */
  draftedPart: <
    Q extends string,
    I extends string,
    P extends "place" | "copies" | "deletion" | "restoration" | "replacement" | "source" | "advice" | "typing",
  >(
    quiz: Q,
    question: I,
    part: P,
  ) => `/quizzes/${quiz}/editor/questions/${question}/${part}` as const,
  /** The form of a question with what was typed in it on another device; `kind` where the draft may not have it. */
  typed: (quiz: string, question: string, device: string, kind = "choice") =>
    `/quizzes/${quiz}/editor/questions/${question}?typed=${device}&kind=${kind}#question-${question}`,
  draftedCard: (quiz: string, question: string) => `/quizzes/${quiz}/editor#question-${question}`,
  publications: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/publications` as const,
  /** Where a quiz is taken away as a file. */
  files: (quiz: string) => `/quizzes/${quiz}/publications#files`,
  restoration: <Q extends string, N extends number | string>(quiz: Q, number: N) =>
    `/quizzes/${quiz}/publications/${number}/restoration` as const,
  /** Whether a quiz is for class alone, and no device keeps its keys. */
  reservation: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/reservation` as const,
  withdrawal: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/withdrawal` as const,
  editKey: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/edit-key` as const,
  quizDeletion: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/deletion` as const,
  file: <Q extends string, F extends string>(quiz: Q, format: F) => `/quizzes/${quiz}/files/${format}` as const,
  /** The same, for who was told what the format leaves out. */
  fileAnyway: (quiz: string, format: string) => `/quizzes/${quiz}/files/${format}?anyway=yes`,

  attempts: () => "/attempts",
  attempt: <A extends string>(attempt: A) => `/attempts/${attempt}` as const,
  question: <A extends string, N extends number | string>(attempt: A, number: N) =>
    `/attempts/${attempt}/questions/${number}` as const,
  verdict: (attempt: string, number: number) => `/attempts/${attempt}/questions/${number}#verdict`,
  /** The same, for whoever answered once more: it says that the first answer counts. */
  repeated: (attempt: string, number: number) => `/attempts/${attempt}/questions/${number}?again=yes#verdict`,
  responses: <A extends string>(attempt: A) => `/attempts/${attempt}/responses` as const,
  result: <A extends string>(attempt: A) => `/attempts/${attempt}/result` as const,
  /** The article, with the sentences that the answers so far cite; `note` leads to the one of a question in it, and back. */
  attemptArticle: <A extends string>(attempt: A) => `/attempts/${attempt}/article` as const,
  note: (attempt: string, number: number) => `/attempts/${attempt}/article?from=${number}#note-${number}`,

  reviews: () => "/reviews",
  /** Whichever card is due next. */
  due: () => "/reviews/due",
  /** Questions of all quizzes, one after another without an end. */
  mix: () => "/reviews/mix",
  reviewWishes: () => "/reviews/wishes",
  pauses: () => "/reviews/pauses",
  review: <R extends string>(review: R) => `/reviews/${review}` as const,
  reviewVerdict: (review: string) => `/reviews/${review}#verdict`,
  ratings: <R extends string>(review: R) => `/reviews/${review}/ratings` as const,
  flashcards: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/flashcards` as const,
  flashcard: (quiz: string, number: number) => `/quizzes/${quiz}/flashcards#card-${number}`,

  /** The deck as a file for Anki. */
  deckFile: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/flashcards/anki-text` as const,

  yours: () => "/yours",
  yourFile: () => "/yours/file",
  restorations: () => "/yours/restorations",
  /** Where a device and the server tell each other what they have, after the device had no network. */
  exchanges: () => "/yours/exchanges",
  /** A quiz as a device keeps it, keys included, to be taken without a network. */
  keptSet: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/kept` as const,
  /** The service worker, which serves a learner's pages where there is no network. */
  /** The service worker: one for each language that it is built in. */
  worker: (language?: string) =>
    language === undefined ? "/offline-worker.generated.js" : `/offline-worker-${language}.generated.js`,

  /** Where students type the code of a class. */
  join: () => "/join",
  classes: () => "/classes",
  /** The secret link to lead a class. What stands behind the # is never sent to a server, so that no log has it. */
  classLink: (code: string) => `/classes#${code}`,
  newClass: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/classes/new` as const,
  quizClasses: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/classes` as const,
  /** A class as a student sees it. */
  class: <C extends string>(code: C) => `/classes/${code}` as const,
  classQuestion: <C extends string, N extends number | string>(code: C, number: N) =>
    `/classes/${code}/questions/${number}` as const,
  classPlayers: <C extends string>(code: C) => `/classes/${code}/players` as const,
  classReturns: <C extends string>(code: C) => `/classes/${code}/returns` as const,
  classAnswers: <C extends string>(code: C) => `/classes/${code}/answers` as const,
  classSocket: <C extends string>(code: C) => `/classes/${code}/socket` as const,
  classAttempts: <C extends string>(code: C) => `/classes/${code}/attempts` as const,
  /** The article, with the sentences of those questions whose answers a student was told; `classNote` leads to one of them. */
  classArticle: <C extends string>(code: C) => `/classes/${code}/article` as const,
  classNote: (code: string, number: number) => `/classes/${code}/article?from=${number}#note-${number}`,
  classMe: <C extends string>(code: C) => `/classes/${code}/me` as const,
  classForgetting: <C extends string>(code: C) => `/classes/${code}/me/deletion` as const,
  classQrCode: <C extends string>(code: C) => `/classes/${code}/qr-code` as const,
  /** A class as its teacher sees it. */
  board: <C extends string>(code: C) => `/classes/${code}/board` as const,
  boardSocket: <C extends string>(code: C) => `/classes/${code}/board/socket` as const,
  classSteps: <C extends string>(code: C) => `/classes/${code}/steps` as const,
  classStudents: <C extends string>(code: C) => `/classes/${code}/students` as const,
  classStudent: <C extends string, P extends string>(code: C, player: P) =>
    `/classes/${code}/students/${player}` as const,
  classResults: <C extends string>(code: C) => `/classes/${code}/results` as const,
  classFile: <C extends string, F extends string>(code: C, file: F) => `/classes/${code}/results/${file}` as const,
  classDeadline: <C extends string>(code: C) => `/classes/${code}/deadline` as const,
  classKey: <C extends string>(code: C) => `/classes/${code}/key` as const,
  classDeletion: <C extends string>(code: C) => `/classes/${code}/deletion` as const,

  scores: () => "/scores",
  deletion: () => "/scores/deletion",
  forgetting: () => "/scores/forgetting",
  transfers: () => "/transfers",
  arrivals: () => "/transfers/arrivals",
};
