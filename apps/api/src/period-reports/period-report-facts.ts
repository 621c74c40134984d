import type { FrozenMeasure, PeriodReport } from '@onthaal/shared/period-reports/schemas'
import { belgianDay, type Day } from '@onthaal/shared/time'
import { figureWords } from '../dashboards/index.ts'
import {
  belgianDayAndTime,
  type FiguresFile,
  filled,
  periodName,
  typedDay,
  periodReportWords as words,
} from '../exports/index.ts'

type Fact = FiguresFile['filters'][number]

/** Of what a report is, whether it stands, who made it when, and what each of its figures counted then. */
export function factsOf(report: PeriodReport): Fact[] {
  const { fields } = words
  const { agreement, counted, desks, grain, from, until } = report
  const moment = belgianDayAndTime(new Date(report.madeAt))
  return [
    [fields.period, `${periodName(grain, report)}, ${range(from, until)}`],
    ['Verslag gemaakt op', filled(fields.madeOn, { moment, name: report.madeBy })],
    [fields.standing, standingOf(report)],
    [fields.counted, filled(words.counted, { name: counted.name })],
    ...given(fields.desks, desks?.join(', ')),
    [fields.schooling, report.countsSchooling ? words.countsSchooling : words.leavesSchooling],
    [fields.parties, agreement.parties.map(({ name }) => name).join(', ')],
    [fields.agreement, agreement.reference],
    [fields.term, range(agreement.validFrom, agreement.validTo)],
    ...given(fields.signedOn, agreement.signedOn && typedDay(agreement.signedOn)),
    ...given(fields.replacedBy, agreement.replacedBy),
    ...given(fields.addenda, agreement.addenda.map(({ reference }) => reference).join(', ')),
    [fields.evaluatedOn, agreement.evaluatedOn.map(typedDay).join(', ') || words.noneYet],
    ...given(fields.evaluation, agreement.evaluation && typedDay(agreement.evaluation.dueBy)),
    ...report.measures.map(explained),
    ['Let op', words.notPublic],
    ...(report.isRunning ? [['', words.running] as const] : []),
  ]
}

function given(label: string, value: string | undefined): Fact[] {
  return value === undefined || value === '' ? [] : [[label, value]]
}

function range(from: Day, until: Day): string {
  return filled(words.range, { from: typedDay(from), until: typedDay(until) })
}

function standingOf({ withdrawal, isRunning }: PeriodReport): string {
  if (withdrawal === undefined) return isRunning ? words.runs : words.stands
  const { at, by, reason } = withdrawal
  const date = typedDay(belgianDay(new Date(at)))
  return `${filled(words.withdrawnOn, { date, name: by })}. ${filled(words.withdrawnText, { reason })}`
}

/** As it was when the report was made, and not as it is counted now. */
function explained({ measure, clock, leavesOut }: FrozenMeasure): Fact {
  const left = leavesOut.map((one) => figureWords.leavesOut[one]).join('; ')
  const sentences = [
    figureWords.meaning[measure],
    `${words.fields.clock}: ${figureWords.clock[clock]}.`,
    ...(left === '' ? [] : [`${words.fields.leavesOut}: ${left}.`]),
  ]
  return [figureWords.measure[measure], sentences.join(' ')]
}
