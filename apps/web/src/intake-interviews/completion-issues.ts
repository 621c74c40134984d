import { type InterviewNeed, interviewNeeds } from '@onthaal/shared/intake-interviews'
import { type Need, needs } from '@onthaal/shared/referrals'
import { ApiError } from '../api/errors.ts'

/** One thing that keeps a talk from being closed. */
export type CompletionIssue =
  | { about: 'talk'; need: InterviewNeed }
  | { about: 'review' }
  | { about: 'informed' }
  | { about: 'line'; lineId: string; need: Need }
  | { about: 'line'; lineId: string; need: 'referralPending'; existing?: string }
  | { about: 'slot'; lineId: string; code: string }

function isKeyOf<Table extends object>(table: Table, name: string): name is keyof Table & string {
  return Object.hasOwn(table, name)
}

/**
 * What the server found missing when a talk was to be closed.
 *
 * @param error what the server answered
 * @returns one issue for everything that is missing; none when something else went wrong
 */
export function completionIssuesOf(error: unknown): CompletionIssue[] {
  if (!(error instanceof ApiError)) return []
  return (error.problem.issues ?? []).flatMap((issue): CompletionIssue[] => {
    const { name = '', code = '', existing } = issue
    const lineId = /^referrals\[([\da-f-]+)\]$/.exec(name)?.[1]
    if (lineId === undefined) {
      if (code === 'otherReferrals') return [{ about: 'review' }]
      if (code === 'notInHousehold') return [{ about: 'informed' }]
      return isKeyOf(interviewNeeds, code) ? [{ about: 'talk', need: code }] : []
    }
    if (code === 'referralPending') {
      return [{ about: 'line', lineId, need: code, ...(existing && { existing }) }]
    }
    if (code.startsWith('slot')) return [{ about: 'slot', lineId, code }]
    return isKeyOf(needs, code) ? [{ about: 'line', lineId, need: code }] : []
  })
}
