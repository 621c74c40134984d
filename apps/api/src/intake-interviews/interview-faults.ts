import type { InterviewNeed } from '@onthaal/shared/intake-interviews'
import type { InterviewCompletion } from '@onthaal/shared/intake-interviews/schemas'
import type { Actor } from '../actor.ts'
import type { InputFault } from '../errors.ts'
import { faultsOfSlots, type Locked, obstaclesOf } from '../referrals/index.ts'

/** For every need of a talk: the field that lacks it, and in which way. */
const faultOfNeed: Readonly<Record<InterviewNeed, Omit<InputFault, 'code'>>> = {
  heldOn: { issue: 'requiredInput', name: 'heldOn', detail: 'The day of the talk is missing.' },
  notInFuture: { issue: 'outOfRange', name: 'heldOn', detail: 'A talk was held today or earlier.' },
  channel: { issue: 'requiredInput', name: 'channel', detail: 'How the talk was held is missing.' },
  languages: {
    issue: 'requiredInput',
    name: 'languages',
    detail: 'The language of the talk is missing.',
  },
  topics: {
    issue: 'requiredInput',
    name: 'topics',
    detail: 'What the person was informed about is missing.',
  },
  anyLine: {
    issue: 'rejectedInput',
    name: 'outcome',
    detail: 'There is no referral in this talk.',
  },
  noLine: { issue: 'rejectedInput', name: 'outcome', detail: 'There is a referral in this talk.' },
  noProtocol: {
    issue: 'rejectedInput',
    name: 'outcome',
    detail: 'A protocol is in force: the referrals can be sent.',
  },
}

/** @returns one fault for each need that a talk does not meet */
export function faultsOfInterview(missing: readonly InterviewNeed[]): InputFault[] {
  return missing.map((need) => ({ ...faultOfNeed[need], code: need }))
}

/** @returns one fault for everything that keeps a draft from being sent, each naming the draft */
export async function faultsOfLine(actor: Actor, locked: Locked): Promise<InputFault[]> {
  const name = `referrals[${locked.record.referral.id}]`
  const { unmet, pending } = await obstaclesOf(actor, locked)
  return [
    ...unmet.map(
      (need): InputFault => ({
        issue: 'requiredInput',
        name,
        code: need,
        detail: `This referral cannot be sent: ${need} is missing.`,
      }),
    ),
    ...(pending === undefined
      ? []
      : [
          {
            issue: 'rejectedInput' as const,
            name,
            code: 'referralPending',
            detail: 'A referral of this type for this person is open already.',
            existing: pending,
          },
        ]),
  ]
}

/** @returns a fault when the drafts are others than those that somebody looked at */
export function faultsOfReview(
  reviewed: InterviewCompletion['reviewed'],
  drafts: readonly Locked[],
): InputFault[] {
  if (reviewed === undefined) return []
  const seen = reviewed.map(({ id, version }) => `${id} ${version}`)
  const there = drafts.map(({ record: { referral } }) => `${referral.id} ${referral.version}`)
  if (seen.toSorted().join() === there.toSorted().join()) return []
  return [
    {
      issue: 'rejectedInput',
      name: 'reviewed',
      code: 'otherReferrals',
      detail: 'The referrals of this talk changed since they were reviewed.',
    },
  ]
}

/**
 * @param slots those that are to be booked, each for one draft
 * @param drafts what is sent
 * @returns one fault for each slot that cannot be booked, naming the draft; and for each that is for no draft,
 *   or for a draft that has one already
 */
export async function faultsOfLineSlots(
  slots: InterviewCompletion['slots'] = [],
  drafts: readonly Locked[],
): Promise<InputFault[]> {
  const draftOf = (id: string) => drafts.find(({ record }) => record.referral.id === id)
  const isFirst = (id: string, at: number) =>
    slots.findIndex(({ referral }) => referral === id) === at
  const strays = slots.flatMap(({ referral }, at): InputFault[] =>
    draftOf(referral) !== undefined && isFirst(referral, at)
      ? []
      : [
          {
            issue: 'rejectedInput',
            name: `slots[${at}].referral`,
            code: 'slotNotSent',
            detail: 'No draft that is sent is for this slot.',
          },
        ],
  )
  const wanted = slots.flatMap(({ referral, slot: slotId }) => {
    const locked = draftOf(referral)
    return locked === undefined ? [] : [{ locked, slotId, name: `referrals[${referral}]` }]
  })
  return [...strays, ...(await faultsOfSlots(wanted))]
}
