/** Names of folders hold the number of the process they belong to; this tells whether it still needs them. */

/** Our own number is a former process's: whoever asks has not made its folder yet. */
export function isAbandoned(id: string): boolean {
  if (!/^\d+$/.test(id)) return false;
  if (Number(id) === process.pid) return true;
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "EPERM");
  }
}
