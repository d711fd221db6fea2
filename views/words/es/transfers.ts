import type { Words } from "../en/index.ts";

export const transfers: Words["transfers"] = {
  title: "Llevar mis resultados",
  lead: "Después, los dos dispositivos comparten una misma lista de resultados.",
  from: "Desde este dispositivo",
  make: "Crea aquí un código y escríbelo en el otro dispositivo antes de 15 minutos. Cada código sirve una sola vez.",
  makeCode: "Crear un código",
  none: "Todavía no hay resultados en este dispositivo.",
  to: "A este dispositivo",
  code: "El código del otro dispositivo",
  kept: "Los resultados que tienes aquí también se conservan.",
  bring: "Traer aquí mis resultados",
  yourCode: "Tu código",
  howTo: (strong) => [
    "En el otro dispositivo, abre ",
    strong("Mis resultados"),
    ", luego ",
    strong("Llevar mis resultados"),
    ", y escribe este código. Sirve una sola vez, durante 15 minutos. Quien tenga este código tendrá tus resultados.",
  ],
  back: "Volver a mis resultados",
};
