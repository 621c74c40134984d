import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'

/** What an answer of the API may do in a browser: nothing. Pages bring a policy of their own. */
const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** What our pages never ask a browser for, so that nothing that slips in can either. */
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** What answers carry that never reach a hook. */
export const apiHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': nothing,
  'x-content-type-options': 'nosniff',
} as const

/** Headers of ASVS 3.4, and no copies of personal data in any cache (14.3.2). */
export const securityHeaders = fp(
  async (app: FastifyInstance, { secure }: { secure: boolean }) => {
    await app.register(helmet, {
      contentSecurityPolicy: false,
      strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    })
    const permissions = unused.map((name) => `${name}=()`).join(', ')
    app.addHook('onSend', async (_request, reply) => {
      reply.header('permissions-policy', permissions)
      if (!reply.hasHeader('content-security-policy')) {
        reply.header('content-security-policy', nothing)
      }
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    })
  },
  { name: 'security-headers' },
)
