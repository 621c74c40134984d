import {
  type NextStep,
  progressOf,
  type ReferralActor,
  type ReferralEventName,
  type ReferralParties,
  relationBehind,
  relationsOf,
} from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import type { Session } from '../identity/index.ts'
import type { ReferralListItem } from './referral.ts'

/** What somebody has to do with a referral themselves. */
type RowTask =
  | 'resumeDraft'
  | 'claim'
  | 'assign'
  | 'answer'
  | 'recordContact'
  | 'finish'
  | 'resume'
  | 'view'
  | 'review'

/** The one thing that a row offers: its task, or to open it where there is none that begins in a list. */
export type RowAction = Exclude<RowTask, 'finish'> | 'open'

/** The events that take each next step, the likeliest first, and what they are to whoever may make them. */
const tasks: Record<
  Exclude<NextStep, 'nothing'>,
  readonly (readonly [event: ReferralEventName, task: RowTask])[]
> = {
  submit: [['submit', 'resumeDraft']],
  pickUp: [
    ['claim', 'claim'],
    ['assign', 'assign'],
  ],
  answer: [['answer', 'answer']],
  makeContact: [['firstContact', 'recordContact']],
  finish: [['complete', 'finish']],
  resume: [['resume', 'resume']],
  acknowledge: [['acknowledge', 'view']],
  reviewContest: [['upholdContest', 'review']],
}

/** Whoever is at work, as the status machine knows them. */
export function referralActorOf({
  user,
  organisation,
  roles,
  desks,
  education,
}: Session): ReferralActor {
  return {
    userId: user.id,
    organisationId: organisation.id,
    roles,
    deskIds: desks,
    education,
  }
}

/** What tells how somebody stands to a referral. */
export function partiesOf(
  row: Pick<ReferralListItem, 'sender' | 'receiver' | 'desk' | 'owner' | 'type'>,
): ReferralParties {
  return {
    senderOrganisationId: row.sender.id,
    receiverOrganisationId: row.receiver.id,
    receivingDeskId: row.desk.id,
    ownerId: row.owner?.id ?? null,
    type: row.type,
  }
}

/** @returns the next step of a referral when this viewer may take it; undefined when others have to */
export function rowTaskOf(row: ReferralListItem, viewer: ReferralActor): RowTask | undefined {
  const { nextStep } = nextStepOf(row)
  if (nextStep === 'nothing') return undefined
  const relations = relationsOf(viewer, partiesOf(row))
  return tasks[nextStep].find(([event]) => relationBehind(row, event, relations))?.[1]
}

/**
 * The one thing to do with a row of a list, whatever the viewer's role is in it.
 *
 * @param today the day on which a pause is over or not, `yyyy-MM-dd`
 */
export function rowActionOf(row: ReferralListItem, viewer: ReferralActor, today: Day): RowAction {
  const task = rowTaskOf(row, viewer)
  if (task === undefined || task === 'finish') return 'open'
  // The last day of a pause still belongs to it.
  const isPaused = task === 'resume' && row.holdUntil !== undefined && row.holdUntil >= today
  return isPaused ? 'open' : task
}

/** What has to happen next, whoever looks. */
export function nextStepOf(row: ReferralListItem) {
  return progressOf({ ...row, acknowledged: row.acknowledgedAt !== undefined })
}
