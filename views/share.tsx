import { paths } from "../src/paths.ts";
import type { Quiz } from "../src/quiz/quiz.ts";
import { isWrittenId, spelled } from "../src/quiz/written-id.ts";
import type { Page } from "./page.ts";
import { Back } from "./parts/back.tsx";
import { Share } from "./parts/share.tsx";
import { langOf, words } from "./words/spoken.ts";

/**
 * A quiz's address in every shape in which a class can take it: to point a camera at, to type, to copy. Who made it can
 * take it away from here, too.
 */
export function sharePage({ quiz, address, isOwn }: { quiz: Quiz; address: string; isOwn: boolean }): Page {
  const { host } = new URL(address);
  const { site, quiz: said } = words();
  return {
    title: said.shareTitle(quiz.title),
    content: quiz.language,
    files: ["share.css"],
    main: (
      <>
        <Back href={paths.quiz(quiz.id)} label={site.toQuiz} />
        <h1 lang={langOf(quiz.language)}>{quiz.title}</h1>
        <p class="ways">
          <a class="way" href={paths.newClass(quiz.id)}>
            {said.withClass}
          </a>
        </p>
        <div class="sharing">
          <img class="qr" src={paths.qrCode(quiz.id)} alt={said.qr} width={320} height={320} />
          <div>
            {isWrittenId(quiz.id) ? (
              <>
                <p class="label">{said.typeCode(host)}</p>
                <p class="code">{spelled(quiz.id)}</p>
              </>
            ) : null}
            <Share words={site.shareWords(quiz.title)} address={address} />
            {isOwn ? (
              <p class="ways">
                <a class="way" href={paths.files(quiz.id)}>
                  {said.asFile}
                </a>
                <a class="way" href={paths.paper(quiz.id)}>
                  {said.print}
                </a>
              </p>
            ) : null}
          </div>
        </div>
      </>
    ),
  };
}
