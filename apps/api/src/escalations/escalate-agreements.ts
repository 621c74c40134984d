import { dueAgreementEscalations } from '@onthaal/shared/agreements'
import type { Day } from '@onthaal/shared/time'
import type { NewMail } from '../mail/index.ts'
import type { AgreementEscalation, AgreementToEscalate } from './agreement-escalation-repository.ts'

/** Something that is due of an agreement now, and where those are written to who see to it. */
export interface DueAgreement extends AgreementEscalation {
  readonly to: readonly string[]
}

/** What is due of agreements on a day, and was not told before. */
export function agreementEscalations(
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
export function agreementMails(due: readonly DueAgreement[]): NewMail[] {
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
