import type { Referral, ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  acceptedReferral,
  completion,
  draftReferral,
  move,
  newInsz,
  newPerson,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import type { UserName } from '../../support/world.ts'

const world = testApp()

/** Somebody whom the city and its OCMW both know, by their number. */
async function sharedPerson(): Promise<string> {
  const insz = newInsz()
  const { id } = await newPerson(await world().asUser('clerk'), { insz })
  await newPerson(await world().asUser('socialWorker'), { insz })
  return id
}

async function as(name: UserName, { id }: Referral) {
  return (await world().asUser(name)).get<Referral>(`/referrals/${id}`)
}

describe('the city and its OCMW each sent one for the same person', () => {
  let city: Referral
  let ocmw: Referral
  beforeAll(async () => {
    const person = await sharedPerson()
    city = await submittedReferral(await world().asUser('clerk'), { person })
    ocmw = await submittedReferral(await world().asUser('socialWorker'), { person })
  })

  test.each(['counsellor', 'secondCounsellor', 'languageAdvisor', 'agencyManager'] as const)(
    'both are accepted, and %s sees each beside the other',
    async (name) => {
      expect((await as(name, city)).body.pendingBeside).toEqual([
        { id: ocmw.id, reference: ocmw.reference, sender: ocmw.sender, desk: ocmw.desk },
      ])
      expect((await as(name, ocmw)).body.pendingBeside).toEqual([
        { id: city.id, reference: city.reference, sender: city.sender, desk: city.desk },
      ])
    },
  )

  test('neither sender learns anything of the other, in what it reads or in what it does', async () => {
    for (const [name, own, other] of [
      ['clerk', city, ocmw],
      ['cityManager', city, ocmw],
      ['socialWorker', ocmw, city],
    ] as const) {
      const { body, text } = await as(name, own)
      expect(body, name).not.toHaveProperty('pendingBeside')
      expect(text).not.toContain(other.id)
      expect(text).not.toContain(other.reference)
      expect(text).not.toContain(other.sender.id)
      expect((await as(name, other)).status).toBe(404)
      const client = await world().asUser(name)
      const list = await client.get<{ items: ReferralListItem[] }>('/referrals?box=all')
      expect(list.text).not.toContain(other.reference)
    }
    expect(city).not.toHaveProperty('pendingBeside')
    expect(ocmw).not.toHaveProperty('pendingBeside')
  })

  test('a desk elsewhere knows neither', async () => {
    for (const referral of [city, ocmw]) {
      expect((await as('otherCounsellor', referral)).status).toBe(404)
    }
  })

  test('the answer of a move tells it too, and its sender still nothing', async () => {
    const claimed = await move(await world().asUser('counsellor'), city, 'claim')
    expect(claimed.pendingBeside).toMatchObject([{ id: ocmw.id }])
    expect((await as('clerk', claimed)).body).not.toHaveProperty('pendingBeside')
  })
})

test('another type, a draft, another person and what was closed do not stand beside it', async () => {
  const [clerk, worker] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const counsellor = await world().asUser('counsellor')
  const person = await sharedPerson()
  const { id } = await submittedReferral(clerk, { person })
  await submittedReferral(worker, { person, type: 'dutchLanguage', reasons: ['wantsDutchLessons'] })
  await submittedReferral(worker)
  await draftReferral(worker, { person })
  const path = `/referrals/${id}`
  expect((await counsellor.get(path)).body).not.toHaveProperty('pendingBeside')
})

test('it is over when either is closed', async () => {
  const [clerk, worker] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const counsellor = await world().asUser('counsellor')
  const person = await sharedPerson()
  const first = await startedReferral(clerk, counsellor, { person })
  const second = await acceptedReferral(worker, counsellor, { person })
  expect(second.pendingBeside).toMatchObject([{ id: first.id }])
  const closed = await move(counsellor, first, 'completion', completion)
  expect(closed).not.toHaveProperty('pendingBeside')
  expect((await as('counsellor', second)).body).not.toHaveProperty('pendingBeside')
})
