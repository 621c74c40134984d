import type { LiveStreams } from './live-streams.ts'

/** What the use cases of changes need. */
export interface LiveUseCaseDependencies {
  readonly liveStreams: LiveStreams
}
