import type { Words } from "../en/index.ts";
import { cards, count, form } from "./count.ts";

export const scores: Words["scores"] = {
  title: "Meine Ergebnisse",
  none: (link) => ["Noch ist hier nichts. ", link("Mach ein Quiz"), ", und jeder Versuch steht auf dieser Seite."],
  reviews: "Meine Wiederholungen",
  all: "Alles, was über mich gespeichert ist",
  best: "am besten",
  last: "zuletzt",
  attempts: (quiz) => `Versuche bei ${quiz}, die neuesten zuerst`,
  when: "Wann",
  score: "Punkte",
  nothing: "Nichts beantwortet",
  unfinished: "Nicht fertig – weitermachen",
  of: (score, points) => `${score} von ${points}`,
  practice: "Übung",
  device: "Ein anderes Gerät",
  moving: "Ein Einmal-Code bringt deine Ergebnisse auf ein anderes Gerät. Danach teilen sich beide eine Liste.",
  move: "Meine Ergebnisse umziehen",
  notes: {
    deleted: "Alles wurde gelöscht.",
    forgotten: "Dieses Gerät hat deine Ergebnisse vergessen.",
    moved: "Deine Ergebnisse sind jetzt auch hier.",
    restored: "Was in deiner Datei war, ist wieder da.",
  },
};

export const deletion: Words["deletion"] = {
  summary: "Meine Ergebnisse löschen oder vergessen",
  forGood:
    "Das löscht deine Ergebnisse und Wiederholungen endgültig, auch auf jedem Gerät, das sie teilt, und die Liste der Quizze, die du gemacht hast. Diese Quizze bleiben unter ihren Adressen, und nur ihre Bearbeitungslinks können sie ändern.",
  delete: "Alle meine Ergebnisse löschen",
  orHere:
    "Oder lass dieses Gerät sie vergessen. Deine Ergebnisse bleiben auf den Geräten, die sie teilen. Teilt sie kein anderes Gerät, sind sie nicht wiederzufinden.",
  forget: "Nur auf diesem Gerät vergessen",
};

export const yours: Words["yours"] = {
  title: "Deins",
  none: "Über dich ist nichts gespeichert.",
  all: "Das ist alles, was über dich gespeichert ist: was du hier getan hast, und nichts davon, wer du bist.",
  device: "Ein anderes Gerät",
  moving: "Ein Einmal-Code bringt alles auf ein anderes Gerät. Danach teilen es sich beide.",
  move: "Auf einem anderen Gerät nutzen",
  kept: "Was gespeichert ist",
  taken: "Gemacht",
  attempts: (attempts) => count(attempts, { one: "Versuch", other: "Versuche" }),
  answers: (answers) => count(answers, { one: "Antwort", other: "Antworten" }),
  reviewed: "Wiederholt",
  cards: (all) => count(all, cards),
  reviews: (reviews) => count(reviews, { one: "Wiederholung", other: "Wiederholungen" }),
  toRemember: "Zu behalten",
  aDay: (goal) => `${count(goal, cards)} am Tag`,
  made: "Erstellt",
  noQuiz: "kein Quiz",
  quizzes: (quizzes) =>
    `${count(quizzes, { one: "Quiz", other: "Quizze" })}, mit ${form(quizzes, { one: "dem Schlüssel", other: "den Schlüsseln" })} zum Bearbeiten`,
  since: "Seit",
  browser: "In diesem Browser",
  cookies: (zone) =>
    `ein Cookie mit einer Zufallszahl, über die deine Antworten gefunden werden; eines mit deiner Zeitzone, ${zone}, sobald du deine Wiederholungen angesehen hast; eines mit deiner Sprache, wenn du sie gewählt hast; und, wo der Browser es kann, eine Kopie von dem, was du getan hast, damit es ohne Netz geht`,
  where:
    "Gespeichert ist es unter dieser Zufallszahl dort, wo diese Website läuft. Es geht nirgendwo anders hin und löscht sich selbst, wenn du länger als ein Jahr wegbleibst.",
  takeAlong: "Mitnehmen",
  oneFile: "Eine Datei mit allem: jeder Versuch, jede Antwort und jede Wiederholung, wie sie gespeichert sind.",
  keys: "Die Schlüssel zum Bearbeiten deiner Quizze sind darin: Wer die Datei hat, kann sie ändern.",
  download: "Alles herunterladen (JSON)",
  anki: "Karten für Anki",
  onDevice: "Auf diesem Gerät",
  stay: "Quizze, die du geöffnet hast, bleiben samt Antworten auf diesem Gerät, damit sie ohne Netz gehen.",
  writer: (link) => [
    "Auch der Generator ist hier. Entfernen kann man ihn ",
    link("dort, wo Quizze gemacht werden"),
    ".",
  ],
  restore: "Zurückholen",
  file: "Eine Datei, die du hier heruntergeladen hast",
  noDoubles: "Was schon hier ist, bleibt, wie es ist; nichts zählt doppelt.",
};
