import { paths } from "../../src/paths.ts";
import { kindNames } from "../../src/quiz/kinds/index.ts";
import { type Fields, quiz, someAnswer, written } from "./answers.ts";
import type { Dice } from "./dice.ts";
import type { Faults } from "./faults.ts";
import type { Ledger } from "./ledger.ts";
import { Wire } from "./wire.ts";

/** Somebody who takes the quiz alone, now and then in two tabs at once, and changes their mind between two tries. */
export async function study(origin: string, dice: Dice, faults: Faults, ledger: Ledger) {
  const wire = new Wire(origin, dice, faults);
  const attempt = dice.id();
  const begun = await wire.insist(paths.attempts(), { quiz: quiz.id, attempt, length: "all", kinds: [...kindNames] });
  if (begun.status !== 303) throw new Error(`no attempt was begun: ${begun.status} ${begun.body.slice(0, 200)}`);
  ledger.attempts.add(attempt);
  for (const { id } of quiz.questions) {
    const tabs = dice.throw() < 0.2 ? 2 : 1;
    await Promise.all(Array.from({ length: tabs }, () => answer(wire, attempt, id, dice, ledger)));
  }
  return { wire, attempt };
}

async function answer(wire: Wire, attempt: string, question: string, dice: Dice, ledger: Ledger): Promise<void> {
  const fields: Fields = { question, response: dice.id(), ...someAnswer(question, dice) };
  ledger.sending(attempt, question, written(fields));
  const { status, body } = await wire.insist(paths.responses(attempt), fields, dice.throw() < 0.5);
  const isTaken = status === 303 || (status === 200 && body.includes('id="verdict"'));
  if (!isTaken) throw new Error(`an answer was refused: ${status} ${body.slice(0, 300)}`);
  ledger.acknowledged(attempt, question);
}
