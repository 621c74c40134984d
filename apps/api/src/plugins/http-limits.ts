import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { issue, sendProblem } from './problems.ts'

/** What one connection may ask of us, whoever is behind it (ASVS 15.2.2). */
export interface HttpLimits {
  /** Bytes of a body: the longest text of the longest form, several times over. */
  readonly body: number
  /** Bytes of the address and all headers together. */
  readonly head: number
  /** Characters of an address: the filters of a list and the place in it, several times over. */
  readonly address: number
  /** How many headers; a browser sends some twenty. */
  readonly headers: number
  /** Milliseconds in which the headers have to be here, also those of a connection that stays silent. */
  readonly headTime: number
  /** Milliseconds in which the whole request has to be here. */
  readonly requestTime: number
  /** Milliseconds that a connection is kept for the next request; longer than proxies keep theirs. */
  readonly keptTime: number
  /** Milliseconds in which nothing moves, in either direction, before a connection is ended. */
  readonly idleTime: number
  /** How often, in milliseconds, Node looks whose time is over. */
  readonly lookEvery: number
  /** Connections at once, of which a browser holds one as long as it is open; those beyond are ended as they come. */
  readonly connections: number
}

export const httpLimits: HttpLimits = {
  body: 64 * 1024,
  head: 16 * 1024,
  address: 8 * 1024,
  headers: 100,
  headTime: 10_000,
  requestTime: 30_000,
  keptTime: 72_000,
  idleTime: 120_000,
  lookEvery: 2_000,
  connections: 4_000,
}

/** @returns the limits that Node and Fastify hold by themselves, as options of the server */
export function serverOptions(limits: HttpLimits) {
  return {
    bodyLimit: limits.body,
    requestTimeout: limits.requestTime,
    keepAliveTimeout: limits.keptTime,
    connectionTimeout: limits.idleTime,
    http: {
      maxHeaderSize: limits.head,
      headersTimeout: limits.headTime,
      connectionsCheckingInterval: limits.lookEvery,
      // Without `Host` a request is refused in words of our own.
      requireHostHeader: false,
    },
  }
}

/** Holds the limits that Node does not: it would drop headers beyond their number in silence. */
export const requestSize = fp(
  async (app: FastifyInstance, limits: HttpLimits) => {
    app.server.maxConnections = limits.connections
    app.server.maxHeadersCount = 0
    app.addHook('onRequest', async ({ raw }, reply) => {
      const tooLong = (raw.url?.length ?? 0) > limits.address
      if (!tooLong && raw.rawHeaders.length / 2 <= limits.headers) return
      reply.header('connection', 'close')
      return sendProblem(reply, 'badRequest', {
        issues: [issue('schemaViolation', tooLong ? 'path' : 'header', 'tooLarge')],
      })
    })
  },
  { name: 'request-size', dependencies: ['problems'] },
)
