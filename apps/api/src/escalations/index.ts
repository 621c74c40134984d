import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { createMailRepository } from '../mail/index.ts'
import { createNoticeRepository } from '../notices/index.ts'
import { createAgreementEscalationRepository } from './agreement-escalation-repository.ts'
import { escalate } from './escalate.ts'
import { createEscalationRepository } from './escalation-repository.ts'
import { createReferralEscalationRepository } from './referral-escalation-repository.ts'

export { managersTold } from './managers-told.ts'
export type { Manager } from './referral-escalation-repository.ts'

/** What goes on with children whom nobody sees to, referrals that wait and agreements that end, beside the requests. */
export interface EscalationSteps {
  /** Tells those who answer for them, once on every working day. @returns how many mails are to go out */
  readonly escalate: () => Promise<number>
}

/** Ties the step to its doors in SQL and to the mails that wait. */
export function createEscalationSteps({
  clock,
  logger,
  database,
}: {
  readonly clock: Clock
  readonly logger: Logger
  readonly database: Pick<Database, 'atTheDoor'>
}): EscalationSteps {
  return {
    escalate: escalate({
      clock,
      logger,
      atTheDoor: (job) =>
        database.atTheDoor((connection) =>
          job({
            escalations: createEscalationRepository(connection),
            agreements: createAgreementEscalationRepository(connection),
            referrals: createReferralEscalationRepository(connection),
            mails: createMailRepository(connection),
            notices: createNoticeRepository(connection),
          }),
        ),
    }),
  }
}
