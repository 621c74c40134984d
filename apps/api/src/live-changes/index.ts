import type { FastifyPluginAsync } from 'fastify'
import type { Database } from '../db/database.ts'
import { sessionChannel } from '../identity/index.ts'
import { liveChannel } from './live-change-repository.ts'
import { createLiveJournal, type LiveJournal } from './live-journal-repository.ts'
import { createLiveStreams, type LiveStreamDependencies, type LiveStreams } from './live-streams.ts'
import { type LiveRouteOptions, streamLiveChangesRoute } from './routes/stream-live-changes.ts'

export { createLiveChangeRepository, type LiveChangeRepository } from './live-change-repository.ts'
export { createLiveJournal, type LiveJournal } from './live-journal-repository.ts'
export { type LiveLimits, liveLimits } from './live-streams.ts'

export interface LiveParts {
  readonly liveStreams: LiveStreams
  /** Drops what is too old to be told. @returns how much that was */
  readonly tendLiveChanges: LiveJournal['drop']
}

/** Ties the streams to the journal and to what wakes them. */
export function createLiveParts({
  database,
  ...rest
}: Omit<LiveStreamDependencies, 'journal' | 'listen'> & {
  readonly database: Database
}): LiveParts {
  const journal = createLiveJournal(database)
  const liveStreams = createLiveStreams({
    ...rest,
    journal,
    listen: (heard) =>
      database.listen([liveChannel, sessionChannel], (channel, payload) => {
        if (channel === liveChannel) heard.changed()
        else if (payload === '') heard.sessionsUnheard()
        else heard.sessionEnded(payload)
      }),
  })
  return { liveStreams, tendLiveChanges: journal.drop }
}

/** Tells whoever looks on what changed. */
export const liveChanges: FastifyPluginAsync<LiveRouteOptions> = async (app, options) => {
  // A stream would keep the process from stopping: its browser goes on with another instance.
  app.addHook('preClose', () => options.useCases.liveStreams.close())
  await app.register(streamLiveChangesRoute, options)
}
