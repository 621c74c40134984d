import type { NoticePreferences } from '@onthaal/shared/notices/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { done, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { membershipId } from '../../support/world.ts'

const world = testApp()
const path = '/noticePreferences'

testRefusals({
  operationId: 'updateNoticePreferences',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'administrator', 'agencyAdministrator'],
  path: async () => path,
  body: () => ({ items: [{ kind: 'outcome', way: 'app' }] }),
})

async function wayOf(client: Client, kind: string): Promise<string | undefined> {
  const { items } = done(await client.get<NoticePreferences>(path))
  return items.find((one) => one.kind === kind)?.way
}

test('what is named changes, the rest stays, and a colleague notices nothing', async () => {
  const clerk = await world().asUser('clerk')
  const items = [
    { kind: 'outcome', way: 'mail' },
    { kind: 'late', way: 'none' },
  ]
  const { status, body } = await clerk.put<NoticePreferences>(path, { items })
  expect(status).toBe(200)
  expect(body.items).toEqual(expect.arrayContaining(items))
  await clerk.put(path, { items: [{ kind: 'late', way: 'app' }] })
  expect(await wayOf(clerk, 'outcome')).toBe('mail')
  expect(await wayOf(clerk, 'late')).toBe('app')
  expect(await wayOf(clerk, 'question')).toBe('digest')
  expect(await wayOf(await world().asUser('socialWorker'), 'outcome')).toBe('digest')
})

test('what waits to be mailed goes the way that was chosen last', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const { id } = await submittedReferral(clerk)
  const mail = async () => {
    const [row] = await world().rows<{ mail: string | null }>(
      'select mail from notice where referral_id = $1 and membership_id = $2',
      [id, membershipId('counsellor')],
    )
    return row?.mail
  }
  expect(await mail()).toBe('digest')
  await counsellor.put(path, { items: [{ kind: 'newReferral', way: 'mail' }] })
  expect(await mail()).toBe('atOnce')
  await counsellor.put(path, { items: [{ kind: 'newReferral', way: 'app' }] })
  expect(await mail()).toBeNull()
})
