import { type RetentionPeriods, usualPeriods } from '@onthaal/shared/retention'
import type { DryRun } from '@onthaal/shared/retention/schemas'
import { invalidField } from '../errors.ts'
import type { RetentionSettingRow } from './retention-repository.ts'

/** The version of the usual periods, which nobody chose. */
export const usualVersion = 1

/** @returns the periods that an organisation chose, or the usual ones */
export function periodsOf(settings: RetentionSettingRow | undefined): RetentionPeriods {
  if (settings === undefined) return usualPeriods
  const { monthsAfterClose, monthsByOutcome, schoolYears, monthsNeverMet } = settings
  return { monthsAfterClose, monthsByOutcome, schoolYears, monthsNeverMet }
}

/**
 * @returns periods as they are stored; what is left out stays as it was
 * @throws InvalidInputError when an outcome is named twice
 */
export function readPeriods(
  { byOutcome, ...others }: DryRun,
  before: RetentionPeriods,
): RetentionPeriods {
  if (byOutcome === undefined) return { ...before, ...others }
  const monthsByOutcome = Object.fromEntries(
    byOutcome.map(({ outcome, months }) => [outcome, months]),
  )
  if (Object.keys(monthsByOutcome).length < byOutcome.length) {
    throw invalidField('byOutcome', 'rejectedInput', 'twice', 'An outcome is named twice.')
  }
  return { ...before, ...others, monthsByOutcome }
}
