import { paths } from "../src/paths.ts";
import type { Quiz } from "../src/quiz/quiz.ts";
import { isWrittenId, spelled } from "../src/quiz/written-id.ts";
import type { Page } from "./page.ts";
import { Back } from "./parts/back.tsx";
import { Share } from "./parts/share.tsx";

/**
 * A quiz's address in every shape in which a class can take it: to point a camera at, to type, to copy. Who made it can
 * take it away from here, too.
 */
export function sharePage({ quiz, address, isOwn }: { quiz: Quiz; address: string; isOwn: boolean }): Page {
  const { host } = new URL(address);
  return {
    title: `Share ${quiz.title}`,
    files: ["share.css"],
    main: (
      <>
        <Back href={paths.quiz(quiz.id)} label="To the quiz" />
        <h1>{quiz.title}</h1>
        <p class="ways">
          <a class="way" href={paths.newClass(quiz.id)}>
            Take it with your class
          </a>
        </p>
        <div class="sharing">
          <img class="qr" src={paths.qrCode(quiz.id)} alt="QR code: the link to this quiz" width={320} height={320} />
          <div>
            {isWrittenId(quiz.id) ? (
              <>
                <p class="label">Open {host} and type this code</p>
                <p class="code">{spelled(quiz.id)}</p>
              </>
            ) : null}
            <Share words={`A quiz for you: “${quiz.title}”`} address={address} />
            {isOwn ? (
              <p class="ways">
                <a class="way" href={paths.files(quiz.id)}>
                  Take it away as a file
                </a>
                <a class="way" href={paths.paper(quiz.id)}>
                  Print it
                </a>
              </p>
            ) : null}
          </div>
        </div>
      </>
    ),
  };
}
