import { decideTransition, pickUpDue, type Relation } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { contactAttempts } from '../db/tables/contact-attempts.ts'
import type { referralEventTexts } from '../db/tables/referral-event-texts.ts'
import type { referralEvents } from '../db/tables/referral-events.ts'
import type { referrals } from '../db/tables/referrals.ts'
import { emptyReferral } from '../referrals/index.ts'
import { demoId } from './demo-id.ts'
import type { DemoFile } from './demo-people.ts'
import type { Step } from './demo-stories.ts'
import type { Random } from './random.ts'

type ReferralRow = typeof referrals.$inferSelect
type EventRow = typeof referralEvents.$inferSelect

/** A referral in the state it has come to, with everything that was written down on the way. */
export interface DemoHistory {
  readonly referral: ReferralRow
  readonly events: EventRow[]
  readonly texts: (typeof referralEventTexts.$inferSelect)[]
  readonly attempts: (typeof contactAttempts.$inferSelect)[]
}

type Given =
  | 'partitionId'
  | 'id'
  | 'reference'
  | 'type'
  | 'personId'
  | 'senderOrganisationId'
  | 'receiverOrganisationId'
  | 'deskId'
  | 'reasons'
  | 'deskRoles'
  | 'priority'
  | 'priorityReason'

interface Play {
  readonly referral: Pick<ReferralRow, Given>
  readonly file: DemoFile
  readonly protocolId: string
  readonly people: { readonly sender: string; readonly owner: string | undefined }
  readonly story: readonly Step[]
  readonly now: Date
  readonly random: Random
}

/**
 * Plays a story through the status machine of the product, so that no demonstration shows a referral
 * that could not be.
 *
 * @returns nothing when the machine refuses: the story does not fit this person
 */
export function playStory(play: Play): DemoHistory[] {
  const { referral, file, protocolId, people, story, now, random } = play
  const usable = people.owner === undefined ? story.slice(0, 1) : story
  const length = usable.reduce((hours, { afterHours }) => hours + afterHours, 0)
  const recently = random.int(1, usable.length === 1 ? 16 * 24 : 9 * 24)
  let at = new Date(now.getTime() - (length + recently) * 3_600_000)
  const history: DemoHistory = {
    referral: { ...emptyReferral, reasonNote: null, ...referral, createdAt: at },
    events: [],
    texts: [],
    attempts: [],
  }
  addEvent(history, { event: 'start', afterHours: 0 }, people.sender, at, 'draft')
  for (const step of usable) {
    at = new Date(at.getTime() + step.afterHours * 3_600_000)
    const bySender = step.event === 'submit' || step.event === 'acknowledge'
    const actor = bySender ? people.sender : (people.owner ?? people.sender)
    if (!takeStep(history, step, file, { actor, bySender, protocolId, at })) return []
  }
  return [history]
}

interface Taking {
  readonly actor: string
  readonly bySender: boolean
  readonly protocolId: string
  readonly at: Date
}

function takeStep(history: DemoHistory, step: Step, file: DemoFile, taking: Taking): boolean {
  const { referral } = history
  const { actor, bySender, at } = taking
  if (step.event === 'attempt') {
    addEvent(history, step, actor, at, referral.status)
    return true
  }
  const relations: Relation[] = bySender ? ['sender'] : ['receiver', 'owner']
  const facts = {
    ...referral,
    attempts: history.attempts,
    forwarded: false,
    reasonCount: referral.reasons.length,
    hasContactChannel: Boolean(file.phone) || Boolean(file.email),
    hasContactLanguage: Boolean(file.contactLanguage),
    hasValidProtocol: true,
    duplicateCheckDone: true,
  }
  const day = belgianDay(at)
  const attempt = { on: day, channel: step.input?.channel ?? 'phone', result: 'reached' } as const
  const input = { ...step.input, owner: actor, date: day, attempt }
  const decision = decideTransition(facts, step.event, relations, input, at)
  if (!decision.ok) return false
  addEvent(history, step, actor, at, decision.to)
  Object.assign(referral, decision.changes, storedBy(step, taking))
  return true
}

/** What the use case of an event stores beside the changes of the machine. */
function storedBy({ event, input }: Step, { protocolId, at }: Taking): Partial<ReferralRow> {
  if (event === 'submit') return { submittedAt: at, pickUpBy: pickUpDue(at, 10), protocolId }
  if (event === 'reject') {
    return {
      rejectionReason: input?.reason as ReferralRow['rejectionReason'],
      messageToReferrer: input?.explanation ?? null,
    }
  }
  if (event !== 'complete' && event !== 'fail') return {}
  return {
    outcome: input?.outcome as ReferralRow['outcome'],
    outcomeDate: belgianDay(at),
    messageToReferrer: input?.message ?? null,
  }
}

function addEvent(
  history: DemoHistory,
  { event, input }: Step | { event: 'start'; afterHours: 0; input?: undefined },
  actorId: string,
  at: Date,
  toStatus: EventRow['toStatus'],
): void {
  const { referral, events, texts, attempts } = history
  const bySender = event === 'start' || event === 'submit' || event === 'acknowledge'
  const { partitionId, id: referralId } = referral
  const organisationId = bySender ? referral.senderOrganisationId : referral.receiverOrganisationId
  const id = demoId(`event ${referralId} ${events.length}`)
  events.push({
    partitionId,
    id,
    referralId,
    event,
    fromStatus: event === 'start' ? null : referral.status,
    toStatus,
    reason: input?.reason ?? input?.outcome ?? null,
    changedFields: [],
    actorId,
    organisationId,
    role: bySender ? 'frontDesk' : 'counsellor',
    at,
  })
  const text = input?.explanation ?? input?.message
  if (text !== undefined)
    texts.push({ partitionId, eventId: id, organisationId, shared: true, text })
  if (event === 'firstContact' || event === 'attempt') {
    attempts.push({
      partitionId,
      id,
      referralId,
      organisationId,
      on: belgianDay(at),
      channel: input?.channel ?? 'phone',
      result: input?.reached === true ? 'reached' : 'notReached',
    })
    Object.assign(referral, { attemptCount: attempts.length, lastAttemptOn: belgianDay(at) })
  }
  referral.version = events.length
}
