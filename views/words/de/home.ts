import type { Words } from "../en/index.ts";
import { cards, count, ofPoints } from "./count.ts";

export const home: Words["home"] = {
  title: "Quizze, die ihre Antworten belegen",
  heading: "Jede Antwort zeigt den Satz, der sie belegt.",
  lead: "Mach ein Quiz zu einem Artikel. Nach jeder Antwort siehst du den Satz im Artikel, der sie belegt.",
  make: "Ein Quiz aus einem Artikel machen",
  join: "Einer Klasse beitreten",
  bring: "Vorhandene Fragen mitbringen",
  guide: "Ein Leitfaden für Lehrkräfte",
  mine: "Meine Quizze",
  allMine: "Alle meine Quizze",
  code: "Hast du einen Code?",
  open: "Öffnen",
  example: "Ein Beispiel für eine beantwortete Frage",
  exampleSentence: (mark) => [
    "Der Winkel des Tanzes zeigt ",
    mark("die Richtung der Nahrung"),
    " im Verhältnis zur Sonne.",
  ],
  start: "Starten",
  recent: "Wo du aufgehört hast",
  continueWith: "Weitermachen: ",
  continue: "Weitermachen",
  score: (score, all) => `${score} von ${count(all, ofPoints)}`,
  answered: (answered, asked) => `${answered} von ${asked} beantwortet`,
  result: "Mein Ergebnis ansehen",
  allScores: "Alle meine Ergebnisse",
  edit: "Bearbeiten",
  editQuiz: (title) => `Bearbeiten: ${title}`,
  due: "Heute fällig",
  reviews: "Wiederholungen",
  toLookAt: (due, done) =>
    `${count(due, cards)} zum Ansehen, bevor du sie vergisst${done > 0 ? `; ${done} schon wiederholt` : ""}.`,
  reviewNow: "Jetzt wiederholen",
  noneDue: (when) => `Heute ist nichts fällig. Die nächste Karte kommt ${when} wieder.`,
  myReviews: "Meine Wiederholungen",
};
