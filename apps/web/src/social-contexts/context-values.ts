import {
  type ContextFault,
  faultsOfContext,
  type KnownEvaluation,
} from '@onthaal/shared/social-contexts'
import { type Day, readDay } from '@onthaal/shared/time'
import type { SocialContextInput } from './social-context.ts'

/** What a social worker types of a project. */
export interface ContextValues extends Record<string, unknown> {
  there: ('project' | 'livingWage')[]
  signedOn: string
  startsOn: string
  endsOn: string
  /** One day a line. */
  evaluationDates: string
}

const dayFields = ['signedOn', 'startsOn', 'endsOn'] as const
type ContextField = (typeof dayFields)[number] | 'evaluationDates'

/** Why a field cannot stay as it was typed. */
type ContextValueFault = ContextFault['code'] | 'noDay' | 'twice'

/** @returns what stands in the form for what was said; `write` tells how a day is written */
export function valuesOfContext(
  context: SocialContextInput | undefined,
  write: (day: Day) => string,
): ContextValues {
  const day = (value: Day | undefined) => (value === undefined ? '' : write(value))
  return {
    there: [
      ...(context?.project ? (['project'] as const) : []),
      ...(context?.livingWage ? (['livingWage'] as const) : []),
    ],
    signedOn: day(context?.signedOn),
    startsOn: day(context?.startsOn),
    endsOn: day(context?.endsOn),
    evaluationDates: (context?.evaluationDates ?? []).map(write).join('\n'),
  }
}

type Read =
  | { readonly ok: true; readonly input: SocialContextInput }
  | { readonly ok: false; readonly faults: Partial<Record<ContextField, ContextValueFault>> }

/**
 * Reads what was typed. Without a project its days are left out: nobody sees them then.
 *
 * @param known the evaluations that stand there already
 */
export function readContext(
  values: ContextValues,
  known: readonly KnownEvaluation[],
  today: Day,
): Read {
  const project = values.there.includes('project')
  const livingWage = values.there.includes('livingWage')
  if (!project) {
    const input = { project, livingWage, evaluationDates: [] }
    const faults = faultsOfContext(input, known, today)
    return faults.length > 0
      ? { ok: false, faults: { evaluationDates: 'answered' } }
      : { ok: true, input }
  }
  const faults: Partial<Record<ContextField, ContextValueFault>> = {}
  const days: Partial<Record<(typeof dayFields)[number], Day>> = {}
  for (const field of dayFields) {
    if (values[field].trim() === '') continue
    const read = readDay(values[field], today)
    if (read.ok) days[field] = read.value
    else faults[field] = 'noDay'
  }
  const evaluationDates: Day[] = []
  for (const line of values.evaluationDates.split(/[\n,;]/).filter((one) => one.trim() !== '')) {
    const read = readDay(line, today)
    if (!read.ok) faults.evaluationDates ??= 'noDay'
    else if (evaluationDates.includes(read.value)) faults.evaluationDates ??= 'twice'
    else evaluationDates.push(read.value)
  }
  const input = { project, livingWage, ...days, evaluationDates: evaluationDates.sort() }
  for (const { field, code } of faultsOfContext(input, known, today)) {
    faults[field.replace(/\[\d+\]$/, '') as ContextField] ??= code
  }
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, input }
}
