import { IdempotencyKeyReusedError } from '../errors.ts'
import type { IdempotencyKeyRepository } from './idempotency-key-repository.ts'
import type { Intent } from './intent.ts'

export interface OnceRepositories {
  readonly idempotencyKeys: IdempotencyKeyRepository
}

/**
 * Carries an intent out once, whatever the retries: the key is written in the transaction of the work
 * itself, so a crash leaves neither.
 *
 * @param act does the work and gives the id of what it made or moved
 * @returns that id; on a retry the id of the first time
 * @throws IdempotencyKeyReusedError when the key came with another request before
 * @throws RequestInFlightError when the first request is still at work after five seconds
 */
export async function once(
  { idempotencyKeys }: OnceRepositories,
  { userId, intent, now }: { userId: string; intent: Intent; now: Date },
  act: () => Promise<string>,
): Promise<string> {
  if (!(await idempotencyKeys.claim(userId, intent, now))) {
    const first = await idempotencyKeys.get(userId, intent)
    if (first.payloadHash !== intent.payloadHash || first.resourceId === null) {
      throw new IdempotencyKeyReusedError('This key was used for another request.')
    }
    return first.resourceId
  }
  const id = await act()
  await idempotencyKeys.finish(userId, intent, id)
  return id
}
