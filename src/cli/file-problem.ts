/** Why a file cannot be read or written, in words that fit after its name and a colon. */
export function fileProblem(error: unknown, done: "read" | "written" = "read"): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code === "EACCES") return `the file may not be ${done}`;
  if (code === "ENOENT" && done === "written") return "there is no such folder";
  return problems[code] ?? `the file cannot be ${done}: ${message}`;
}

const problems: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder, not a file",
};
