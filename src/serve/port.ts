import { createServer } from "node:net";

/** The port that was asked for, or the first free one from 8787 on; says so and ends when there is none. */
export async function chosenPort(asked: string | undefined, host: string): Promise<number> {
  const first = Number(asked ?? 8787);
  for (let port = first; port < first + (asked === undefined ? 20 : 1); port++) {
    if (await isFree(port, host)) return port;
  }
  console.error(`Port ${asked ?? first} is in use. Choose another: PORT=9000 npm start`);
  process.exit(2);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
