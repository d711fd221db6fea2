import type { problems as english } from "../en/problems.ts";

export const problems: typeof english = {
  notFound: { title: "Diese Seite finden wir nicht", advice: "Prüfe den Link." },
  otherBrowser: {
    title: "Dieser Versuch ist nicht in diesem Browser",
    advice:
      "Versuche gehören dem Browser, in dem sie begonnen wurden, und brauchen Cookies. Öffne das Quiz hier, um selbst anzufangen, oder hol deine Ergebnisse mit einem Code hierher. Wenn du gerade angefangen hast, erlaube Cookies für diese Website und versuch es noch einmal.",
    link: "Meine Ergebnisse auf dieses Gerät holen",
  },
  noCard: {
    title: "Diese Karte ist nicht in diesem Browser",
    advice:
      "Was du beantwortet hast, gehört dem Browser, in dem du es getan hast. Hol deine Ergebnisse mit einem Code hierher, oder mach das Quiz hier: Jede Frage, die du beantwortest, kommt zur Wiederholung.",
    link: "Meine Wiederholungen",
  },
  offline: {
    title: "Dafür braucht es ein Netz",
    advice:
      "Es gibt keine Verbindung, und das hier ist nicht auf diesem Gerät. Was du schon geöffnet hattest, geht auch ohne. Wenn du gerade etwas abgeschickt hast, geh zurück: Es ist noch da.",
  },
  deleted: {
    title: "Dieses Quiz wurde gelöscht",
    advice: "Wer es gemacht hat, hat es endgültig gelöscht. Es kann nicht mehr gezeigt werden.",
  },
  malformed: {
    title: "Dieses Formular war nicht zu lesen",
    advice: "Etwas darin fehlt oder ist beschädigt. Geh zurück, lade die Seite neu und schick es noch einmal ab.",
  },
};
