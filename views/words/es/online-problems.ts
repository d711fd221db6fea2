import type { onlineProblems as english } from "../en/online-problems.ts";

export const onlineProblems: typeof english = {
  noKey: {
    title: "Este cuestionario no se puede cambiar desde aquí",
    advice:
      "Solo quien tiene su enlace de edición puede cambiar un cuestionario. Si tienes el enlace, ábrelo o pégalo en la página de tus cuestionarios: este navegador lo guardará. Si antes lo tenías abierto aquí, puede que el enlace se haya cambiado por otro.",
    link: "Mis cuestionarios",
  },
  noClass: {
    title: "Aquí no hay ninguna clase",
    advice:
      "Puede que el código esté mal escrito, o que la clase se haya borrado. Escribe el código que está en la pizarra.",
    link: "Escribir el código",
  },
  notLed: {
    title: "Esta clase no se dirige desde aquí",
    advice:
      "Esto solo puede hacerlo quien da la clase. Si la das tú, ábrela en el dispositivo en el que la creaste, o con el enlace de docente.",
    link: "Mis clases",
  },
  methodNotAllowed: {
    title: "Eso no funciona aquí",
    advice: "Esta dirección no se puede usar de ese modo. Vuelve atrás y usa los botones de la página.",
  },
  notFromHere: {
    title: "Esto no ha venido de Footnote",
    advice:
      "Se ha enviado un formulario desde otro sitio, así que no se ha hecho nada. Abre la página aquí y envíalo otra vez.",
  },
  tooLarge: {
    title: "Eso es demasiado de una vez",
    advice: "Lo que has enviado es más de lo que admite esta página. Vuelve atrás, acórtalo y envíalo otra vez.",
  },
  tooFast: {
    title: "Eso es demasiado en poco tiempo",
    advice:
      "Desde aquí se ha enviado más de lo que podemos recibir ahora. Espera un poco, vuelve atrás y envíalo otra vez.",
  },
  failure: {
    title: "Algo ha fallado por nuestra parte",
    advice: "No se ha perdido nada de lo que se confirmó. Vuelve atrás e inténtalo dentro de un momento.",
  },
};
