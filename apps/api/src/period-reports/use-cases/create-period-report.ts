import type { Period } from '@onthaal/shared/dashboards'
import {
  countedParty,
  faultOfReport,
  mostStandingReports,
  periodsOfReport,
} from '@onthaal/shared/period-reports'
import type { NewPeriodReport } from '@onthaal/shared/period-reports/schemas'
import { belgianDay, type Day } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import type { AgreementFileRecord } from '../../agreements/index.ts'
import { figuresTakenAlong } from '../../consultations/index.ts'
import { figuresIn } from '../../dashboards/index.ts'
import { invalidField, NotFoundError, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import type { PeriodReportRecord } from '../period-report-repository.ts'
import type { PeriodReportUseCaseDependencies } from '../period-report-use-cases.ts'
import { contentOf, reportShape } from '../report-content.ts'

interface CreateReportCommand {
  readonly actor: Actor
  readonly agreementId: string
  readonly input: NewPeriodReport
  readonly intent: Intent
}

/**
 * Makes a report of a period under an agreement and freezes it: every figure that the actor gets, over what the party
 * refers that is no agency, with what both sides agreed and said of it. It reads the same whatever happens afterwards.
 *
 * @throws NotFoundError when the actor's organisation is no party to the agreement, or it is an addendum
 * @throws InvalidInputError when the period has not begun or is outside the term, when no agency is a party, when
 *   the actor answers for another region, or when so many of the period stand that one has to be withdrawn first
 */
export function createPeriodReport({ work, clock }: PeriodReportUseCaseDependencies) {
  return ({
    actor,
    agreementId,
    input,
    intent,
  }: CreateReportCommand): Promise<PeriodReportRecord> =>
    work(
      actor,
      async (repositories) => {
        const { agreements, periodReports } = repositories
        repositories.consultation.note(figuresTakenAlong(actor))
        const now = clock()
        const today = belgianDay(now)
        const isAgency = actor.organisation.kind === 'agency'
        const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
          const agreement = required(await agreements.find(agreementId))
          if (agreement.agreement.amends !== null) throw new NotFoundError()
          const periods = periodsOfReport(input.grain, input.on)
          const [period = noPeriod()] = periods
          refuseFault(agreement, period, today)
          const { grain, on } = input
          const asPeriod = { grain, from: period.from }
          const standing = await periodReports.standing(
            agreementId,
            actor.organisation.id,
            asPeriod,
          )
          if (standing >= mostStandingReports) throw tooManyStand()
          const counted = countedParty([agreement.organisation, agreement.partner])
          if (counted === undefined) throw nothingFlows()
          const served = actor.partitions.map((one) => one.id)
          const partitions = isAgency ? await periodReports.partitionsOf(counted.id, served) : []
          if (isAgency && partitions.length === 0) throw elsewhere()
          const asked = { grain, on, periods: periods.length, split: 'type' as const }
          const query = isAgency ? { ...asked, sender: counted.id } : asked
          const figures = await figuresIn(repositories, actor, query, now)
          const deskNames = isAgency && (await repositories.figures.namesOf('desk', actor.desks))
          const desks = deskNames ? [...deskNames.values()].toSorted() : undefined
          const report = {
            id: newId(),
            agreementId,
            organisationId: actor.organisation.id,
            partitions,
            countsSchooling: actor.education,
            grain,
            periodFrom: period.from,
            periodUntil: period.until,
            shape: reportShape,
            content: contentOf({ figures, agreement, counted, desks, today }),
            madeAt: now,
            madeBy: actor.userId,
          }
          await periodReports.insert(report)
          return report.id
        })
        return required(await periodReports.find(id))
      },
      'oneMoment',
    )
}

/** There is no period where the calendar begins. */
function noPeriod(): never {
  throw invalidField('on', 'outOfRange', 'outsideTerm', details.outsideTerm)
}

const details = {
  notBegun: 'The period has not begun.',
  outsideTerm: 'The agreement was not in force on any day of the period.',
} as const

function refuseFault({ agreement }: AgreementFileRecord, period: Period, today: Day): void {
  const fault = faultOfReport(agreement, period, today)
  if (fault !== undefined) throw invalidField('on', 'outOfRange', fault, details[fault])
}

function tooManyStand() {
  const detail = `Of one period ${mostStandingReports} reports stand at most. Withdraw one first.`
  return invalidField('on', 'rejectedInput', 'tooManyReports', detail)
}

function nothingFlows() {
  const detail = 'No agency is a party to this agreement, so nothing is counted under it.'
  return invalidField('agreementId', 'rejectedInput', 'noAgency', detail, 'path')
}

function elsewhere() {
  const detail = 'You answer for another region than that of this agreement.'
  return invalidField('agreementId', 'rejectedInput', 'otherRegion', detail, 'path')
}
