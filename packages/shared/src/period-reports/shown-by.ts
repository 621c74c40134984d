import {
  type CommitmentIndicator,
  type CommitmentParty,
  isShownByFigures,
  type MeetingState,
} from '../agreements/index.ts'
import type { OrganisationKind } from '../identity/index.ts'
import type { Day } from '../time/index.ts'

/** A measure of a report with its numbers, the one of its own period first. */
interface Measured {
  readonly measure: string
  readonly values: readonly { readonly count: number }[]
}

/** What a report has to hold to tell what shows a paragraph. */
interface ReportToRead<One extends Measured> {
  readonly counted: { readonly kind: OrganisationKind }
  readonly measures: readonly One[]
  readonly agreement: {
    readonly parties: readonly { readonly kind: OrganisationKind }[]
    readonly addenda: readonly unknown[]
    readonly nextEvaluationOn?: Day
    readonly evaluation?: { readonly dueBy: Day; readonly state: MeetingState }
    readonly contactCount?: number
    readonly signatoryCount?: number
  }
}

/** What a report holds that shows whether a paragraph of the agreement was kept. */
export type ShownBy<One extends Measured> =
  /** Nothing is counted of it. */
  | { readonly by: 'nothing' }
  | { readonly by: 'figure'; readonly measured: One; readonly value: One['values'][number] }
  | { readonly by: 'count'; readonly count: number }
  /** The day agreed on, or the last one that is in time. */
  | { readonly by: 'meeting'; readonly on: Day; readonly state: MeetingState }
  /** An agreement that another one replaced is evaluated no more. */
  | { readonly by: 'noMeeting' }
  /** A number that is not in the report: it counts another party, or does not hold it. */
  | { readonly by: 'noNumber'; readonly because: 'otherParty' | 'notHeld' }

/**
 * What shows whether a paragraph was kept, by what was frozen and nothing else. A number stands only beside what the
 * party has to keep whose figures the report counts.
 *
 * @param commitment of the report
 * @param report made by any shape
 */
export function shownBy<One extends Measured>(
  {
    party,
    indicator,
  }: { readonly party: CommitmentParty; readonly indicator?: CommitmentIndicator },
  { agreement, counted, measures }: ReportToRead<One>,
): ShownBy<One> {
  switch (indicator) {
    case undefined:
      return { by: 'nothing' }
    case 'nextMeeting': {
      const { evaluation, nextEvaluationOn } = agreement
      if (evaluation === undefined) return { by: 'noMeeting' }
      const { dueBy, state } = evaluation
      const isPlanned = state === 'planned' && nextEvaluationOn !== undefined
      return { by: 'meeting', on: isPlanned ? nextEvaluationOn : dueBy, state }
    }
    case 'addenda':
      return { by: 'count', count: agreement.addenda.length }
    case 'contacts':
      return heldCount(agreement.contactCount)
    case 'signatories':
      return heldCount(agreement.signatoryCount)
    default: {
      const partners = agreement.parties.map(({ kind }) => kind)
      if (!isShownByFigures(party, counted.kind, partners)) {
        return { by: 'noNumber', because: 'otherParty' }
      }
      const measured = measures.find(({ measure }) => measure === indicator)
      const value = measured?.values[0]
      if (measured === undefined || value === undefined) {
        return { by: 'noNumber', because: 'notHeld' }
      }
      return { by: 'figure', measured, value }
    }
  }
}

/** Reports that were made earlier do not hold it. */
function heldCount(count: number | undefined): ShownBy<never> {
  return count === undefined ? { by: 'noNumber', because: 'notHeld' } : { by: 'count', count }
}
