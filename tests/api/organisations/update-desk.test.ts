import type { RightsChange } from '@onthaal/shared/administration/schemas'
import type { AgencyDesk, DeskTerms, Region } from '@onthaal/shared/organisations/schemas'
import { expect, test } from 'vitest'
import { completedReferral, draftReferral, submittedReferral } from '../../support/factories.ts'
import { newDeskInput, newRegionTerms } from '../../support/organisations.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations, partitions, region, userId } from '../../support/world.ts'

const world = testApp()

/** Other desks serve the city as well, once tests added them. */
const atCity = { desk: desks.city }

async function newDesk(serves: string[] = []): Promise<AgencyDesk> {
  const administrator = await world().asUser('agencyAdministrator')
  const input = newDeskInput({ serves })
  const path = `/regions/${region}/desks`
  const { body } = await administrator.post<{ items: Region[] }>(path, input)
  const all = body.items.flatMap((one) => one.desks)
  return all.find(({ name }) => name === input.name) as AgencyDesk
}

async function update({ id, version }: Pick<AgencyDesk, 'id' | 'version'>, terms: DeskTerms) {
  const administrator = await world().asUser('agencyAdministrator')
  return administrator.request<AgencyDesk & { issues: object[] }>('PUT', `/desks/${id}`, {
    body: terms,
    version,
  })
}

testRefusals({
  operationId: 'updateDesk',
  world,
  by: 'agencyAdministrator',
  notBy: ['clerk', 'administrator', 'agencyManager', 'counsellor'],
  path: async () => `/desks/${(await newDesk()).id}`,
  body: () => ({ ...newDeskInput(), region }),
})

test('a desk gets another name and region, and serves others, as the trail tells', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const terms = newRegionTerms()
  const made = await administrator.post<{ items: Region[] }>('/regions', terms)
  const other = made.body.items.find(({ name }) => name === terms.name)?.id ?? ''
  const desk = await newDesk([partitions.otherCity])
  const input = { name: 'Loket Verhuisd', region: other, serves: [partitions.city] }
  const { status, body } = await update(desk, input)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    ...{ id: desk.id, name: 'Loket Verhuisd', region: other, version: 2 },
    serves: [{ id: partitions.city }],
  })
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({
    what: 'deskChanged',
    fields: [
      { field: 'name', before: [desk.name], after: ['Loket Verhuisd'] },
      { field: 'region', before: ['Regio'], after: [terms.name] },
      {
        field: 'serves',
        before: [organisations.otherCity.name],
        after: [organisations.city.name],
      },
    ],
  })
})

test('how people find a desk is kept for letters, and what is left out goes, as the trail tells', async () => {
  const desk = await newDesk([partitions.otherCity])
  const terms = { name: desk.name, region, serves: [partitions.otherCity] }
  const contact = {
    address: 'Markt 2, Zandbeke',
    openingHours: 'ma-vr 9-12 uur',
    phone: '02 000 00 00',
  }
  const { status, body } = await update(desk, { ...terms, ...contact })
  expect(status).toBe(200)
  expect(body).toMatchObject(contact)
  const emptied = await update(body, { ...terms, phone: contact.phone })
  expect(emptied.body).not.toHaveProperty('address')
  expect(emptied.body.phone).toBe(contact.phone)
  const administrator = await world().asUser('agencyAdministrator')
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]?.fields).toEqual([
    { field: 'address', before: [contact.address] },
    { field: 'openingHours', before: [contact.openingHours] },
  ])
})

test('whom a desk serves, its people see at their next request', async () => {
  const desk = await newDesk()
  await world().rows('insert into membership_desk values ($1, $2)', [
    `${userId('otherCounsellor').slice(0, -3)}${Number(userId('otherCounsellor').slice(-3)) + 100}`,
    desk.id,
  ])
  const counsellor = await world().asUser('otherCounsellor')
  const { id } = await submittedReferral(await world().asUser('clerk'), atCity)
  const sees = async () => (await counsellor.get(`/referrals/${id}`)).status
  const isServed = async () => {
    const { body } = await counsellor.get<{ partitions: { id: string }[] }>('/sessions/current')
    return body.partitions.some((one) => one.id === partitions.city)
  }
  expect([await isServed(), await sees()]).toEqual([false, 404])
  const { name } = desk
  const served = await update(desk, { name, region, serves: [partitions.city] })
  // At whichever desk it lies: people of the agency see what came from the municipalities that they serve.
  expect([await isServed(), await sees()]).toEqual([true, 200])
  await update(served.body, { name, region, serves: [] })
  expect([await isServed(), await sees()]).toEqual([false, 404])
})

test('a desk goes on serving whose referrals lie there: open, in draft or contested', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const name = `Loket ${organisations.city.name}`
  const end = async (serves: string[]) => {
    const [row] = await world().rows<{ version: number }>(
      'select version from desk where id = $1',
      [desks.city],
    )
    return update({ id: desks.city, version: row?.version ?? 0 }, { name, region, serves })
  }
  await submittedReferral(clerk, atCity)
  const { status, body } = await end([partitions.otherCity])
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'serves', code: 'openReferrals' })])
  await world().rows(`update referral set status = 'cancelled', closed_at = now()`)
  const draft = await draftReferral(clerk, atCity)
  expect((await end([])).status).toBe(400)
  await world().rows(`update referral set status = 'rejected', contest = 'open', closed_at = now()
    where id = '${draft.id}'`)
  expect((await end([])).status).toBe(400)
  await world().rows(`update referral set contest = 'dismissed'`)

  const closed = await completedReferral(clerk, counsellor, atCity)
  const sees = async (who: typeof clerk) => (await who.get(`/referrals/${closed.id}`)).status
  expect([await sees(clerk), await sees(counsellor)]).toEqual([200, 200])
  expect((await end([])).status).toBe(200)
  // What is closed stays, and the sender keeps it in sight; the desk gets it back with the municipality.
  expect([await sees(clerk), await sees(counsellor)]).toEqual([200, 404])
  expect((await end([partitions.city])).status).toBe(200)
  expect(await sees(counsellor)).toBe(200)
})

test('not with the name of another desk, in a region that is not there or for nobody', async () => {
  const desk = await newDesk()
  const name = `Loket ${organisations.city.name}`
  const { status, body } = await update(desk, { name, region: desk.id, serves: [desk.id] })
  expect(status).toBe(400)
  expect(body.issues).toEqual([
    expect.objectContaining({ name: 'name', code: 'taken' }),
    expect.objectContaining({ name: 'serves[0]', code: 'unknown' }),
    expect.objectContaining({ name: 'region', code: 'unknown' }),
  ])
})
