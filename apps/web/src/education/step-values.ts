import { type Day, readDay } from '@onthaal/shared/time'
import type { Schemas } from '../api/client.ts'
import { formatDay } from '../i18n/formats.ts'

/** What somebody types of a next step. */
export interface StepValues extends Record<string, unknown> {
  text: string
  by: string
  /** Nobody is whoever says it. */
  colleague: string
}

export const longestStep = 200

type StepFault = 'textMissing' | 'textTooLong' | 'dayMissing' | 'dayPast'

/** @returns what the form begins with: what stands there now, until somebody says otherwise */
export function stepValuesOf(
  { nextStep }: Pick<Schemas['EducationBoardItem'], 'nextStep'>,
  userId: string,
): StepValues {
  const owner = nextStep?.owner?.id ?? ''
  return {
    text: nextStep?.text ?? '',
    by: nextStep?.by ? formatDay(nextStep.by) : '',
    colleague: owner === userId ? '' : owner,
  }
}

/** @returns what is wrong with what was typed, by field */
export function stepFaultsOf(
  { text, by }: StepValues,
  today: Day,
): Partial<Record<'text' | 'by', StepFault>> {
  const read = readDay(by, today)
  const length = text.trim().length
  return {
    ...(length === 0 ? { text: 'textMissing' } : length > longestStep && { text: 'textTooLong' }),
    ...(!read.ok ? { by: 'dayMissing' } : read.value < today && { by: 'dayPast' }),
  }
}

/** What goes to the server of values without faults. */
export function stepOf(
  { text, by, colleague }: StepValues,
  today: Day,
): Schemas['EducationNextStep'] {
  const read = readDay(by, today)
  if (!read.ok) throw new Error('These values have faults')
  return { text: text.trim(), by: read.value, ...(colleague !== '' && { colleague }) }
}
