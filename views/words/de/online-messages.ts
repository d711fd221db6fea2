import type { onlineMessages as english } from "../en/online-messages.ts";

export const onlineMessages: typeof english = {
  "This code is not known: it may be mistyped, used already, or older than # minutes. Make another.":
    "Diesen Code kennen wir nicht: Er ist vielleicht vertippt, schon benutzt oder älter als # Minuten. Erstelle einen neuen.",
  "Choose the file first.": "Wähle zuerst die Datei.",
  "Entry # of the file happened in the future. Is this computer’s clock right?":
    "Eintrag # der Datei liegt in der Zukunft. Geht die Uhr dieses Computers richtig?",
  "Entry # of the file is damaged, so nothing of it was taken. Choose the file as it was downloaded.":
    "Eintrag # der Datei ist beschädigt, deshalb wurde nichts daraus übernommen. Wähle die Datei so, wie sie heruntergeladen wurde.",
  "This is not a file that was downloaded here. Its name ends in .json, and it begins with “footnote-learner”.":
    "Diese Datei wurde nicht hier heruntergeladen. Ihr Name endet auf .json, und sie beginnt mit „footnote-learner“.",
  "Type the code first. Your teacher shows it on the board.":
    "Gib zuerst den Code ein. Deine Lehrkraft zeigt ihn an der Tafel.",
  "There is no class with this code. Check each letter: it has six letters and figures.":
    "Es gibt keine Klasse mit diesem Code. Prüfe jedes Zeichen: Es sind sechs Buchstaben und Ziffern.",
  "Too many wrong codes came from here. Wait ten minutes, then type it letter by letter.":
    "Von hier kamen zu viele falsche Codes. Warte zehn Minuten und gib ihn dann Zeichen für Zeichen ein.",
  "Nobody here has this code. Your teacher can look yours up.":
    "Hier hat niemand diesen Code. Deine Lehrkraft kann deinen nachsehen.",
  "Type a name.": "Gib einen Namen ein.",
  "Keep it to # characters.": "Höchstens # Zeichen.",
  "Use letters, figures and spaces only.": "Nimm nur Buchstaben, Ziffern und Leerzeichen.",
  "Choose another name: your whole class will see it.": "Wähle einen anderen Namen: Deine ganze Klasse sieht ihn.",
  "This came too late: the round is closed.": "Das kam zu spät: Die Runde ist geschlossen.",
  "You had answered already. Your first answer counts.": "Du hattest schon geantwortet. Deine erste Antwort zählt.",
};
