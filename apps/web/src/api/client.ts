import { backgroundHeader } from '@onthaal/shared/identity'
import createClient from 'openapi-fetch'
import type { components, paths } from './__generated__/openapi.d.ts'
import { ApiError, isFailure, UnreachableError } from './errors.ts'
import { isScreenOpen, lockScreen, screenOpen, screenShown, sessionRenewed } from './screen.ts'

export type Schemas = components['schemas']

/** Headers of what a page asks by itself: it counts as nobody's work. */
export const inBackground = { [backgroundHeader]: '1' } as const

/** Signing in and out, locking, asking who is signed in and how, and what a school does: no work of anybody. */
function isAboutTheSession({ method, url }: Request): boolean {
  const { pathname } = new URL(url)
  return (
    /\/sessions\/current(\/\w+)?$/.test(pathname) ||
    (method === 'POST' && /\/sessions$/.test(pathname)) ||
    /\/(signInOptions|passwords|schoolLinkOpenings|schoolLinkAnswers)$/.test(pathname)
  )
}

/**
 * Sends what belongs to the work that a tab shows, and answers it, only while that work is shown. What the
 * end of its session or a lock has stopped is sent again, once its own user is back.
 */
async function fetchForScreen(request: Request, screen = screenShown()): Promise<Response> {
  if (isAboutTheSession(request)) return fetch(request)
  await screenOpen(screen)
  const again = request.clone()
  const response = await fetch(request).catch(async (reason: unknown) => {
    await screenOpen(screen)
    throw reason
  })
  // Somebody may have left meanwhile: then there is nothing to ask, but to wait.
  if (response.status === 401 && isScreenOpen(screen)) {
    if (await isLocked(response)) lockScreen()
    else await sessionRenewed(screen)
  }
  await screenOpen(screen)
  return response.status === 401 ? fetchForScreen(again, screen) : response
}

async function isLocked(response: Response): Promise<boolean> {
  const problem = await response
    .clone()
    .json()
    .catch(() => undefined)
  return isFailure(ApiError.of(response, problem), 'sessionLocked')
}

export const client = createClient<paths>({
  baseUrl: '/api/onthaal/v1',
  credentials: 'same-origin',
  fetch: (request) => fetchForScreen(request),
})

type Reply<T> =
  | { data: T; error?: never; response: Response }
  | { data?: never; error: unknown; response: Response }

/**
 * The body of a successful reply.
 *
 * @throws ApiError when the server refused, UnreachableError when no reply came
 */
export async function answerOf<T>(call: Promise<Reply<T>>): Promise<T> {
  const reply = await call.catch((cause: unknown) => {
    throw new UnreachableError('No reply came', { cause })
  })
  if (!reply.response.ok) throw ApiError.of(reply.response, reply.error)
  // openapi-fetch types a reply without body as undefined data, which is what T then is.
  return reply.data as T
}

/** The entity tag of a version, as `If-Match` takes it. */
export function etagOf({ version }: { version: number }): string {
  return `"${version}"`
}
