import type { onlineProblems as english } from "../en/online-problems.ts";

export const onlineProblems: typeof english = {
  noKey: {
    title: "Dieses Quiz lässt sich von hier aus nicht ändern",
    advice:
      "Nur wer den Bearbeitungslink hat, kann ein Quiz ändern. Wenn du den Link hast, öffne ihn oder füge ihn auf der Seite deiner Quizze ein: Dieser Browser merkt ihn sich dann. War es hier schon einmal offen, wurde der Link vielleicht durch einen neuen ersetzt.",
    link: "Meine Quizze",
  },
  noClass: {
    title: "Hier gibt es keine Klasse",
    advice:
      "Vielleicht ist der Code vertippt, oder die Klasse wurde gelöscht. Gib den Code ein, der an der Tafel steht.",
    link: "Den Code eingeben",
  },
  notLed: {
    title: "Diese Klasse wird nicht von hier aus geleitet",
    advice:
      "Das kann nur die Lehrkraft der Klasse. Wenn du das bist, öffne die Klasse auf dem Gerät, auf dem du sie eröffnet hast, oder mit dem Link für Lehrkräfte.",
    link: "Meine Klassen",
  },
  methodNotAllowed: {
    title: "Das geht hier nicht",
    advice: "Diese Adresse lässt sich so nicht verwenden. Geh zurück und nimm die Knöpfe der Seite.",
  },
  notFromHere: {
    title: "Das kam nicht von Footnote",
    advice:
      "Ein Formular wurde von einer anderen Website abgeschickt, deshalb ist nichts geschehen. Öffne die Seite hier und schick es noch einmal ab.",
  },
  tooLarge: {
    title: "Das ist zu viel auf einmal",
    advice:
      "Was abgeschickt wurde, ist größer, als diese Seite aufnehmen kann. Geh zurück, kürze es und schick es noch einmal ab.",
  },
  tooFast: {
    title: "Das ist zu viel in kurzer Zeit",
    advice:
      "Von hier kam mehr, als gerade angenommen werden kann. Warte ein wenig, geh zurück und schick es noch einmal ab.",
  },
  failure: {
    title: "Bei uns ist etwas schiefgegangen",
    advice: "Nichts, was bestätigt wurde, ist verloren. Geh zurück und versuch es gleich noch einmal.",
  },
};
