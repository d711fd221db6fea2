import type { Words } from "../en/index.ts";

export const transfers: Words["transfers"] = {
  title: "Meine Ergebnisse umziehen",
  lead: "Danach teilen sich beide Geräte eine Liste der Ergebnisse.",
  from: "Von diesem Gerät",
  make: "Erstelle hier einen Code und gib ihn innerhalb von 15 Minuten auf dem anderen Gerät ein. Jeder Code gilt einmal.",
  makeCode: "Code erstellen",
  none: "Auf diesem Gerät gibt es noch keine Ergebnisse.",
  to: "Auf dieses Gerät",
  code: "Der Code vom anderen Gerät",
  kept: "Deine Ergebnisse von hier bleiben ebenfalls erhalten.",
  bring: "Meine Ergebnisse hierher holen",
  yourCode: "Dein Code",
  howTo: (strong) => [
    "Öffne auf dem anderen Gerät ",
    strong("Meine Ergebnisse"),
    ", dann ",
    strong("Meine Ergebnisse umziehen"),
    ", und gib diesen Code ein. Er gilt einmal und 15 Minuten lang. Wer diesen Code hat, bekommt deine Ergebnisse.",
  ],
  back: "Zurück zu meinen Ergebnissen",
};
