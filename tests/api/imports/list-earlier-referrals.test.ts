import type { Arrival, ArrivalPage } from '@onthaal/shared/arrivals/schemas'
import type { EarlierReferralList } from '@onthaal/shared/imports/schemas'
import type { PersonExport } from '@onthaal/shared/person-exports/schemas'
import { expect, test } from 'vitest'
import { atTheCounter, newPerson } from '../../support/factories.ts'
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

test('of who surely was a minor then it is told to who works with their schooling alone', async () => {
  const clerk = await world().asUser('clerk')
  await doneImport(world(), clerk, [
    earlierList[0] ?? [],
    ['Voorbeeld, Kind', '2012', '16/01/2026', 'Basisschool', 'Wachtlijst'],
    ['Voorbeeld, Zonderdag', '2012', '', 'Kleuterschool', ''],
    ['Voorbeeld, Groot', '2006', '16/01/2023', 'OKAN', 'Gestart'],
    ['Voorbeeld, Misschien', '2005', '16/01/2023', 'NT2', 'Gestart'],
  ])
  const school = await world().asUser('schoolClerk')
  const manager = await world().asUser('cityManager')
  const pages = await Promise.all(
    ['came', 'toInvite'].map((status) =>
      clerk.get<ArrivalPage>(`/arrivals?status=${status}&pageSize=100`),
    ),
  )
  const arrivals = pages.flatMap(({ body }) => body.items)
  const told = { Kind: 0, Zonderdag: 0, Groot: 0, Misschien: 1 }
  for (const [givenName, count] of Object.entries(told)) {
    const arrival = arrivals.find(({ person }) => person.givenName === givenName)
    const file = `/persons/${arrival?.person.id}`
    expect(arrival?.earlierReferrals, givenName).toBe(count)
    const path = `${file}/earlierReferrals`
    expect((await clerk.get<EarlierReferralList>(path)).body.items).toHaveLength(count)
    for (const client of [school, manager]) await atTheCounter(client, arrival?.person.id ?? '')
    const { body } = await manager.get<PersonExport>(`${file}/export`)
    expect(body.earlierReferrals).toHaveLength(count)
    expect((await school.get<EarlierReferralList>(path)).body.items).toHaveLength(1)
    const seen = await school.get<Arrival>(`/arrivals/${arrival?.id}`)
    expect(seen.body.earlierReferrals).toBe(1)
  }
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
