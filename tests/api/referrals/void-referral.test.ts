import type { Referral, ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  completedReferral,
  draftReferral,
  move,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { why, withdrawal } from '../../support/turns.ts'

const world = testApp()

interface Page {
  readonly items: readonly ReferralListItem[]
}

async function submitted(): Promise<Referral> {
  return submittedReferral(await world().asUser('clerk'))
}

testRefusals({
  operationId: 'voidReferral',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'languageAdvisor', 'policyOfficer'],
  path: async () => `/referrals/${(await submitted()).id}/voiding`,
  body: () => why,
  otherBody: () => ({ reason: 'Verkeerde persoon.' }),
})

test.each(['cityManager', 'agencyManager'] as const)(
  '%s marks it, and keeps why to its own',
  async (name) => {
    const { id } = await submitted()
    const manager = await world().asUser(name)
    const { status, body } = await manager.post<Referral>(`/referrals/${id}/voiding`, why)
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'enteredInError', allowedEvents: [] })
    const other = await world().asUser(name === 'cityManager' ? 'agencyManager' : 'cityManager')
    const history = await other.get(`/referrals/${id}/events`)
    expect(history.status).toBe(200)
    expect(history.text).not.toContain(why.reason)
    expect((await manager.get(`/referrals/${id}/events`)).text).toContain(why.reason)
  },
)

test('it leaves the queue of the desk and everything else in which somebody has to act', async () => {
  const counsellor = await world().asUser('counsellor')
  const { id } = await submitted()
  const inQueue = async () => {
    const { body } = await counsellor.get<Page>('/referrals?box=queue&pageSize=100')
    return body.items.some((item) => item.id === id)
  }
  expect(await inQueue()).toBe(true)
  await (await world().asUser('cityManager')).post(`/referrals/${id}/voiding`, why)
  expect(await inQueue()).toBe(false)
})

test('of a draft only the manager of its sender knows', async () => {
  const draft = await draftReferral(await world().asUser('clerk'))
  const agencyManager = await world().asUser('agencyManager')
  expect((await agencyManager.post(`/referrals/${draft.id}/voiding`, why)).status).toBe(404)
  const cityManager = await world().asUser('cityManager')
  expect((await cityManager.post(`/referrals/${draft.id}/voiding`, why)).status).toBe(200)
})

test('what ended or was withdrawn is marked too, and once for good', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const manager = await world().asUser('cityManager')
  const cancelled = await move(clerk, await submitted(), 'cancellation', withdrawal)
  for (const ended of [cancelled, await completedReferral(clerk, counsellor)]) {
    const marked = await move(manager, ended, 'voiding', why)
    const twice = await manager.post(`/referrals/${marked.id}/voiding`, why)
    expect(twice.body).toMatchObject({
      status: 409,
      currentStatus: 'enteredInError',
      allowedEvents: [],
      unmetNeeds: [],
    })
  }
})

test('the manager of another municipality does not know it', async () => {
  const sent = await submittedReferral(await world().asUser('otherClerk'))
  const cityManager = await world().asUser('cityManager')
  expect((await cityManager.post(`/referrals/${sent.id}/voiding`, why)).status).toBe(404)
})
