import { dueAgreementEscalations } from '@onthaal/shared/agreements'
import type { Day } from '@onthaal/shared/time'
import type { Logger } from 'pino'
import { letMailsWait, type MailRepository, type NewMail } from '../mail/index.ts'
import type {
  AgreementEscalation,
  AgreementEscalationRepository,
  AgreementToEscalate,
} from './agreement-escalation-repository.ts'

/** Something that is due of an agreement now, and where those are written to who see to it. */
interface DueAgreement extends AgreementEscalation {
  readonly to: readonly string[]
}

interface Repositories {
  readonly agreements: AgreementEscalationRepository
  readonly mails: MailRepository
}

/**
 * Tells who keeps agreements of those that end or are not evaluated. Children come before agreements: what goes wrong
 * here stands in the log, and is due still on the next day.
 *
 * @returns how many mails are to go out
 */
export async function escalateAgreements(
  { agreements, mails }: Repositories,
  { today, now, logger }: { today: Day; now: Date; logger: Logger },
): Promise<number> {
  try {
    return await agreements.apart(async () => {
      const due = agreementEscalations(await agreements.listAgreements(today), today)
      await agreements.write(
        due.map(({ to: _to, ...one }) => one),
        { today, now },
      )
      return letMailsWait(mails, agreementMails(due), { now, logger })
    })
  } catch (error) {
    logger.error({ event: 'agreementsNotEscalated', err: error }, 'agreements were not escalated')
    return 0
  }
}

/** What is due of agreements on a day, and was not told before. */
function agreementEscalations(
  agreements: readonly AgreementToEscalate[],
  today: Day,
): DueAgreement[] {
  return agreements.flatMap((agreement) => {
    const { agreementId, escalated, emails } = agreement
    return dueAgreementEscalations(agreement, today)
      .filter(({ kind, period }) => !escalated.includes(`${kind} ${period}`))
      .map((due) => ({ agreementId, ...due, told: emails.length, to: emails }))
  })
}

/** One mail to an address: how many agreements end, and of how many the yearly meeting is late. */
function agreementMails(due: readonly DueAgreement[]): NewMail[] {
  const counts = new Map<string, { ending: number; meetings: number }>()
  for (const { kind, to } of due) {
    for (const email of to) {
      const { ending, meetings } = counts.get(email) ?? { ending: 0, meetings: 0 }
      const isMeeting = kind === 'meetingOverdue'
      counts.set(email, {
        ending: ending + (isMeeting ? 0 : 1),
        meetings: meetings + (isMeeting ? 1 : 0),
      })
    }
  }
  return [...counts].map(([to, values]) => ({ to, kind: 'agreements' as const, values }))
}
