import { noticeKinds } from '@onthaal/shared/notices'
import type { NoticePreferences } from '@onthaal/shared/notices/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { membershipId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getNoticePreferences',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'administrator', 'agencyAdministrator'],
  path: async () => '/noticePreferences',
})

test('whoever said nothing is told of everything in the mail of the day', async () => {
  const clerk = await world().asUser('clerk')
  const { body } = await clerk.get<NoticePreferences>('/noticePreferences')
  expect(body.items).toEqual(noticeKinds.map((kind) => ({ kind, way: 'digest' })))
  expect(body).not.toHaveProperty('email')
})

test('says to which address the mails of this work go', async () => {
  await world().rows("update membership set email = 'loket@stad.example' where id = $1", [
    membershipId('socialWorker'),
  ])
  const social = await world().asUser('socialWorker')
  const { body } = await social.get<NoticePreferences>('/noticePreferences')
  expect(body.email).toBe('loket@stad.example')
})
