import type { OnwardReferral, SchoolQuestion } from '@onthaal/shared/onward-referrals/schemas'
import { describe, expect, test } from 'vitest'
import { testBodyRefusals } from '../../support/body-refusals.ts'
import { basePath, operationNamed, operations } from '../../support/contract.ts'
import { done, newPerson } from '../../support/factories.ts'
import {
  answered,
  born,
  linkedHop,
  madeEarlier,
  newestToken,
  newHop,
  schoolReferral,
} from '../../support/onward.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()
const open = (key: object) =>
  world().nobody.post<SchoolQuestion & { issues?: object[] }>('/schoolLinkOpenings', key)
const linkOf = async (id: string) => {
  const counsellor = await world().asUser('schoolCounsellor')
  return (await counsellor.get<OnwardReferral>(`/onwardReferrals/${id}`)).body
}

test('the link and the birth date show what the school needs, and no more', async () => {
  const { hop, key } = await linkedHop(world())
  const { status, headers, body } = await open(key)
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(body).toEqual({
    child: {
      ...{ givenName: 'Sami', familyName: 'Voorbeeld', birthDate: born, homeLanguages: ['ar'] },
      compulsoryFrom: '2026-03-06',
    },
    reception: {
      ...{ state: 'unknown', level: 'primary' },
      conditions: [
        { condition: 'age', state: 'holds' },
        { condition: 'shortStay', state: 'holds' },
        { condition: 'otherHomeLanguage', state: 'holds' },
        { condition: 'littleDutch', state: 'unknown' },
        { condition: 'fewMonthsInSchool', state: 'unknown' },
      ],
    },
    guardian: { name: 'Mevrouw Voorbeeld', phone: '+32470111111' },
    desk: { name: 'Loket Stad Beekrode' },
    school: hop.service?.name,
    version: 1,
    sentOn: '2026-03-02',
    answerBy: '2026-03-16',
    legalBasis: hop.legalBasis,
    status: 'sent',
    hasDocument: false,
    answers: ['accepted', 'waitingList', 'enrolled', 'refused'],
  })
})

test('opening stands in the history once an hour, and each time in the log of whoever gave the link', async () => {
  const { hop, key } = await linkedHop(world())
  const { headers } = await open(key)
  await open(key)
  const { history, link } = await linkOf(hop.id)
  expect(history?.map(({ event }) => event)).toEqual(['send', 'openLink'])
  expect(history?.at(-1)).not.toHaveProperty('colleague')
  expect(link).toMatchObject({ state: 'open', openedAt: '2026-03-02T09:00:00.000Z' })
  const [row] = await world().rows(
    `select c.*, s.person_id from consultation c
     join consultation_subject s on s.consultation_id = c.id where trace_id = $1`,
    [headers.get('belgov-trace-id')],
  )
  expect(row).toMatchObject({
    ...{ organisation_id: organisations.agency.id, keeper_id: organisations.city.id },
    ...{ user_id: userId('schoolCounsellor'), role: 'counsellor' },
    ...{ action: 'openReferral', purpose: 'schoolLink' },
    fields: ['identity', 'contact', 'languages', 'residence', 'household', 'interview'],
  })
})

test('five wrong birth dates lock it, whatever comes next, and a right one in between starts anew', async () => {
  const { hop, key } = await linkedHop(world())
  const wrong = { ...key, birthDate: '2016-03-03' }
  for (let time = 1; time < 5; time += 1) {
    expect((await open(wrong)).body).toMatchObject({
      ...{ status: 400, issues: [{ name: 'birthDate', code: 'birthDateWrong' }] },
    })
  }
  expect((await open(key)).status).toBe(200)
  for (let time = 1; time < 5; time += 1) expect((await open(wrong)).status).toBe(400)
  expect((await open(wrong)).status).toBe(404)
  expect((await open(key)).status).toBe(404)
  const { history, link } = await linkOf(hop.id)
  expect(link).toMatchObject({ state: 'locked' })
  expect(history?.at(-1)).toMatchObject({ event: 'lockLink', by: 'school' })
})

test('fifteen wrong birth dates over its whole life lock it too', async () => {
  const { hop, key } = await linkedHop(world())
  const wrong = { ...key, birthDate: '2016-03-03' }
  await world().rows('update school_link set all_wrong_tries = 13 where onward_referral_id = $1', [
    hop.id,
  ])
  expect((await open(wrong)).status).toBe(400)
  expect((await open(key)).status).toBe(200)
  expect((await open(wrong)).status).toBe(404)
  expect((await open(key)).status).toBe(404)
  expect((await linkOf(hop.id)).link).toMatchObject({ state: 'locked' })
})

test('it leads nowhere once the referral is closed, or another school enrolled the child', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const { hop, key } = await linkedHop(world())
  const [{ referral }] = (await world().rows<{ referral: string }>(
    'select referral_id as referral from onward_referral where id = $1',
    [hop.id],
  )) as [{ referral: string }]
  const other = await newHop(world(), { referral })
  await answered(counsellor, other, { answer: 'enrolled', enrolledOn: '2026-03-09' })
  expect((await open(key)).status).toBe(404)
  const closed = await linkedHop(world())
  expect((await open(closed.key)).status).toBe(200)
  await world().rows(
    `update referral set status = 'failed'
     where id = (select referral_id from onward_referral where id = $1)`,
    [closed.hop.id],
  )
  expect((await open(closed.key)).status).toBe(404)
})

