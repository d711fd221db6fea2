import type { Words } from "../en/index.ts";

export const site: Words["site"] = {
  description: "Cuestionarios en los que cada respuesta muestra la frase que la demuestra.",
  skip: "Ir al contenido",
  nav: "Sitio",
  quizzes: "Cuestionarios",
  scores: "Mis resultados",
  promise: "Cada respuesta muestra la frase que la demuestra.",
  privacy: "Sin cuenta y sin rastreo: tus respuestas son de este navegador.",
  yours: "Míralas, llévatelas o bórralas",
  language: "Idioma",
  change: "Cambiar",
  error: (title) => `Error: ${title}`,
  share: "Compartir este cuestionario",
  shareLink: "Enlace a este cuestionario",
  shareButton: "Compartir",
  shareCodes: "Código QR y código corto",
  shareWords: (title) => `Un cuestionario para ti: «${title}»`,
  toQuiz: "Al cuestionario",
  toQuizzes: "A los cuestionarios",
};
