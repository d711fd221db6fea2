import { paths } from "../../src/paths.ts";
import { questionAt, someAnswer, written } from "./answers.ts";
import type { Dice } from "./dice.ts";
import { type Faults, pause } from "./faults.ts";
import type { Ledger } from "./ledger.ts";
import { Line, type Push } from "./line.ts";
import type { Relay } from "./relay.ts";
import { Wire } from "./wire.ts";

export type World = { origin: string; relay: Relay; faults: Faults; ledger: Ledger };
type Class = { code: string; isOver: () => boolean };

/** A student with a phone in a class in step: answers what is asked, over the socket or, where no word comes back, as a form. */
export async function attend({ code, isOver }: Class, dice: Dice, world: World): Promise<void> {
  const { relay, faults } = world;
  const { phone, wire } = await join(code, dice, world);
  const to = { port: relay.port, path: paths.classSocket(code), cookie: wire.cookie };
  const line = new Line(to, dice, faults, (push) => phone.see(push));
  while (!isOver()) {
    await pause(dice.between(20, 120));
    const asked = phone.asked ?? (dice.throw() < 0.2 ? await phone.look() : null);
    if (asked !== null) await phone.answer(asked, line);
  }
  line.close();
}

/** A student in a class in which everybody goes at their own pace. */
export async function attendAlone(code: string, dice: Dice, world: World): Promise<void> {
  const { phone } = await join(code, dice, world);
  for (let asked = await phone.look(); asked !== null; asked = await phone.look()) await phone.answer(asked);
}

async function join(code: string, dice: Dice, { origin, faults, ledger }: World) {
  const wire = new Wire(origin, dice, faults);
  const { status, body } = await wire.insist(paths.classPlayers(code), { page: dice.id() });
  const [, key] = new RegExp(`player-${code}=([^;]+)`).exec(wire.cookie) ?? [];
  if (status !== 303 || key === undefined) throw new Error(`could not join: ${status} ${body.slice(0, 200)}`);
  ledger.classes.get(code)?.pupils.add(key);
  return { wire, phone: new Phone(`${code}/${key}`, wire, dice, ledger, code) };
}

/** What one student's page shows and does. */
class Phone {
  /** The question that is open, by its id; null while none is known to be. */
  asked: string | null = null;
  readonly #who: string;
  readonly #wire: Wire;
  readonly #dice: Dice;
  readonly #ledger: Ledger;
  readonly #code: string;

  constructor(who: string, wire: Wire, dice: Dice, ledger: Ledger, code: string) {
    this.#who = who;
    this.#wire = wire;
    this.#dice = dice;
    this.#ledger = ledger;
    this.#code = code;
  }

  /** Takes in what was pushed, or stands on a page. */
  see({ screen = "", html = "" }: Push): void {
    const [show, rest] = screen.split("/");
    if (screen === "") return;
    this.asked = show === "question" ? (rest ?? null) : null;
    const isKept = /^waiting\/\d+\/true\//.test(screen) || (show === "told" && !html.includes("You did not answer"));
    // Which question a number is, only the class's own order tells: nothing is shuffled here.
    if (isKept) this.#ledger.acknowledged(this.#who, questionAt(Number(rest)));
  }

  /** Loads the page, as it does by itself while there is no socket. */
  async look(): Promise<string | null> {
    const { body } = await this.#wire.insist(paths.class(this.#code), undefined, true);
    const [, screen] = /data-screen="([^"]+)"/.exec(body) ?? [];
    this.see({ screen: screen ?? "", html: body });
    return this.asked;
  }

  async answer(question: string, line?: Line): Promise<void> {
    const fields = { question, ...someAnswer(question, this.#dice) };
    const form = written(fields);
    this.#ledger.sending(this.#who, question, form);
    if (line !== undefined && this.#dice.throw() < 0.8 && (await this.#press(question, form, line))) return;
    const { status, body } = await this.#wire.insist(paths.classAnswers(this.#code), fields, this.#dice.throw() < 0.5);
    if (status === 303 || body.includes("You had answered already")) this.#ledger.acknowledged(this.#who, question);
    else if (status === 200) this.see({ screen: /data-screen="([^"]+)"/.exec(body)?.[1] ?? "", html: body });
    else throw new Error(`an answer was refused: ${status} ${body.slice(0, 300)}`);
    if (this.asked === question) this.asked = null;
  }

  /** Presses again while no word comes back, as people do; several are then under way at once. Says whether one came. */
  async #press(question: string, form: string, line: Line): Promise<boolean> {
    for (let presses = 0; presses < 3; presses++) {
      void line.send(form);
      for (let waited = 0; waited < 120 && this.asked === question; waited += 20) await pause(20);
      if (this.asked !== question) return true;
    }
    return false;
  }
}
