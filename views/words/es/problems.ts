import type { problems as english } from "../en/problems.ts";

export const problems: typeof english = {
  notFound: { title: "No encontramos esta página", advice: "Comprueba el enlace." },
  otherBrowser: {
    title: "Este intento no está en este navegador",
    advice:
      "Los intentos son del navegador en el que se empezaron, y necesitan cookies. Abre aquí el cuestionario para empezar el tuyo, o trae tus resultados con un código. Si acabas de empezar uno, permite las cookies de este sitio e inténtalo otra vez.",
    link: "Traer mis resultados a este dispositivo",
  },
  noCard: {
    title: "Esta tarjeta no está en este navegador",
    advice:
      "Lo que has respondido es del navegador en el que lo hiciste. Trae aquí tus resultados con un código, o haz aquí el cuestionario: cada pregunta que respondes vuelve para repasarla.",
    link: "Mis repasos",
  },
  offline: {
    title: "Para esto hace falta conexión",
    advice:
      "No hay conexión, y esto no está en este dispositivo. Lo que has abierto antes funciona sin ella. Si acabas de enviar algo, vuelve atrás: sigue ahí.",
  },
  deleted: {
    title: "Este cuestionario se ha borrado",
    advice: "Quien lo hizo lo ha borrado para siempre, y ya no se puede mostrar.",
  },
  malformed: {
    title: "No se ha podido leer este formulario",
    advice: "Le falta algo o está dañado. Vuelve atrás, carga otra vez la página y envíalo de nuevo.",
  },
};
