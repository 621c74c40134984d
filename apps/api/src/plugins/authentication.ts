import cookie from '@fastify/cookie'
import { isPrintable } from '@onthaal/shared/consultations'
import { backgroundHeader, type Permission } from '@onthaal/shared/identity'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { type Actor, type Consulting, roleUsed } from '../actor.ts'
import { isOpenToPrograms } from './operations.ts'
import { issue, sendProblem } from './problems.ts'

declare module 'fastify' {
  interface FastifyInstance {
    readonly sessionCookieName: string
  }
  interface FastifyRequest {
    /** Whoever is signed in; use {@link actorOf} in a route that asks for it. */
    actor: Actor | undefined
  }
}

export interface AuthenticationOptions {
  /** Whether browsers reach us over HTTPS, so that the cookie can be `Secure`. */
  readonly secureCookies: boolean
  /** @returns whether a page of this origin is ours */
  readonly isOurOrigin: (origin: string) => boolean
  /** @returns who is signed in with this token, if anybody is */
  readonly findActor: (token: string, isBackground: boolean) => Promise<Actor | undefined>
  /** @returns the program that this secret belongs to, if there is one */
  readonly findProgram: (secret: string) => Promise<Actor | undefined>
}

/** Knows who is asking, and lets nobody past whom the operation does not name. */
export const authentication = fp(
  async (app: FastifyInstance, options: AuthenticationOptions) => {
    const { secureCookies, isOurOrigin, findActor, findProgram } = options
    await app.register(cookie)
    const cookieName = secureCookies ? '__Host-onthaal' : 'onthaal'
    app.decorate('sessionCookieName', cookieName)
    app.decorateRequest('actor', undefined)
    app.addHook('onRequest', async (request, reply) => {
      const reads = request.method === 'GET' || request.method === 'HEAD'
      // No page of others can make a browser send a secret along, as it does with a cookie.
      const isSafe = reads || bearerOf(request) !== undefined
      if (isSafe || !comesFromElsewhere(request, isOurOrigin)) return
      return sendProblem(reply, 'crossSiteRequest')
    })
    app.addHook('onRequest', async (request, reply) => {
      const { permission, beforeChoice, whenLocked, inBackground } = request.routeOptions.config
      if (permission === undefined) return
      const token = request.cookies[cookieName]
      const secret = bearerOf(request)
      if (secret !== undefined && token !== undefined) {
        const issues = [issue('rejectedInput', 'header', 'sessionToo', 'Authorization')]
        return sendProblem(reply, 'badRequest', { issues })
      }
      if (secret !== undefined && permission === 'everybody' && request.method === 'POST') {
        return sendProblem(reply, 'missingPermission')
      }
      if (permission === 'everybody') return
      if (secret !== undefined) {
        request.actor = await findProgram(secret)
        if (request.actor === undefined) {
          reply.header('www-authenticate', 'Bearer error="invalid_token"')
          return sendProblem(reply, 'expiredAccessToken')
        }
        if (!isOpenToPrograms(request.routeOptions.config)) {
          return sendProblem(reply, 'missingPermission')
        }
      } else {
        if (token === undefined) return sendProblem(reply, 'noAccessToken')
        request.actor = await findActor(token, inBackground === true || isBackground(request))
        if (request.actor === undefined) return sendProblem(reply, 'expiredAccessToken')
        if (request.actor.isLocked && whenLocked !== true)
          return sendProblem(reply, 'sessionLocked')
        if (request.actor.awaitsChoice && beforeChoice !== true) {
          return sendProblem(reply, 'membershipNotChosen')
        }
      }
      if (!isAllowed(request.actor, permission)) return sendProblem(reply, 'missingPermission')
      const consulting = consultingOf(request, request.actor)
      if (consulting !== undefined) request.actor = { ...request.actor, consulting }
    })
  },
  { name: 'authentication', dependencies: ['problems', 'operations'] },
)

/** The secret that a program sends along, as RFC 6750 has it; whatever another scheme carries is none. */
function bearerOf({ headers }: FastifyRequest): string | undefined {
  const given = /^bearer(?: +(.*))?$/i.exec(headers.authorization ?? '')
  return given === null ? undefined : (given[1] ?? '')
}

/** Whether the page asks by itself, also by reading again what was opened before, and nobody did anything. */
function isBackground({ headers }: FastifyRequest): boolean {
  return headers[backgroundHeader] === '1' || headers['onthaal-refetch'] === 'true'
}

function isAllowed(actor: Actor, permission: 'signedIn' | Permission): boolean {
  return permission === 'signedIn' || actor.permissions.includes(permission)
}

/**
 * Browsers say from which page a request comes, programs say nothing (ASVS 3.5.1). `Sec-Fetch-Site` is left
 * out over plain HTTP; `Origin` comes with every write. Each of them alone is enough to refuse.
 */
function comesFromElsewhere(
  { headers }: FastifyRequest,
  isOurOrigin: AuthenticationOptions['isOurOrigin'],
): boolean {
  const { 'sec-fetch-site': site, origin } = headers
  const isOtherSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  return isOtherSite || (origin !== undefined && !isOurOrigin(origin))
}

/** What the log is to tell of this request, if its operation shows people. */
function consultingOf(request: FastifyRequest, actor: Actor): Consulting | undefined {
  const { consults, permission } = request.routeOptions.config
  if (consults === undefined || consults === 'nothing') return undefined
  if (permission === undefined || permission === 'everybody' || permission === 'signedIn') {
    throw new Error('An operation that shows people asks for a permission')
  }
  const prints = isPrintable(consults.action) && request.headers['onthaal-print'] === 'true'
  return {
    action: prints ? 'print' : consults.action,
    fields: [...consults.fields],
    role: roleUsed(actor, permission),
    traceId: request.id,
    isRefetch: !prints && request.headers['onthaal-refetch'] === 'true',
  }
}

/**
 * @returns who is signed in
 * @throws Error in a route whose permission is `everybody`
 */
export function actorOf(request: FastifyRequest): Actor {
  if (request.actor === undefined) throw new Error('This route asks for no sign-in')
  return request.actor
}

/** Gives the browser its session. */
export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(reply.server.sessionCookieName, token, { ...cookieOptions, secure })
}

/** Takes the session from the browser. */
export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(reply.server.sessionCookieName, { ...cookieOptions, secure })
}

const cookieOptions = { path: '/', httpOnly: true, sameSite: 'strict' } as const
