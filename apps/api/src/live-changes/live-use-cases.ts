import type { Readable } from 'node:stream'
import type { LiveStreams } from './live-streams.ts'

/** What the use cases of changes need. */
export interface LiveUseCaseDependencies {
  readonly liveStreams: LiveStreams
}

/** Text that never ends by itself while the session of its listener lasts. */
export type LiveEvents = Readable
