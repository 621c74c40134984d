import {
  chainUrgencyOn,
  dueEscalations,
  isRed,
  usualEscalationWorkingDays,
} from '@onthaal/shared/education'
import { waitingStatuses } from '@onthaal/shared/referrals'
import {
  belgianDay,
  belgianTime,
  type ClockTime,
  type Day,
  isWorkingDay,
} from '@onthaal/shared/time'
import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import { letMailsWait, type MailRepository } from '../mail/index.ts'
import type { NoticeRepository } from '../notices/index.ts'
import type { AgreementEscalationRepository } from './agreement-escalation-repository.ts'
import { type DueTransfer, dueTransfers } from './due-transfers.ts'
import { escalateAgreements } from './escalate-agreements.ts'
import { feedbackEscalations, feedbackMails, feedbackNotices } from './escalate-feedback.ts'
import {
  asWritten,
  referralEscalations,
  referralMails,
  referralNotices,
} from './escalate-referrals.ts'
import type {
  ChainToEscalate,
  EscalationOf,
  EscalationRepository,
  Recipient,
} from './escalation-repository.ts'
import type { ReferralEscalationRepository } from './referral-escalation-repository.ts'
import { whoHasIt, whoIsTold } from './who-is-told.ts'

/** From when on a working day it is done, on the clocks of Belgium: it lies there when people begin. */
const notBefore: ClockTime = '07:00'

export interface EscalateDependencies {
  readonly clock: Clock
  readonly logger: Logger
  /** Runs a job in one transaction at the door. */
  readonly atTheDoor: <T>(
    job: (repositories: {
      escalations: EscalationRepository
      referrals: ReferralEscalationRepository
      agreements: AgreementEscalationRepository
      mails: MailRepository
      notices: NoticeRepository
      /** Runs a part of the job that leaves nothing behind when it fails, and all else as it is. */
    }) => Promise<T>,
  ) => Promise<T>
}

/**
 * Looks once on every working day, whenever after seven it comes to it, for children whom nobody sees to, for
 * referrals that wait too long, for feedback that an OCMW asked for and for agreements that end, and tells those who
 * answer for them. All of a day is one transaction: the escalations, the history of each child, the notices and the
 * mails, or nothing, so that each is there once whatever ends the process between. Agreements alone keep nothing else
 * back when they fail. A day on which no process ran is not made up for: what was due then is due still.
 *
 * @returns how many mails are to go out
 */
export function escalate({ clock, logger, atTheDoor }: EscalateDependencies) {
  return async (): Promise<number> => {
    const now = clock()
    const today = belgianDay(now)
    if (!isWorkingDay(today) || belgianTime(now) < notBefore) return 0
    return atTheDoor(async ({ escalations, referrals, agreements, mails, notices }) => {
      if (!(await escalations.begin(today, now))) return 0
      const chains = (await escalations.listChains()).map((chain) => seenOn(chain, today))
      const people = await escalations.listRecipients()
      const fresh = await escalations.listNew(chains.flatMap(({ due }) => due))
      const byId = new Map(chains.map((one) => [one.chain.chainId, one.chain]))
      const made = fresh.flatMap((one) => {
        const chain = byId.get(one.chainId)
        return chain === undefined ? [] : [{ ...one, to: whoIsTold(one.kind, chain, people) }]
      })
      const transfers = await dueTransfers(escalations, { today, people })
      const managers = await referrals.listManagers()
      const waiting = referralEscalations(await referrals.listReferrals(today), managers, today)
      const evaluations = await referrals.listEvaluations(today)
      const feedback = feedbackEscalations(evaluations, managers, today)
      const messages = [
        ...escalationMails(made, transfers),
        ...digestMails(chains, people),
        ...referralMails(waiting),
        ...feedbackMails(feedback),
      ]
      const ofAgreements = await escalateAgreements({ agreements, mails }, { today, now, logger })
      const count = ofAgreements + (await letMailsWait(mails, messages, { now, logger }))
      await escalations.write(
        made.map(({ to, ...one }) => ({ ...one, told: to.length })),
        { today, now, mails: count },
      )
      await escalations.writeTransfers(
        transfers.map(({ to, ...one }) => ({ ...one, told: to.length })),
        now,
      )
      await referrals.write(asWritten([...waiting, ...feedback]), { today, now })
      await notices.add([...referralNotices(waiting), ...feedbackNotices(feedback)], now)
      return count
    })
  }
}

/** An open chain as it stands on a day. */
interface SeenChain {
  readonly chain: ChainToEscalate
  readonly isRed: boolean
  readonly hasNextStep: boolean
  readonly due: readonly EscalationOf[]
}

function seenOn(chain: ChainToEscalate, today: Day): SeenChain {
  const { partitionId, chainId, startsOn, referralId, submittedAt, status } = chain
  const urgency = chainUrgencyOn(chain, today)
  const hasNextStep =
    chain.nextStep !== null && (chain.nextStepBy === null || chain.nextStepBy >= today)
  const referral =
    referralId === null || submittedAt === null
      ? null
      : {
          id: referralId,
          sentOn: belgianDay(new Date(submittedAt)),
          isAccepted: !waitingStatuses.some((waiting) => waiting === status),
        }
  const { openedOn, declinedTransfer } = chain
  const facts = { urgency, startsOn, hasNextStep, openedOn, declinedTransfer, referral }
  const due = dueEscalations(facts, today, chain.workingDays ?? usualEscalationWorkingDays)
  return {
    chain,
    isRed: isRed(urgency),
    hasNextStep,
    due: due.map((one) => ({ ...one, partitionId, chainId })),
  }
}

/** One mail to an address, however many children it is about: red without a next step is told by the digest. */
function escalationMails(
  made: readonly (EscalationOf & { readonly to: readonly Recipient[] })[],
  waiting: readonly DueTransfer[],
) {
  const children = new Map<string, Set<string>>()
  const add = (child: string, to: readonly Recipient[]) => {
    for (const { email } of to) children.set(email, (children.get(email) ?? new Set()).add(child))
  }
  for (const { kind, chainId, to } of made) if (kind !== 'noNextStep') add(chainId, to)
  for (const { transferId, to } of waiting) add(transferId, to)
  return [...children].map(([to, chains]) => ({
    to,
    kind: 'escalation' as const,
    values: { children: chains.size },
  }))
}

/** What stands in red with those who have it, to whom something of it has no next step. */
function digestMails(chains: readonly SeenChain[], people: readonly Recipient[]) {
  const counts = new Map<string, { red: number; withoutNextStep: number }>()
  for (const { chain, hasNextStep } of chains.filter((one) => one.isRed)) {
    for (const email of new Set(whoHasIt(chain, people).map((one) => one.email))) {
      const { red, withoutNextStep } = counts.get(email) ?? { red: 0, withoutNextStep: 0 }
      const without = withoutNextStep + (hasNextStep ? 0 : 1)
      counts.set(email, { red: red + 1, withoutNextStep: without })
    }
  }
  return [...counts]
    .filter(([, { withoutNextStep }]) => withoutNextStep > 0)
    .map(([to, values]) => ({ to, kind: 'digest' as const, values }))
}
