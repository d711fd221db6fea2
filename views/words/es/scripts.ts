import type { Words } from "../en/index.ts";

export const scripts: Words["scripts"] = {
  "behaviours.js": {
    "Move up: {0}": "Subir: {0}",
    "Move down: {0}": "Bajar: {0}",
    "{0}: place {1} of {2}": "{0}: puesto {1} de {2}",
    "Copy the link": "Copiar el enlace",
    Copied: "Copiado",
    "Press and hold to copy": "Mantén pulsado para copiar",
    Today: "Hoy",
    "all {0}": "los {0}",
    "{0} of {1}": "{0} de {1}",
    "No connection, so this was not sent. What you entered is still here: try again.":
      "No hay conexión, así que no se ha enviado. Lo que has escrito sigue aquí: inténtalo otra vez.",
    "The server could not take this just now. Try again in a moment.":
      "El servidor no ha podido recibirlo ahora. Inténtalo dentro de un momento.",
  },
  "classroom.js": {
    "No connection, so this was not sent. What you entered is still here: try again.":
      "No hay conexión, así que no se ha enviado. Lo que has escrito sigue aquí: inténtalo otra vez.",
    "{0} s": "{0} s",
  },
  "offline.js": {
    Update: "Actualización",
    "Update now": "Actualizar ahora",
    Later: "Más tarde",
    "A new version of this site is ready.": "Hay una nueva versión de este sitio.",
    "This site was updated in another tab. Load the page anew when you are done here.":
      "Este sitio se ha actualizado en otra pestaña. Carga otra vez la página cuando termines aquí.",
    " ({0} to send)": " ({0} por enviar)",
    "Offline – your answers stay on this device{0}": "Sin conexión: tus respuestas se quedan en este dispositivo{0}",
    "Online again{0}": "Con conexión de nuevo{0}",
    Remove: "Quitar",
    "It is nowhere else. Remove it?": "Solo está aquí. ¿Quitarlo?",
    "Remove from this device: {0}": "Quitar de este dispositivo: {0}",
  },
  "reading.js": {
    "Type size": "Tamaño de letra",
    Usual: "Normal",
    Large: "Grande",
    Larger: "Más grande",
    Spacing: "Espaciado",
    Wide: "Amplio",
    Typeface: "Tipo de letra",
    Bookish: "De libro",
    Plain: "Sencilla",
    "Easier with dyslexia": "Más fácil con dislexia",
    Voice: "Voz",
    Slow: "Lenta",
    Fast: "Rápida",
    "Aa Reading": "Aa Lectura",
    "■ Stop reading": "■ Parar la lectura",
    "▶ Read aloud": "▶ Leer en voz alta",
  },
  "review.js": {
    "‹ Back": "‹ Atrás",
    "Card before": "Tarjeta anterior",
    "Next ›": "Siguiente ›",
    "Next card": "Tarjeta siguiente",
    "Answered today. It comes back {0}.": "Respondida hoy. Vuelve {0}.",
    "No connection, so this was not kept. Press it again in a moment.":
      "No hay conexión, así que no se ha guardado. Púlsalo otra vez dentro de un momento.",
  },
};
