import type { appointments } from '../db/tables/appointments.ts'
import type { contactAttempts } from '../db/tables/contact-attempts.ts'
import type { referralEscalations } from '../db/tables/escalations.ts'
import type { referralEventTexts } from '../db/tables/referral-event-texts.ts'
import type { referralEvents } from '../db/tables/referral-events.ts'
import type { referrals } from '../db/tables/referrals.ts'
import type { slots } from '../db/tables/slots.ts'
import type { emptyReferral } from '../referrals/index.ts'
import type { DemoFile } from './demo-files.ts'
import type { DemoPlace } from './demo-organisations.ts'
import type { Step } from './demo-steps.ts'
import type { Staff, Worker } from './demo-world.ts'
import type { Random } from './random.ts'
import type { WorkingTime } from './working-time.ts'

type ReferralRow = typeof referrals.$inferSelect

/** A referral in the state it has come to, with everything that was written down on the way. */
export interface DemoHistory {
  readonly referral: ReferralRow
  readonly events: (typeof referralEvents.$inferSelect)[]
  readonly texts: (typeof referralEventTexts.$inferSelect)[]
  readonly attempts: (typeof contactAttempts.$inferSelect)[]
  readonly slots: (typeof slots.$inferSelect)[]
  readonly appointments: (typeof appointments.$inferSelect)[]
  readonly escalations: (typeof referralEscalations.$inferSelect)[]
  /** What other desks made of it. */
  readonly parts: DemoHistory[]
  /** The working minute of the last event. */
  until: number
}

export type NewReferralRow = Omit<ReferralRow, keyof typeof emptyReferral>

export interface Play {
  readonly referral: NewReferralRow & Partial<Pick<ReferralRow, 'interviewId'>>
  readonly file: DemoFile
  readonly senders: readonly Worker[]
  readonly place: DemoPlace
  readonly staff: Staff
  readonly life: Iterable<Step>
  /** What happens to a part of it that another desk gets. */
  readonly lifeOfPart: () => Iterable<Step>
  /** How many minutes after the beginning it is sent, if it is. */
  readonly sendAfter: number
  /** The working minute in which it is started. */
  readonly start: number
  readonly time: WorkingTime
  readonly random: Random
}

/** A step that is taken: by whom, when, and in which working minute. */
export interface Taking {
  readonly actor: Worker
  readonly at: Date
  readonly minute: number
}

export function beginHistory(referral: ReferralRow, until: number): DemoHistory {
  return {
    referral,
    ...{ events: [], texts: [], attempts: [], slots: [], appointments: [] },
    ...{ escalations: [], parts: [] },
    until,
  }
}
