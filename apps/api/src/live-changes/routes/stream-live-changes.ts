import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { isLiveCursor } from '@onthaal/shared/live-changes'
import { LiveChangeList, LiveCursor } from '@onthaal/shared/live-changes/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { issue, sendProblem } from '../../plugins/problems.ts'
import type { LiveEvents, LiveUseCaseDependencies } from '../live-use-cases.ts'
import { streamLiveChanges } from '../use-cases/stream-live-changes.ts'

export interface LiveRouteOptions {
  readonly useCases: LiveUseCaseDependencies
}

export const streamLiveChangesRoute: FastifyPluginAsyncTypebox<LiveRouteOptions> = async (
  app,
  { useCases },
) => {
  const stream = streamLiveChanges(useCases)
  app.get(
    '/liveChanges',
    {
      config: { permission: 'signedIn', consults: 'nothing', inBackground: true },
      schema: {
        operationId: 'streamLiveChanges',
        summary: 'Hear at once which things changed that one may see',
        description: `Server-sent events, until the session ends or is locked. \`changed\` carries a
\`LiveChangeList\`; \`resync\` says that something may have been missed, so that everything has to be read
anew. With \`Last-Event-ID\` a stream goes on where an earlier one broke off, at whatever instance; for a day.
What one may hear twice is no other change. It keeps no session awake.`,
        tags: ['LiveChanges'],
        'x-ignore-rules': {
          'evo-object': 'A stream of events is no JSON.',
          'col-repres': 'A stream has no pages.',
        },
        headers: Type.Object({ 'Last-Event-ID': Type.Optional(LiveCursor) }),
        response: {
          200: {
            description: 'Events, as they come',
            content: {
              'text/event-stream': {
                schema: Type.Unsafe<LiveEvents>({
                  type: 'string',
                  'x-event-data': { changed: LiveChangeList },
                }),
              },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const sessionToken = request.cookies[app.sessionCookieName] ?? ''
      // As the header came: in the document it has the name that people know it by.
      const after = request.headers['last-event-id']?.toString()
      if (after !== undefined && !isLiveCursor(after)) {
        const issues = [issue('schemaViolation', 'header', 'pattern', 'Last-Event-ID')]
        return sendProblem(reply, 'badRequest', { issues })
      }
      const events = await stream(actorOf(request), { sessionToken, after })
      // Nobody reads what follows the headers.
      if (request.method === 'HEAD') events.destroy()
      return (
        reply
          .type('text/event-stream; charset=utf-8')
          // What stands in between neither gathers nor compresses it.
          .header('cache-control', 'no-store, no-transform')
          .header('x-accel-buffering', 'no')
          // Nothing comes after it, so whoever stops does not wait for the next request.
          .header('connection', 'close')
          .send(events)
      )
    },
  )
}
