import type { Words } from "../en/index.ts";

export const scripts: Words["scripts"] = {
  "behaviours.js": {
    "Move up: {0}": "Nach oben: {0}",
    "Move down: {0}": "Nach unten: {0}",
    "{0}: place {1} of {2}": "{0}: Platz {1} von {2}",
    "Copy the link": "Link kopieren",
    Copied: "Kopiert",
    "Press and hold to copy": "Zum Kopieren gedrückt halten",
    Today: "Heute",
    "all {0}": "alle {0}",
    "{0} of {1}": "{0} von {1}",
    "No connection, so this was not sent. What you entered is still here: try again.":
      "Keine Verbindung, deshalb wurde das nicht gesendet. Deine Eingaben sind noch da: Versuch es noch einmal.",
    "The server could not take this just now. Try again in a moment.":
      "Der Server konnte das gerade nicht annehmen. Versuch es gleich noch einmal.",
  },
  "classroom.js": {
    "No connection, so this was not sent. What you entered is still here: try again.":
      "Keine Verbindung, deshalb wurde das nicht gesendet. Deine Eingaben sind noch da: Versuch es noch einmal.",
    "{0} s": "{0} s",
  },
  "offline.js": {
    Update: "Aktualisierung",
    "Update now": "Jetzt aktualisieren",
    Later: "Später",
    "A new version of this site is ready.": "Eine neue Version dieser Website ist bereit.",
    "This site was updated in another tab. Load the page anew when you are done here.":
      "Diese Website wurde in einem anderen Tab aktualisiert. Lade die Seite neu, wenn du hier fertig bist.",
    " ({0} to send)": " ({0} zu senden)",
    "Offline – your answers stay on this device{0}": "Offline – deine Antworten bleiben auf diesem Gerät{0}",
    "Online again{0}": "Wieder online{0}",
    Remove: "Entfernen",
    "It is nowhere else. Remove it?": "Es ist nur hier. Trotzdem entfernen?",
    "Remove from this device: {0}": "Von diesem Gerät entfernen: {0}",
  },
  "reading.js": {
    "Type size": "Schriftgröße",
    Usual: "Normal",
    Large: "Groß",
    Larger: "Größer",
    Spacing: "Abstände",
    Wide: "Weit",
    Typeface: "Schriftart",
    Bookish: "Wie im Buch",
    Plain: "Schlicht",
    "Easier with dyslexia": "Leichter bei Legasthenie",
    Voice: "Stimme",
    Slow: "Langsam",
    Fast: "Schnell",
    "Aa Reading": "Aa Lesen",
    "■ Stop reading": "■ Vorlesen beenden",
    "▶ Read aloud": "▶ Vorlesen",
  },
  "review.js": {
    "‹ Back": "‹ Zurück",
    "Card before": "Vorherige Karte",
    "Next ›": "Weiter ›",
    "Next card": "Nächste Karte",
    "Answered today. It comes back {0}.": "Heute beantwortet. Sie kommt {0} wieder.",
    "No connection, so this was not kept. Press it again in a moment.":
      "Keine Verbindung, deshalb wurde das nicht gespeichert. Drück gleich noch einmal.",
  },
};
