import type { ArrivalPage } from '@onthaal/shared/arrivals/schemas'
import type { EarlierReferralList } from '@onthaal/shared/imports/schemas'
import { expect, test } from 'vitest'
import { newPerson } from '../../support/factories.ts'
import { doneImport, earlierList } from '../../support/imports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listEarlierReferrals',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'policyOfficer', 'administrator'],
  path: async () =>
    `/persons/${(await newPerson(await world().asUser('clerk'))).id}/earlierReferrals`,
})

test('the file tells what a list told of referrals of before, and the row of the arrival that it did', async () => {
  const clerk = await world().asUser('clerk')
  await doneImport(world(), clerk, earlierList)
  const { body: arrivals } = await clerk.get<ArrivalPage>('/arrivals?status=came')
  const [arrival] = arrivals.items
  expect(arrival).toMatchObject({ earlierReferrals: 1, source: 'import' })
  const path = `/persons/${arrival?.person.id}/earlierReferrals`
  const { status, body } = await clerk.get<EarlierReferralList>(path)
  expect(status).toBe(200)
  expect(body.items).toEqual([{ referredOn: '2026-01-16', about: 'NT2', outcome: 'Wachtlijst' }])
  const elsewhere = await world().asUser('socialWorker')
  expect((await elsewhere.get(path)).status).toBe(404)
})

test('of somebody of whom no list told anything there is nothing', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  const { body } = await clerk.get<EarlierReferralList>(`/persons/${id}/earlierReferrals`)
  expect(body.items).toEqual([])
})

test('a colleague without work with somebody says first why', async () => {
  const { id } = await newPerson(await world().asUser('clerk'))
  const { status, body } = await (await world().asUser('schoolClerk')).get<{ type: string }>(
    `/persons/${id}/earlierReferrals`,
  )
  expect([status, body.type]).toEqual([403, expect.stringMatching(/purposeRequired$/)])
})
