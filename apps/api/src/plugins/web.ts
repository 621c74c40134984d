import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { sendProblem } from './problems.ts'

const noncePlace = /__CSP_NONCE__/g

/**
 * What a page may load: our own files, and the styles and scripts that carry its nonce. Nothing inline, no
 * attribute with a style or a script in it, and no text that becomes markup by itself (Trusted Types;
 * `apps/web/src/trusted-types.ts` says which text may).
 */
function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "script-src-attr 'none'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

/** Serves the web application: its files, and its one page for every address that is not ours. */
export const web = fp(
  async (app: FastifyInstance, { root }: { root: string }) => {
    const index = join(root, 'index.html')
    const page = existsSync(index) ? readFileSync(index, 'utf8') : undefined
    if (page !== undefined) {
      await app.register(fastifyStatic, {
        root: join(root, 'assets'),
        prefix: '/assets/',
        // Names carry a hash of the content, so a copy never grows old.
        cacheControl: false,
        setHeaders: (reply) => {
          void reply.header('cache-control', 'public, max-age=31536000, immutable')
        },
      })
    }

    app.setNotFoundHandler((request, reply) => {
      if (page === undefined || !wantsPage(request)) return sendProblem(reply, 'resourceNotFound')
      return sendPage(reply, page)
    })
  },
  { name: 'web', dependencies: ['problems', 'security-headers'] },
)

function wantsPage(request: FastifyRequest): boolean {
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const ours = /^\/(api|assets|doc)(\/|$)/.test(request.url)
  return reads && !ours && (request.headers.accept ?? '*/*').match(/text\/html|\*\/\*/) !== null
}

function sendPage(reply: FastifyReply, page: string) {
  const nonce = randomBytes(16).toString('base64url')
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(noncePlace, nonce))
}
