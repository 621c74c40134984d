import type { Problem } from '@onthaal/shared/problems/schemas'
import { type ReferralEventName, referralEvents } from '@onthaal/shared/referrals'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ApiResponse } from '../../support/client.ts'
import {
  acceptedReferral,
  attempt,
  completedReferral,
  completion,
  draftReferral,
  failure,
  rejection,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import {
  askedReferral,
  contestedReferral,
  delay,
  disagreement,
  extension,
  pause,
  pausedReferral,
  question,
  rejectedReferral,
  reply,
  why,
  withdrawal,
} from '../../support/turns.ts'
import { desks, partitions, type UserName, userId } from '../../support/world.ts'

// The screens offer what `allowedEvents` names: it must be what the server then does, no more, no less.

const world = testApp()
const here = { desk: desks.city }
beforeAll(() =>
  world().rows('insert into desk_partition values ($1, $2)', [desks.otherCity, partitions.city]),
)

const moves: [ReferralEventName, string, object | undefined][] = [
  ['submit', 'submission', undefined],
  ['claim', 'claim', undefined],
  ['reject', 'rejection', rejection],
  ['complete', 'completion', completion],
  ['fail', 'failure', failure],
  ['acknowledge', 'acknowledgement', undefined],
  ['askInfo', 'infoRequest', question],
  ['answer', 'answer', reply],
  ['assign', 'assignment', { owner: userId('languageAdvisor') }],
  ['undoAccept', 'acceptanceUndo', undefined],
  ['release', 'release', why],
  ['contest', 'contest', disagreement],
  ['upholdContest', 'contestUpholding', {}],
  ['dismissContest', 'contestDismissal', disagreement],
  ['hold', 'hold', pause],
  ['resume', 'resumption', undefined],
  ['cancel', 'cancellation', withdrawal],
  ['reassign', 'reassignment', { owner: userId('languageAdvisor'), ...why }],
  ['extend', 'extension', extension],
  ['explainDelay', 'delayExplanation', delay],
  ['forward', 'forwarding', { desk: desks.otherCity, ...why }],
  ['reopen', 'reopening', { owner: userId('counsellor'), ...why }],
  ['void', 'voiding', why],
]

/** No move of its own: it comes with the first attempt, which is tried after the moves. */
const byAttempt = 'firstContact'
/** Before there is a referral: making one is tried in `create-referral.test.ts`. */
const byMaking = 'start'

test('every event is tried, here or where it is made', () => {
  const tried = moves.map(([event]) => event)
  expect(new Set([...tried, byAttempt, byMaking])).toEqual(new Set(referralEvents))
})

const states: [string, () => Promise<Referral>][] = [
  ['draft', async () => draftReferral(await world().asUser('clerk'), here)],
  ['submitted', async () => submittedReferral(await world().asUser('clerk'), here)],
  ['accepted', async () => acceptedReferral(...(await parties()), here)],
  ['inProgress', async () => startedReferral(...(await parties()), here)],
  ['completed', async () => completedReferral(...(await parties()), here)],
  ['infoRequested', async () => askedReferral(...(await parties()), here)],
  ['onHold', async () => pausedReferral(...(await parties()), here)],
  ['rejected', async () => rejectedReferral(...(await parties()), here)],
  ['contested', async () => contestedReferral(...(await parties()), here)],
]

async function parties() {
  return [await world().asUser('clerk'), await world().asUser('counsellor')] as const
}

const users: UserName[] = [
  'clerk',
  'cityManager',
  'counsellor',
  'secondCounsellor',
  'agencyManager',
]

/** What is refused for how the referral stands says just that: as it was shown, with what was offered. */
function expectStanding({ status, body }: ApiResponse<Problem>, shown: Referral, event: string) {
  if (status !== 409) return
  const { currentStatus, allowedEvents } = body
  expect({ currentStatus, allowedEvents }, event).toEqual({
    currentStatus: shown.status,
    allowedEvents: shown.allowedEvents,
  })
}

describe.each(states)('of a referral that is %s', (status, make) => {
  test.each(users)('%s is offered what then happens', async (name) => {
    const client = await world().asUser(name)
    const { id: first } = await make()
    const shown = await client.get<Referral>(`/referrals/${first}`)
    // The desk sees no draft: there is nothing to offer then.
    const offered = shown.status === 200 ? shown.body.allowedEvents : []
    for (const [event, noun, body] of moves) {
      // What is refused changes nothing; what happens needs one of its own.
      const id = offered.includes(event) ? (await make()).id : first
      const answer = await client.post(`/referrals/${id}/${noun}`, body)
      expect(answer.status === 200, `${event} ${status}`).toBe(offered.includes(event))
      expectStanding(answer, shown.body, event)
    }
    const contact = await client.post(`/referrals/${first}/contactAttempts`, attempt)
    const further = status === 'inProgress' && name === 'counsellor'
    expect(contact.status === 200).toBe(further || offered.includes(byAttempt))
    expectStanding(contact, shown.body, 'contact')
  })
})
