/**
 * The CPU time that this thread has used so far, in milliseconds. Whether something takes too long is judged by it: a
 * machine that is busy with other work makes a test slow, not wrong.
 */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
