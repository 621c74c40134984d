import { contactsOn, evaluationOf } from '@onthaal/shared/agreements'
import type { OrganisationSummary } from '@onthaal/shared/identity/schemas'
import { measureDefinitions } from '@onthaal/shared/measures'
import type { MeasuredFigure, MeasuredFigures } from '@onthaal/shared/measures/schemas'
import type {
  FrozenFigure,
  FrozenMeasure,
  PeriodReportContent,
} from '@onthaal/shared/period-reports/schemas'
import type { Day } from '@onthaal/shared/time'
import { type AgreementFileRecord, commitmentViews } from '../agreements/index.ts'
import { type FiguresRecord, figuresView } from '../dashboards/index.ts'
import { present } from '../present.ts'

/** Goes up whenever what is stored would be read in another way; what was stored before is read as it was. */
export const reportShape = 1

interface Found {
  readonly figures: FiguresRecord
  readonly agreement: AgreementFileRecord
  readonly counted: OrganisationSummary
  /** Names of those over which was counted; nothing where that is no question of desks. */
  readonly desks: readonly string[] | undefined
  readonly today: Day
}

/** What is frozen in a report: numbers without their lists, and what both sides had agreed and said, as of now. */
export function contentOf({
  figures,
  agreement,
  counted,
  desks,
  today,
}: Found): PeriodReportContent {
  const { periods, measures } = figuresView(figures, '')
  return {
    counted,
    ...(desks && { desks: [...desks] }),
    agreement: agreementIn(agreement, today),
    periods,
    measures: measures.map(frozenMeasure),
    // Who wrote it and when is no part of what is told.
    commitments: commitmentViews(agreement).map(
      ({ changedAt: _changedAt, changedBy: _changedBy, ...line }) => line,
    ),
  }
}

/** How many signed and can be asked, and not who: names are taken away in the register, and would stay here. */
function agreementIn(
  {
    agreement,
    organisation,
    partner,
    replacedBy,
    addenda,
    signatories,
    contacts,
  }: AgreementFileRecord,
  today: Day,
): PeriodReportContent['agreement'] {
  const { reference, validFrom, validTo, signedOn, evaluatedOn, nextEvaluationOn } = agreement
  const facts = { validFrom, heldOn: evaluatedOn, nextOn: nextEvaluationOn }
  return {
    ...{ reference, validFrom, validTo, evaluatedOn },
    parties: [organisation, partner],
    addenda: addenda.map(({ id: _id, ...one }) => one),
    contactCount: contactsOn(contacts, today).length,
    signatoryCount: signatories.length,
    ...present({
      signedOn,
      nextEvaluationOn,
      replacedBy,
      evaluation: replacedBy === null ? evaluationOf(facts, today) : null,
    }),
  }
}

function frozenMeasure({ measure, values, parts }: MeasuredFigures): FrozenMeasure {
  const { unit, clock, leavesOut } = measureDefinitions[measure]
  return {
    ...{ measure, unit, clock, leavesOut: [...leavesOut] },
    values: values.map(frozen),
    ...present({
      parts: parts?.map((part) => ({ key: part.key, values: part.values.map(frozen) })),
    }),
  }
}

function frozen({ count, medianDays, p90Days, outOf }: MeasuredFigure): FrozenFigure {
  return { count, ...present({ medianDays, p90Days, outOf: outOf && { count: outOf.count } }) }
}
