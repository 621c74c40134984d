import type { Actor } from '../../actor.ts'
import { hashSessionToken } from '../../identity/index.ts'
import type { LiveEvents, LiveUseCaseDependencies } from '../live-use-cases.ts'

/** From where a stream goes on, and the session that it ends with. */
export interface StreamCommand {
  readonly sessionToken: string
  /** The id of the last event that was heard of an earlier stream. */
  readonly after: string | undefined
}

/**
 * Tells somebody which things changed that they may see, as soon as that is committed, for as long as their
 * session lasts and without keeping it awake.
 *
 * @throws TooManyRequestsError when the user has too many streams
 */
export function streamLiveChanges({ liveStreams }: LiveUseCaseDependencies) {
  return (actor: Actor, { sessionToken, after }: StreamCommand): Promise<LiveEvents> =>
    liveStreams.open({ actor, tokenHash: hashSessionToken(sessionToken), after })
}
