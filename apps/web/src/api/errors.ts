import {
  type IssueName,
  issueTypes,
  type ProblemName,
  problemTypes,
} from '@onthaal/shared/problems'
import { type Need, needs } from '@onthaal/shared/referrals'
import type { components } from './__generated__/openapi.d.ts'

export type Problem = components['schemas']['Problem']

/** No reply came: no network, or nothing listening. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError' as const
}

/** The server refused; the problem details say why. */
export class ApiError extends Error {
  override readonly name = 'ApiError' as const
  readonly status: number
  readonly problem: Partial<Problem>

  constructor(status: number, problem: Partial<Problem>) {
    super(`${status} ${problem.title ?? ''}`.trim())
    this.status = status
    this.problem = problem
  }

  /** A reply that is no problem document, from a proxy say, keeps its status only. */
  static of(response: Response, body: unknown): ApiError {
    const isProblem = typeof body === 'object' && body !== null && 'type' in body
    // Every reply with a problem's type comes from our own server, whose shape the contract gives.
    return new ApiError(response.status, isProblem ? (body as Partial<Problem>) : {})
  }
}

const byType = new Map<string, ProblemName>(
  Object.entries(problemTypes).map(([name, { type }]) => [type, name as ProblemName]),
)

const byIssueType = new Map<string, IssueName>(
  Object.entries(issueTypes).map(([name, { type }]) => [type, name as IssueName]),
)

const needNames = Object.keys(needs) as Need[]

/** What can go wrong, as far as words go: the server's problems, and no reply at all. */
export type FailureName = ProblemName | 'unreachable'

export function failureNameOf(error: unknown): FailureName {
  if (error instanceof UnreachableError) return 'unreachable'
  if (!(error instanceof ApiError)) return 'internalServerError'
  const known = byType.get(error.problem.type ?? '')
  if (known) return known
  return error.status === 502 || error.status === 503 || error.status === 504
    ? 'serviceUnavailable'
    : 'internalServerError'
}

export function isFailure(error: unknown, name: FailureName): boolean {
  return failureNameOf(error) === name
}

/** Somebody else was first: what was asked no longer fits how things stand. */
export function hasMoved(error: unknown): boolean {
  return isFailure(error, 'staleVersion') || isFailure(error, 'transitionNotAllowed')
}

/** Trying the very same again can help: no reply, or a fault of the server's own. */
export function isWorthRetrying(error: unknown): boolean {
  if (error instanceof UnreachableError) return true
  return error instanceof ApiError && error.status >= 500
}

/** What a referral still lacks for what was asked. */
export function unmetNeedsOf(error: unknown): Need[] {
  if (!(error instanceof ApiError)) return []
  const named: readonly string[] = error.problem.unmetNeeds ?? []
  return needNames.filter((need) => named.includes(need))
}

/** How the server said that a referral stood when it refused to move it. */
export function standingOf(error: unknown) {
  if (!(error instanceof ApiError)) return undefined
  const { currentStatus: status, allowedEvents } = error.problem
  return status && allowedEvents && { status, allowedEvents }
}

/** The id of what stands in the way: the file or the referral that is there already. */
export function existingOf(error: unknown): string | undefined {
  return error instanceof ApiError ? error.problem.existing : undefined
}

export interface FieldIssue {
  field: string
  kind: IssueName
  code?: string
}

/** The faults that the server found in the fields of a body. */
export function fieldIssuesOf(error: unknown): FieldIssue[] {
  if (!(error instanceof ApiError)) return []
  return (error.problem.issues ?? []).flatMap((issue) => {
    const kind = byIssueType.get(issue.type)
    if (issue.in !== 'body' || !issue.name || !kind) return []
    const field = issue.name.replace(/[.[].*$/, '')
    return [{ field, kind, ...(issue.code && { code: issue.code }) }]
  })
}
