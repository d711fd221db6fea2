/** What a request can be answered by. */
export type Sides = {
  /** The server; rejects where there is no way to it. */
  network(request: Request): Promise<Response>;
  /** This device. `mirrors`: the server has taken the request already. */
  device(request: Request, options?: { mirrors?: boolean }): Promise<Response>;
  /** Brings the server what it does not have yet; rejects where there is no way to it. */
  exchange(): Promise<void>;
  /** How many events the server does not have yet. */
  unsent(): Promise<number>;
  /** Whether the device is connected to anything at all. */
  isConnected(): boolean;
  now(): number;
};

/** How long is waited for the server before the device answers, in milliseconds. */
export const patience = { exchange: 3000, page: 4000, form: 8000, article: 20_000 };
/** How long the server is left alone after it could not be reached; what is answered meanwhile is sent later. */
const pause = 15_000;

/** What came back, and which side it came from. */
export type Served = { response: Response; isOffline: boolean };

/**
 * Answers a learner's requests: from the server where there is a way to it, else from the device. The server is asked only
 * when it has all that this device has: else it would not know the attempt that an answer belongs to.
 */
export function serving(sides: Sides) {
  let failedAt = Number.NEGATIVE_INFINITY;

  return async function serve(request: Request, later: (work: Promise<unknown>) => void): Promise<Served> {
    const spare = request.clone() as Request;
    if (!(await isReachable(later))) return own(spare);
    const isForm = request.method !== "GET";
    const answered = sides.network(request).catch(() => null);
    const response = await within(isForm ? patience.form : patience.page, answered);
    if (response !== null && !isUnreachable(response)) {
      if (isForm && wasTaken(response)) later(mirror(spare));
      return { response, isOffline: false };
    }
    failedAt = sides.now();
    const served = await own(spare);
    if (!isUnreachable(served.response)) return served;
    // Nothing here: what is only slow is worth waiting for.
    const late = await answered;
    return late === null ? served : { response: late, isOffline: false };
  };

  async function isReachable(later: (work: Promise<unknown>) => void): Promise<boolean> {
    if (!sides.isConnected()) return false;
    if (sides.now() - failedAt < pause) {
      later(reach());
      return false;
    }
    if ((await sides.unsent()) === 0) return true;
    const reached = await within(patience.exchange, reach());
    if (reached !== true) failedAt = sides.now();
    return reached === true;
  }

  /** Says whether the server was reached. */
  function reach(): Promise<boolean> {
    return sides.exchange().then(
      () => {
        failedAt = Number.NEGATIVE_INFINITY;
        return true;
      },
      () => false,
    );
  }

  async function own(request: Request): Promise<Served> {
    return { response: await sides.device(request), isOffline: true };
  }

  /** Has the device take what the server took, so that it goes on from there without a network, and no request is spent on it. */
  async function mirror(request: Request): Promise<void> {
    const { status } = await sides.device(request, { mirrors: true });
    if (status >= 400) await reach();
  }
}

/** Whether a server in between says that it cannot reach the site; or the device, that it cannot answer this. */
export function isUnreachable({ status }: Response): boolean {
  return (status >= 502 && status <= 504) || (status >= 520 && status <= 530);
}

/** Whether a form did what it was to do; browsers do not tell where one was led to. */
function wasTaken({ type, status }: Response): boolean {
  return type === "opaqueredirect" || status < 400;
}

/** What a promise resolves to, or null after some milliseconds. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), milliseconds);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      () => resolve(null),
    );
  });
}
