import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  move,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { extension, pausedReferral } from '../../support/turns.ts'

const world = testApp()

async function accepted(): Promise<Referral> {
  return acceptedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'extendReferral',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => `/referrals/${(await accepted()).id}/extension`,
  body: () => extension,
  otherBody: () => ({ ...extension, dueBy: '2026-07-31' }),
})

test.each(['counsellor', 'agencyManager'] as const)(
  '%s puts the last day off, whatever it has come to, and the sender sees both days and the code',
  async (name) => {
    const clerk = await world().asUser('clerk')
    for (const make of [acceptedReferral, startedReferral, pausedReferral]) {
      const before = await make(clerk, await world().asUser('counsellor'))
      expect(before.dueBy).toBe('2026-05-29')
      const extended = await move(await world().asUser(name), before, 'extension', extension)
      const told = {
        status: before.status,
        dueBy: extension.dueBy,
        // Ten working days before, as it was.
        dueWarningOn: '2026-06-16',
        extension: { from: '2026-05-29', reason: extension.reason },
      }
      expect(extended).toMatchObject(told)
      const seen = await clerk.get<Referral>(`/referrals/${before.id}`)
      expect(seen.body).toMatchObject(told)
      const history = await clerk.get<{ items: ReferralEvent[] }>(`/referrals/${before.id}/events`)
      expect(history.body.items.at(-1)).toMatchObject({
        event: 'extend',
        reason: extension.reason,
      })
      expect(`${seen.text}${history.text}`).not.toContain(extension.explanation)
      const desk = await world().asUser('secondCounsellor')
      expect((await desk.get(`/referrals/${before.id}/events`)).text).toContain(
        extension.explanation,
      )
    }
  },
)

test('it is put off once', async () => {
  const counsellor = await world().asUser('counsellor')
  const extended = await move(counsellor, await accepted(), 'extension', extension)
  expect(extended.allowedEvents).not.toContain('extend')
  const again = await counsellor.post(`/referrals/${extended.id}/extension`, {
    ...extension,
    dueBy: '2026-09-01',
  })
  expect(again.body).toMatchObject({ status: 409, unmetNeeds: ['notExtendedBefore'] })
})

test.each(['2026-05-29', '2026-03-02', '2027-03-04'])('not to %s', async (dueBy) => {
  const counsellor = await world().asUser('counsellor')
  const { body } = await counsellor.post(`/referrals/${(await accepted()).id}/extension`, {
    ...extension,
    dueBy,
  })
  expect(body).toMatchObject({
    status: 400,
    issues: [{ in: 'body', name: 'dueBy', code: 'laterDueBy' }],
  })
})

test('what has no last day, was sent before there were any, is not put off', async () => {
  const { id } = await accepted()
  await world().rows('update referral set due_by = null, due_warning_on = null where id = $1', [id])
  const counsellor = await world().asUser('counsellor')
  const { body } = await counsellor.post(`/referrals/${id}/extension`, extension)
  expect(body).toMatchObject({ status: 409, unmetNeeds: ['hasDueBy'] })
})

test('neither a colleague nor another desk puts off what is not theirs', async () => {
  const { id } = await accepted()
  const path = `/referrals/${id}/extension`
  const second = await world().asUser('secondCounsellor')
  expect((await second.post(path, extension)).body).toMatchObject({ status: 409 })
  const elsewhere = await world().asUser('otherCounsellor')
  expect((await elsewhere.post(path, extension)).status).toBe(404)
  const sent = await submittedReferral(await world().asUser('clerk'))
  const early = await second.post(`/referrals/${sent.id}/extension`, extension)
  expect(early.body).toMatchObject({ status: 409, currentStatus: 'submitted' })
})
