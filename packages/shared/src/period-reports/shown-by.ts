import { isShownByFigures, type MeetingState } from '../agreements/index.ts'
import type { Day } from '../time/index.ts'
import type { FrozenFigure, FrozenMeasure, PeriodReport } from './schemas.ts'

/** What a report holds that shows whether a paragraph of the agreement was kept. */
export type ShownBy =
  /** Nothing is counted of it. */
  | { readonly by: 'nothing' }
  | { readonly by: 'figure'; readonly measured: FrozenMeasure; readonly value: FrozenFigure }
  | { readonly by: 'count'; readonly count: number }
  /** The day agreed on, or the last one that was in time. */
  | { readonly by: 'meeting'; readonly on: Day; readonly state: MeetingState }
  /** An agreement that another one replaced is evaluated no more. */
  | { readonly by: 'noMeeting' }
  /** A number that is not in the report: it counts another party, or does not hold it. */
  | { readonly by: 'noNumber'; readonly because: 'otherParty' | 'notHeld' }

type Indicated = Pick<PeriodReport['commitments'][number], 'party' | 'indicator'>

/**
 * What shows whether a paragraph was kept, by what was frozen and nothing else. A number stands only beside what the
 * party has to keep whose figures the report counts.
 *
 * @param commitment of the report
 * @param report made by any shape
 */
export function shownBy(
  { party, indicator }: Indicated,
  { agreement, counted, measures }: Pick<PeriodReport, 'agreement' | 'counted' | 'measures'>,
): ShownBy {
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
function heldCount(count: number | undefined): ShownBy {
  return count === undefined ? { by: 'noNumber', because: 'notHeld' } : { by: 'count', count }
}
