import { paths } from "../../src/paths.ts";
import { Dice } from "./dice.ts";
import { Faults, pause } from "./faults.ts";
import { study } from "./learner.ts";
import { Ledger } from "./ledger.ts";
import { Relay } from "./relay.ts";
import { Victim } from "./server.ts";
import { letWork, teach } from "./teacher.ts";
import { type Said, type Verdict, verify } from "./verify.ts";
import type { Wire } from "./wire.ts";

/** Who comes in each wave, and how long the server lives at least and at most between two kills, in milliseconds. */
export type Plan = {
  seed: string;
  /** Waves follow each other until so many faults were injected. */
  faults: number;
  pupils: number;
  questions: number;
  learners: number;
  lives: readonly [number, number];
  /** Whether its disk is filled, too, where that can be done. */
  fill?: boolean;
  /** What is done to the data folder before it is looked at. */
  tamper?: (data: string) => void;
};

export type Report = Verdict & { faults: Faults; waves: number; isDiskFilled: boolean; log: string };

/** Runs classes and self-study against the served site while the server is killed and the network fails, then looks at what is there. */
export async function run(plan: Plan, told: (line: string) => void = () => {}): Promise<Report> {
  const said: string[] = [];
  const [faults, ledger] = [new Faults(), new Ledger()];
  const victim = await Victim.start((text) => said.push(text), { small: plan.fill === true });
  const relay = await Relay.start(victim.port);
  let isOver = false;
  try {
    victim.attack(new Dice(`${plan.seed} killer`), faults, plan.lives);
    const cutting = cutNowAndThen(relay, new Dice(`${plan.seed} cutter`), faults, () => isOver);
    const world = { origin: victim.origin, relay, faults, ledger };
    const browsers = { attempts: new Map<string, Wire>(), classes: new Map<string, Wire>() };
    let waves = 0;
    do {
      const seed = `${plan.seed} ${waves++}`;
      const studying = Array.from({ length: plan.learners }, (_, i) =>
        study(victim.origin, new Dice(`${seed} ${i}`), faults, ledger),
      );
      const classes = [teach(`${seed} live`, world, plan), letWork(`${seed} paced`, world, plan)];
      // Together, so that one who fails ends the run, and the server with it.
      const [learners, lessons] = await Promise.all([Promise.all(studying), Promise.all(classes)]);
      for (const { attempt, wire } of learners) browsers.attempts.set(attempt, wire);
      for (const { code, wire } of lessons) browsers.classes.set(code, wire);
      told(`wave ${waves}: ${faults.total} faults so far`);
    } while (faults.total < plan.faults);
    isOver = true;
    await Promise.all([victim.spare(), cutting]);
    const heard = await listen(browsers);
    await victim.kill();
    plan.tamper?.(victim.data);
    const verdict = verify(victim.data, ledger, heard);
    return { ...verdict, faults, waves, isDiskFilled: victim.disk !== null, log: said.join("") };
  } finally {
    isOver = true;
    await victim.spare();
    await victim.kill();
    relay.end();
    await victim.forget();
  }
}

async function cutNowAndThen(relay: Relay, dice: Dice, faults: Faults, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    await pause(dice.between(50, 400));
    relay.cut(dice, faults);
  }
}

/** What the site says in the end, to those who took part. */
async function listen({ attempts, classes }: Record<"attempts" | "classes", Map<string, Wire>>): Promise<Said> {
  const said: Said = { results: new Map(), tables: new Map() };
  for (const [attempt, wire] of attempts) said.results.set(attempt, (await wire.insist(paths.result(attempt))).body);
  for (const [code, wire] of classes)
    said.tables.set(code, (await wire.insist(paths.classFile(code, "students.csv"))).body);
  return said;
}
