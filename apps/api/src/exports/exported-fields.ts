import type { ConsultedField } from '@onthaal/shared/consultations'

/** What of people stands in the lists that can be taken along. */
export const exportedFields = [
  'identity',
  'nationalNumber',
  'contact',
  'languages',
  'residence',
  'interview',
  'followUp',
] as const satisfies readonly ConsultedField[]
