import {
  decideTransition,
  type ReferralEventName,
  referralEvents,
  relations,
  type TransitionInput,
} from '@onthaal/shared/referrals'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  attempt,
  completion,
  draftReferral,
  failure,
  move,
  rejection,
} from '../../support/factories.ts'
import { stateNames, storedFacts } from '../../support/stored-facts.ts'
import { testApp } from '../../support/test-app.ts'
import {
  delay,
  disagreement,
  extension,
  pause,
  question,
  reply,
  why,
  withdrawal,
} from '../../support/turns.ts'
import { desks, partitions, type UserName, userId } from '../../support/world.ts'

// Plays referrals through every event of the status machine over HTTP, and holds what is stored after
// each to what the machine decides of what was stored before.

const world = testApp()
beforeAll(() =>
  world().rows('insert into desk_partition values ($1, $2)', [desks.otherCity, partitions.city]),
)

interface Turn {
  readonly noun: string
  readonly by: UserName
  readonly body?: object
  /** What the machine gets beside the body. */
  readonly input?: TransitionInput
}

const owner = { owner: userId('secondCounsellor') }

/** Every event but the first, which makes the referral. */
const turns: Record<Exclude<ReferralEventName, 'start'>, Turn> = {
  submit: { noun: 'submission', by: 'clerk' },
  askInfo: { noun: 'infoRequest', by: 'counsellor', body: question },
  answer: { noun: 'answer', by: 'clerk', body: reply },
  claim: { noun: 'claim', by: 'counsellor', input: { owner: userId('counsellor') } },
  assign: { noun: 'assignment', by: 'agencyManager', body: { owner: userId('counsellor') } },
  undoAccept: { noun: 'acceptanceUndo', by: 'counsellor' },
  release: { noun: 'release', by: 'agencyManager', body: why },
  reject: { noun: 'rejection', by: 'counsellor', body: rejection },
  contest: { noun: 'contest', by: 'clerk', body: disagreement },
  upholdContest: { noun: 'contestUpholding', by: 'agencyManager', body: {} },
  dismissContest: { noun: 'contestDismissal', by: 'agencyManager', body: disagreement },
  firstContact: { noun: 'contactAttempts', by: 'counsellor', body: attempt, input: { attempt } },
  hold: { noun: 'hold', by: 'counsellor', body: pause },
  resume: { noun: 'resumption', by: 'counsellor' },
  complete: { noun: 'completion', by: 'counsellor', body: completion },
  fail: { noun: 'failure', by: 'counsellor', body: failure },
  cancel: { noun: 'cancellation', by: 'clerk', body: withdrawal },
  reassign: { noun: 'reassignment', by: 'agencyManager', body: { ...owner, ...why } },
  extend: { noun: 'extension', by: 'agencyManager', body: extension },
  explainDelay: { noun: 'delayExplanation', by: 'agencyManager', body: delay },
  forward: { noun: 'forwarding', by: 'counsellor', body: { desk: desks.otherCity, ...why } },
  reopen: { noun: 'reopening', by: 'agencyManager', body: { owner: userId('counsellor'), ...why } },
  void: { noun: 'voiding', by: 'cityManager', body: why },
  acknowledge: { noun: 'acknowledgement', by: 'clerk' },
}

const pickUpOver = "update referral set pick_up_by = '2026-02-27' where id = $1"

const stories: (keyof typeof turns)[][] = [
  ['submit', 'askInfo', 'answer', 'claim', 'undoAccept', 'assign', 'release', 'claim', 'reassign'],
  [
    'submit',
    'claim',
    'hold',
    'resume',
    'firstContact',
    'hold',
    'resume',
    'complete',
    'acknowledge',
  ],
  [
    'submit',
    'claim',
    'firstContact',
    'complete',
    'acknowledge',
    'reopen',
    'fail',
    'reopen',
    'hold',
  ],
  ['submit', 'reject', 'acknowledge', 'contest', 'upholdContest', 'reject', 'acknowledge'],
  ['submit', 'askInfo', 'reject', 'contest', 'dismissContest', 'acknowledge', 'void'],
  ['submit', 'forward', 'acknowledge', 'void'],
  ['submit', 'askInfo', 'forward'],
  ['submit', 'claim', 'forward', 'firstContact', 'hold', 'cancel', 'void'],
  ['submit', 'askInfo', 'cancel'],
  ['submit', 'claim', 'hold', 'fail', 'acknowledge'],
  ['submit', 'claim', 'hold', 'void'],
  ['submit', 'claim', 'extend', 'firstContact', 'hold', 'resume', 'complete'],
  ['submit', 'explainDelay', 'claim', 'release'],
  ['submit', 'askInfo', 'void'],
  ['cancel', 'void'],
  ['void'],
]

test('the stories tell of every event', () => {
  expect(new Set(['start', ...stories.flat()])).toEqual(new Set(referralEvents))
})

async function draft(): Promise<Referral> {
  const made = await draftReferral(await world().asUser('clerk'), { desk: desks.city })
  const facts = await storedFacts(world(), made.id)
  const expected = decideTransition(
    { ...facts, status: null },
    'start',
    relations,
    {
      person: made.person.id,
    },
    world().clock.now,
  )
  expect(expected).toMatchObject({ ok: true, to: facts.status })
  return made
}

describe.each(stories.map((story) => [story.join(', '), story] as const))('%s', (_, story) => {
  test('stores what the machine decides, and nothing else of its state', async () => {
    let referral = await draft()
    for (const event of story) {
      world().clock.advance(0.1)
      const { noun, by, body, input } = turns[event]
      // As if it waited longer than was agreed.
      if (event === 'explainDelay') await world().rows(pickUpOver, [referral.id])
      const before = await storedFacts(world(), referral.id)
      const given = { ...body, ...input }
      const decision = decideTransition(before, event, relations, given, world().clock.now)
      if (!decision.ok) throw new Error(`${event}: ${JSON.stringify(decision)}`)

      referral = await move(await world().asUser(by), referral, noun, body)
      const after = await storedFacts(world(), referral.id)
      // The desk stores the pick-up day when it is sent: the machine knows no term.
      const changes = {
        ...decision.changes,
        ...(event === 'submit' && {
          pickUpBy: after.pickUpBy,
          pickUpWarningOn: after.pickUpWarningOn,
          dueBy: after.dueBy,
          dueWarningOn: after.dueWarningOn,
        }),
      }
      for (const name of stateNames) {
        const expected = name in changes ? changes[name] : before[name]
        expect(after[name], `${name} after ${event}`).toEqual(expected)
      }
    }
    const events = await world().rows<{ event: string }>(
      'select event from referral_event where referral_id = $1 order by at, id',
      [referral.id],
    )
    expect(events.map(({ event }) => event)).toEqual(['start', ...story])
  })
})
