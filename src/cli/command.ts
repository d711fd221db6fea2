/**
 * Where a command's words go: results to standard output, messages to standard error, a line at a time; `write` puts a
 * whole file out as it is.
 */
export type Terminal = {
  out: (line: string) => void;
  err: (line: string) => void;
  write: (output: string | Uint8Array) => void;
};

/** One word of the command line. `run` gives the closing line of a failure (exit status 2), or nothing when all is well. */
export type Command = {
  name: string;
  /** What follows the name, as `--help` shows it. */
  usage: string;
  summary: string;
  run: (args: string[], terminal: Terminal) => Promise<string | undefined>;
};
