import { type FieldIssue, fieldIssuesOf } from '../api/errors.ts'
import type { Line } from './line.ts'
import type { SaveState } from './saver.ts'
import { talkFields } from './talk-values.ts'

/** The part of the page that the saver knows the talk itself by; referrals go by their ids. */
export const talkPart = 'talk'

/** What the server refused of one part of the page, as far as its fields can say it. */
export interface Refusal {
  part: string
  issues: FieldIssue[]
}

/**
 * The fields that keep a page from being saved.
 *
 * @param state how it stands with the saving
 * @param lines the referrals on the page
 * @param lineFields the fields of a referral that the page shows
 * @returns nothing when no field can say what went wrong
 */
export function refusalOf(
  { status, error, part = '' }: SaveState,
  lines: readonly Line[],
  lineFields: readonly string[],
): Refusal | undefined {
  if (status !== 'stopped') return undefined
  const known: readonly string[] = part === talkPart ? talkFields : lineFields
  if (part !== talkPart && !lines.some(({ id }) => id === part)) return undefined
  const found = fieldIssuesOf(error)
  if (found.length === 0 || !found.every(({ field }) => known.includes(field))) return undefined
  // A list with two faults is one control.
  const byField = new Map(found.map((issue) => [issue.field, issue]))
  return { part, issues: [...byField.values()] }
}
