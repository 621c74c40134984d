/**
 * A start that cannot go on for a reason the person who started it can act on. `main.ts` prints the
 * message alone, without a stack trace, and ends with a non-zero exit status: the message is one
 * sentence that says what is wrong and what to do.
 */
export class StartupError extends Error {
  override readonly name: string = 'StartupError'
}
