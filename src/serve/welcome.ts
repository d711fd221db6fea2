import { networkInterfaces } from "node:os";
import { qrInText } from "../quiz/qr-code.ts";

/** What the site can be reached at: this computer alone, or every address that others in the network have for it. */
export function addressesOf(host: string, port: number): { own: string; others: string[] } {
  const own = `http://localhost:${port}`;
  if (host === "127.0.0.1" || host === "localhost") return { own, others: [] };
  if (host !== "0.0.0.0") return { own: `http://${host}:${port}`, others: [`http://${host}:${port}`] };
  const cards = Object.values(networkInterfaces()).flatMap((card) => card ?? []);
  const reachable = cards.filter(({ internal, family }) => !internal && family === "IPv4");
  return { own, others: reachable.map(({ address }) => `http://${address}:${port}`) };
}

/** What is printed when the site is up: its address, and for a class in the network the QR code of it. */
export function welcome({ own, others }: ReturnType<typeof addressesOf>): string {
  const [first] = others;
  if (first === undefined) return `Footnote is at ${own}  (Ctrl-C stops it)`;
  return `Footnote is at ${others.join(" and ")}  (Ctrl-C stops it)\n${qrInText(first)}`;
}
