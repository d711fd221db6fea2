import { paths } from "../../src/paths.ts";
import { questionAt, quiz } from "./answers.ts";
import { Dice } from "./dice.ts";
import { pause } from "./faults.ts";
import { attend, attendAlone, type World } from "./pupil.ts";
import { Wire } from "./wire.ts";

/** How long a round stays open for those whose answers do not come through, in milliseconds. */
const patience = 4000;

/** Opens a class, has it asked so many questions one after another, and ends it. Gives the teacher's browser and the code. */
export async function teach(seed: string, world: World, { pupils, questions }: { pupils: number; questions: number }) {
  const dice = new Dice(`${seed} teacher`);
  const { wire, code } = await open(dice, world, "live");
  let isOver = false;
  const attending = Promise.all(
    Array.from({ length: pupils }, (_, i) =>
      attend({ code, isOver: () => isOver }, new Dice(`${seed} pupil ${i}`), world),
    ),
  );
  const present = world.ledger.classes.get(code)?.pupils ?? new Set();
  while (present.size < pupils) await Promise.race([attending, pause(50)]);
  for (let number = 1; number <= questions; number++) {
    const question = questionAt(number);
    await wire.insist(paths.classSteps(code), { step: "open-round", question });
    const isDone = () => [...present].every((key) => world.ledger.of(`${code}/${key}`, question).isAcknowledged);
    for (let waited = 0; waited < patience && !isDone(); waited += 50) await pause(50);
    await wire.insist(paths.classSteps(code), { step: "close-round", question });
  }
  isOver = true;
  await attending;
  await wire.insist(paths.classSteps(code), { step: "end" });
  return { wire, code };
}

/** Opens a class in which everybody goes at their own pace, and waits until all have answered everything. */
export async function letWork(seed: string, world: World, { pupils }: { pupils: number }) {
  const { wire, code } = await open(new Dice(`${seed} teacher`), world, "self-paced");
  await Promise.all(Array.from({ length: pupils }, (_, i) => attendAlone(code, new Dice(`${seed} pupil ${i}`), world)));
  return { wire, code };
}

async function open(dice: Dice, { origin, faults, ledger }: World, mode: string) {
  const wire = new Wire(origin, dice, faults);
  const { status, location, body } = await wire.insist(paths.quizClasses(quiz.id), {
    page: dice.id(),
    length: "all",
    mode,
  });
  const [, code = ""] = /\/classes\/(\w+)\/board/.exec(location) ?? [];
  if (code === "") throw new Error(`no class was opened: ${status} ${body.slice(0, 300)}`);
  ledger.classes.set(code, { pupils: new Set() });
  return { wire, code };
}
