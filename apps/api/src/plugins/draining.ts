import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { sendProblem } from './problems.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether the process is finishing what it has and takes nothing new. */
    isDraining(): boolean
  }
}

/**
 * Between the wish to stop and the end: what is at work is finished, what still comes along a
 * connection that is open is sent to another instance. Fastify's own answer to it is no problem detail.
 */
export const draining = fp(
  async (app: FastifyInstance) => {
    let isDraining = false
    app.decorate('isDraining', () => isDraining)
    app.addHook('preClose', async () => {
      isDraining = true
    })
    app.addHook('onRequest', async (request, reply) => {
      // Health says it in a body of its own.
      if (!isDraining || request.routeOptions.config.operationId === 'getHealth') return
      return sendProblem(reply, 'serviceUnavailable', { retryAfterSec: 5 })
    })
  },
  { name: 'draining', dependencies: ['problems'] },
)
