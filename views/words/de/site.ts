import type { Words } from "../en/index.ts";

export const site: Words["site"] = {
  description: "Quizze, in denen jede Antwort den Satz zeigt, der sie belegt.",
  skip: "Zum Inhalt springen",
  nav: "Website",
  quizzes: "Quizze",
  scores: "Meine Ergebnisse",
  promise: "Jede Antwort zeigt den Satz, der sie belegt.",
  privacy: "Kein Konto, kein Tracking: Deine Antworten gehören diesem Browser.",
  yours: "Ansehen, mitnehmen oder löschen",
  language: "Sprache",
  change: "Ändern",
  error: (title) => `Fehler: ${title}`,
  share: "Dieses Quiz teilen",
  shareLink: "Link zu diesem Quiz",
  shareButton: "Teilen",
  shareCodes: "QR-Code und kurzer Code",
  shareWords: (title) => `Ein Quiz für dich: „${title}“`,
  toQuiz: "Zum Quiz",
  toQuizzes: "Zu den Quizzen",
};
