/**
 * One intention of the user, such as sending this form with this content. Trying again after a failure
 * carries the same idempotency key, so that the server does the work once however often it was asked.
 * Other content is another intention, and so is the same content after it was done.
 */
export function createIntent(makeKey: () => string = () => crypto.randomUUID()) {
  let pending: { content: string; key: string } | undefined
  return {
    keyFor(content: unknown): string {
      const text = JSON.stringify(content)
      if (pending?.content !== text) pending = { content: text, key: makeKey() }
      return pending.key
    },
    done(): void {
      pending = undefined
    },
  }
}
