import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * What ties a browser to the sign-in that it began. `SameSite=Strict` will do: the page to which the
 * provider sends people back asks for itself, from our own origin.
 */
const cookieOptions = { path: '/', httpOnly: true, sameSite: 'strict' } as const

function nameOf(secure: boolean): string {
  return secure ? '__Host-onthaal-sign-in' : 'onthaal-sign-in'
}

/** @returns what this browser holds from a sign-in that it began */
export function readBrowserToken(request: FastifyRequest, secure: boolean): string | undefined {
  return request.cookies[nameOf(secure)]
}

/** Gives the browser what it has to show when it comes back. */
export function setBrowserToken(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(nameOf(secure), token, { ...cookieOptions, secure, maxAge: 600 })
}

/** Takes it back, once it has served. */
export function clearBrowserToken(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(nameOf(secure), { ...cookieOptions, secure })
}
