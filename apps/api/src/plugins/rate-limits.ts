import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import type { RequestLimiter } from '../rate-limits/index.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Looks through many files, or opens by something that can be guessed, so it has a limit of its own; or is
     * asked by machines alone, without limit.
     */
    rateLimit?: 'searching' | 'guessing' | 'none'
  }
}

/** How often, in milliseconds, instances tell each other what they counted. */
const settleEvery = 1_000

interface RateLimitOptions {
  readonly limiter: RequestLimiter
}

/** Refuses an address that asks too often, before anything is looked up for it. */
export const addressLimit = fp(
  async (app: FastifyInstance, { limiter }: RateLimitOptions) => {
    app.addHook('onRequest', async ({ ip, routeOptions: { config } }) => {
      // Files of the page are not counted: a whole town hall fetches them from behind one address.
      if (config.permission !== undefined && config.rateLimit !== 'none') limiter.fromAddress(ip)
      if (config.rateLimit === 'guessing') limiter.fromAddress(ip, config.operationId)
    })
    let settling: Promise<void> | undefined
    const timer = setInterval(() => {
      settling ??= limiter
        .settle()
        .catch((error: unknown) => app.log.warn({ err: error }, 'requests counted here alone'))
        .finally(() => {
          settling = undefined
        })
    }, settleEvery)
    timer.unref()
    app.addHook('onClose', async () => {
      clearInterval(timer)
      await settling
    })
  },
  { name: 'address-limit', dependencies: ['problems', 'operations'] },
)

/** Refuses a user who asks too often, whatever the number of sessions and instances. */
export const userLimit = fp(
  async (app: FastifyInstance, { limiter }: RateLimitOptions) => {
    app.addHook('onRequest', async ({ actor, routeOptions: { config } }) => {
      if (actor === undefined) return
      limiter.byUser(actor.userId)
      if (config.rateLimit === 'searching') limiter.byUser(actor.userId, config.operationId)
    })
  },
  { name: 'user-limit', dependencies: ['authentication'] },
)
