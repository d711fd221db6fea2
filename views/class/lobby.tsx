import { spelledCode } from "../../src/live/code.ts";
import { paths } from "../../src/paths.ts";

/** How to get in, readable from the back row, and who is in already. */
export function Lobby({ code, host, names }: { code: string; host: string; names: string[] }) {
  return (
    <section class="wall lobby">
      <JoinAt code={code} host={host} />
      <h2 class="unseen">Who is here</h2>
      <ul class="names" aria-live="polite">
        {names.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
      {names.length === 0 ? <p class="quiet">Nobody yet. Names appear here as students join.</p> : null}
    </section>
  );
}

/** The address, the code, and a QR code for cameras. */
export function JoinAt({ code, host }: { code: string; host: string }) {
  return (
    <div class="join-large">
      <div>
        <p class="lead">
          Go to{" "}
          <strong>
            {host}
            {paths.join()}
          </strong>{" "}
          and type
        </p>
        <h1 class="code">{spelledCode(code)}</h1>
        <p class="quiet">No account, no app.</p>
      </div>
      <img
        class="qr"
        src={paths.classQrCode(code)}
        alt="QR code: the link to join this class"
        width={280}
        height={280}
      />
    </div>
  );
}
