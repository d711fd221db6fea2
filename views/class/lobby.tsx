import type { Team } from "../../src/live/board.ts";
import { spelledCode } from "../../src/live/code.ts";
import { paths } from "../../src/paths.ts";

type Props = { code: string; host: string; names: string[]; teams: Team[] | null };

/** How to get in, readable from the back row, and who is in already. */
export function Lobby({ code, host, names, teams }: Props) {
  return (
    <section class="wall lobby">
      <JoinAt code={code} host={host} />
      <h2 class="unseen">Who is here</h2>
      <div aria-live="polite">
        {teams === null ? (
          <Names names={names} />
        ) : (
          teams.map((team) => (
            <>
              <h3 class="team">{team.name}</h3>
              <Names names={team.names} />
            </>
          ))
        )}
      </div>
      {names.length === 0 ? <p class="quiet">Nobody yet. Names appear here as students join.</p> : null}
    </section>
  );
}

function Names({ names }: { names: string[] }) {
  return (
    <ul class="names">
      {names.map((name) => (
        <li>{name}</li>
      ))}
    </ul>
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