test('a guardian with a file of their own reads in their log that a school saw them', async () => {
  const referral = await schoolReferral(world())
  const clerk = await world().asUser('schoolClerk')
  const { id: parent } = await newPerson(clerk, { givenName: 'Lina', familyName: 'Voorbeeld' })
  await world().rows('delete from guardian where minor_id = $1', [referral.person.id])
  const guardian = { person: parent, kind: 'parent' }
  done(await clerk.post(`/persons/${referral.person.id}/guardians`, guardian))
  await newHop(world(), { referral: referral.id, channel: 'link' })
  const key = { token: await newestToken(world()), birthDate: born }
  const { headers, body } = await open(key)
  expect(body.guardian).toMatchObject({ name: 'Lina Voorbeeld' })
  const rows = await world().rows<{ person_ids: string[]; person_id: string }>(
    `select c.person_ids, s.person_id from consultation c
     join consultation_subject s on s.consultation_id = c.id where trace_id = $1`,
    [headers.get('belgov-trace-id')],
  )
  expect(rows.map((row) => row.person_id).sort()).toEqual([referral.person.id, parent].sort())
  expect(rows[0]?.person_ids).toEqual([referral.person.id, parent])
})

test('of many wrong ones at once no more than five are looked at', async () => {
  const { key } = await linkedHop(world())
  const tries = Array.from({ length: 12 }, (_, day) =>
    open({ ...key, birthDate: `2015-01-${String(day + 10)}` }),
  )
  const statuses = (await Promise.all(tries)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 400)).toHaveLength(4)
  expect((await open(key)).status).toBe(404)
})

test('a link that is unknown, over or locked answers the same', async () => {
  const { hop, key } = await linkedHop(world())
  await madeEarlier(world(), hop.id, 21 * 24 * 60)
  const other = await linkedHop(world())
  for (let time = 1; time <= 5; time += 1) await open({ ...other.key, birthDate: '2015-01-01' })
  const answers = [
    await open({ token: 'x'.repeat(43), birthDate: born }),
    await open(key),
    await open(other.key),
  ]
  const shapes = answers.map(({ body, status }) => ({ ...body, status, instance: '' }))
  expect(shapes).toEqual([shapes[0], shapes[0], shapes[0]])
  expect(shapes[0]).toMatchObject({
    ...{ status: 404, type: 'urn:problem-type:onthaal:onwardReferrals:schoolLinkNotUsable' },
  })
})

test('a last moment is one in which it still opens', async () => {
  const { hop, key } = await linkedHop(world())
  await madeEarlier(world(), hop.id, 21 * 24 * 60 - 1)
  expect((await open(key)).status).toBe(200)
})

test('whoever asks for everything without a body spends nothing', async () => {
  const { hop, key } = await linkedHop(world())
  const before = await linkOf(hop.id)
  for (const { template } of operations) {
    const url = `${basePath}${template}`.replace(/\{\w+\}/g, key.token)
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      await world().nobody.request(method, url, { headers: { 'if-match': undefined } })
    }
  }
  await world().nobody.get('/schoolLinkOpenings')
  expect(await linkOf(hop.id)).toEqual(before)
  expect((await open(key)).status).toBe(200)
})

test('a letter opens nothing, and neither does a referral that should never have been', async () => {
  await newHop(world())
  const { hop, key } = await linkedHop(world())
  await world().rows(
    `update referral set status = 'enteredInError'
     where id = (select referral_id from onward_referral where id = $1)`,
    [hop.id],
  )
  expect((await open(key)).status).toBe(404)
})

test('what the family told of Dutch goes along, and one way to reach one guardian', async () => {
  const referral = await schoolReferral(world())
  const clerk = await world().asUser('schoolClerk')
  const guardian = { name: 'Meneer Voorbeeld', kind: 'parent' }
  await clerk.post(`/persons/${referral.person.id}/guardians`, guardian)
  await world().rows(`update referral set background = '{"monthsOfDutch": 3}' where id = $1`, [
    referral.id,
  ])
  await newHop(world(), { referral: referral.id, channel: 'link' })
  const { token } = (
    await world().rows<{ token: string }>(
      `select values ->> 'token' as token from outgoing_mail order by id desc limit 1`,
    )
  )[0] as { token: string }
  const { body, text } = await open({ token, birthDate: born })
  expect(body.child).toMatchObject({ monthsOfDutch: 3 })
  expect(body.guardian).toEqual({ name: 'Mevrouw Voorbeeld', phone: '+32470111111' })
  expect(text).not.toContain('Meneer')
})

describe('openSchoolLink refuses', () => {
  const good = { token: 'x'.repeat(43), birthDate: born }
  testBodyRefusals(
    (options) => world().nobody.request('POST', '/schoolLinkOpenings', { body: good, ...options }),
    operationNamed('openSchoolLink'),
    () => good,
  )

  test('a page of another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    const { status } = await world().nobody.post('/schoolLinkOpenings', good, { headers })
    expect(status).toBe(403)
  })
})

describe('guessing', () => {
  const limited = testApp({
    config: {
      requestLimits: {
        ...{ perUser: 1e9, perAddress: 1e9, perUserSearching: 1e9 },
        perAddressGuessing: 3,
      },
    },
  })

  test('is limited by address, whatever the link', async () => {
    const statuses: number[] = []
    for (let time = 0; time < 4; time += 1) {
      const key = { token: `${time}`.repeat(43), birthDate: born }
      statuses.push((await limited().nobody.post('/schoolLinkOpenings', key)).status)
    }
    expect(statuses).toEqual([404, 404, 404, 429])
  })
})
