import { type FieldIssue, fieldIssuesOf } from '../api/errors.ts'
import type { Line } from './line.ts'
import type { SaveState } from './saver.ts'
import { askedFields } from './talk-files.ts'
import { talkFields } from './talk-values.ts'

/** The part of the page that the saver knows the talk itself by; referrals and files go by their ids. */
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
 * @param files the ids of those whose files the page shows
 * @returns nothing when no field can say what went wrong
 */
export function refusalOf(
  { status, error, part = '' }: SaveState,
  lines: readonly Line[],
  lineFields: readonly string[],
  files: readonly string[] = [],
): Refusal | undefined {
  if (status !== 'stopped') return undefined
  const known = knownFields(part, lines, lineFields, files)
  const found = fieldIssuesOf(error)
  if (found.length === 0 || !found.every(({ field }) => known.includes(field))) return undefined
  // A list with two faults is one control.
  const byField = new Map(found.map((issue) => [issue.field, issue]))
  return { part, issues: [...byField.values()] }
}

/** The fields that the page shows of one of its parts; none of a part that it does not show. */
function knownFields(
  part: string,
  lines: readonly Line[],
  lineFields: readonly string[],
  files: readonly string[],
): readonly string[] {
  if (part === talkPart) return talkFields
  if (files.includes(part)) return askedFields
  return lines.some(({ id }) => id === part) ? lineFields : []
}
