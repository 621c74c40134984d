import http from 'node:http'
import type {
  OnwardReferral,
  OnwardReferralList,
  SchoolQuestion,
} from '@onthaal/shared/onward-referrals/schemas'
import { describe, expect, test } from 'vitest'
import { testBodyRefusals } from '../../support/body-refusals.ts'
import { operationNamed } from '../../support/contract.ts'
import { answered, documents, linkedHop, madeEarlier, versionAt } from '../../support/onward.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()
const answer = async (body: { token: string; version?: number; [name: string]: unknown }) => {
  const version = body.version ?? (await versionAt(world(), body.token))
  return world().nobody.post<SchoolQuestion>('/schoolLinkAnswers', { ...body, version })
}
const hopOf = async (id: string) => {
  const counsellor = await world().asUser('schoolCounsellor')
  return (await counsellor.get<OnwardReferral>(`/onwardReferrals/${id}`)).body
}

describe('answerSchoolLink refuses', () => {
  const good = { token: 'x'.repeat(43), birthDate: '2016-03-02', version: 1, answer: 'accepted' }
  testBodyRefusals(
    (options) => world().nobody.request('POST', '/schoolLinkAnswers', { body: good, ...options }),
    operationNamed('answerSchoolLink'),
    () => good,
    7_000_000,
  )

  test('a page of another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    const { status } = await world().nobody.post('/schoolLinkAnswers', good, { headers })
    expect(status).toBe(403)
  })
})

test('a school says from when the child is enrolled, and city and desk see it', async () => {
  const { hop, key } = await linkedHop(world())
  const { status, body } = await answer({ ...key, answer: 'enrolled', enrolledOn: '2026-03-09' })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    ...{ status: 'enrolled', enrolledOn: '2026-03-09' },
    correctableUntil: '2026-03-09T09:00:00.000Z',
    answers: ['accepted', 'waitingList', 'enrolled', 'refused'],
  })
  const { history, ...kept } = await hopOf(hop.id)
  expect(kept).toMatchObject({ status: 'enrolled', enrolledOn: '2026-03-09', version: 2 })
  expect(history?.map(({ event, by }) => [event, by])).toEqual([
    ['send', 'owner'],
    ['enrol', 'school'],
  ])
  const [{ id: referral }] = (await world().rows<{ id: string }>(
    'select referral_id as id from onward_referral where id = $1',
    [hop.id],
  )) as [{ id: string }]
  const clerk = await world().asUser('schoolClerk')
  const path = `/referrals/${referral}/onwardReferrals`
  const { items } = (await clerk.get<OnwardReferralList>(path)).body
  expect(items).toMatchObject([{ progress: 'enrolled', enrolledOn: '2026-03-09' }])
})

test('a waiting list becomes an enrolment by the same link', async () => {
  const { hop, key } = await linkedHop(world())
  await answer({ ...key, answer: 'waitingList', waitingSince: '2026-03-02' })
  await answer({ ...key, answer: 'enrolled', enrolledOn: '2026-09-01' })
  expect(await hopOf(hop.id)).toMatchObject({ status: 'enrolled', enrolledOn: '2026-09-01' })
})

test('a refusal takes its document along, which is downloaded as it was', async () => {
  const { hop, key } = await linkedHop(world())
  const refusal = { ...key, answer: 'refused', refusalReason: 'capacity' }
  const { body } = await answer({ ...refusal, document: documents.png })
  expect(body).toMatchObject({ status: 'refused', refusalReason: 'capacity', hasDocument: true })
  const counsellor = await world().asUser('schoolCounsellor')
  const { headers } = await counsellor.get(`/onwardReferrals/${hop.id}/document`)
  expect(headers.get('content-type')).toBe('image/png')
  const [row] = await world().rows<{ content: Buffer }>(
    'select content, added_by from refusal_document where onward_referral_id = $1',
    [hop.id],
  )
  expect(row?.content.toString('base64')).toBe(documents.png)
})

test('a document that is none, or with another answer, is refused and nothing is kept', async () => {
  const { hop, key } = await linkedHop(world())
  const refusal = { ...key, answer: 'refused', refusalReason: 'capacity' }
  expect((await answer({ ...refusal, document: documents.page })).body).toMatchObject({
    ...{ status: 400, issues: [{ name: 'document', code: 'documentType' }] },
  })
  const accepted = { ...key, answer: 'accepted', document: documents.pdf }
  expect((await answer(accepted)).body).toMatchObject({
    ...{ status: 400, issues: [{ name: 'document', code: 'documentOfRefusal' }] },
  })
  expect(await hopOf(hop.id)).toMatchObject({ status: 'sent', version: 1 })
})

test('an answer is corrected for seven days', async () => {
  const { hop, key } = await linkedHop(world())
  await answer({ ...key, answer: 'refused', refusalReason: 'capacity' })
  await madeEarlier(world(), hop.id, 7 * 24 * 60)
  const enrolment = { ...key, answer: 'enrolled', enrolledOn: '2026-03-09' }
  expect((await answer(enrolment)).status).toBe(200)
  expect(await hopOf(hop.id)).toMatchObject({ status: 'enrolled' })
  await madeEarlier(world(), hop.id, 1)
  const late = await answer({ ...key, answer: 'refused', refusalReason: 'other' })
  expect(late.body).toMatchObject({
    ...{ status: 404, type: 'urn:problem-type:onthaal:onwardReferrals:schoolLinkNotUsable' },
  })
  expect((await world().nobody.post('/schoolLinkOpenings', key)).status).toBe(404)
})

test('what belongs to the answer is asked for', async () => {
  const { key } = await linkedHop(world())
  for (const [said, name] of [
    ['enrolled', 'enrolledOn'],
    ['waitingList', 'waitingSince'],
    ['refused', 'refusalReason'],
  ]) {
    const { body } = await answer({ ...key, answer: said })
    expect(body, said).toMatchObject({ status: 400, issues: [{ name, code: 'required' }] })
  }
  const foreign = await answer({ ...key, answer: 'arrived' })
  expect(foreign.body).toMatchObject({ status: 400, issues: [{ name: 'answer' }] })
})

test('a wrong birth date counts here too, and a link that leads nowhere takes no answer', async () => {
  const { hop, key } = await linkedHop(world())
  const wrong = { ...key, birthDate: '2016-03-03', answer: 'accepted' }
  for (let time = 1; time < 5; time += 1) {
    expect((await answer(wrong)).body).toMatchObject({ issues: [{ code: 'birthDateWrong' }] })
  }
  expect((await answer(wrong)).status).toBe(404)
  expect((await answer({ ...key, answer: 'accepted' })).status).toBe(404)
  expect(await hopOf(hop.id)).toMatchObject({ status: 'sent', link: { state: 'locked' } })
})

test('of two answers at once to what was seen one is kept', async () => {
  const { hop, key } = await linkedHop(world())
  const both = await Promise.all([
    answer({ ...key, version: 1, answer: 'enrolled', enrolledOn: '2026-03-09' }),
    answer({ ...key, version: 1, answer: 'refused', refusalReason: 'capacity' }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  const { version, enrolledOn, refusalReason } = await hopOf(hop.id)
  expect(version).toBe(2)
  expect([enrolledOn, refusalReason].filter((one) => one !== undefined)).toHaveLength(1)
})

test('a page that is stale writes over nothing, and an answer sent twice is the same one', async () => {
  const { hop, key } = await linkedHop(world())
  const enrolment = { ...key, version: 1, answer: 'enrolled', enrolledOn: '2026-03-09' }
  expect((await answer(enrolment)).body).toMatchObject({ status: 'enrolled', version: 2 })
  expect((await answer(enrolment)).body).toMatchObject({ status: 'enrolled', version: 2 })
  const stale = await answer({ ...key, version: 1, answer: 'refused', refusalReason: 'capacity' })
  expect(stale.body).toMatchObject({ status: 409, type: expect.stringContaining('NotAllowed') })
  expect(await hopOf(hop.id)).toMatchObject({ status: 'enrolled', version: 2 })
})

test('of a school the newest document alone is kept, and none of an earlier refusal comes back', async () => {
  const { hop, key } = await linkedHop(world())
  const refusal = { ...key, answer: 'refused', refusalReason: 'capacity' }
  await answer({ ...refusal, document: documents.png })
  await answer({ ...refusal, document: documents.pdf })
  const kept = () =>
    world().rows('select media_type from refusal_document where onward_referral_id = $1', [hop.id])
  expect(await kept()).toEqual([{ media_type: 'application/pdf' }])
  await answer({ ...key, answer: 'accepted' })
  world().clock.now = new Date(world().clock.now.getTime() + 60_000)
  expect((await answer(refusal)).body).toMatchObject({ status: 'refused', hasDocument: false })
  expect(await hopOf(hop.id)).toMatchObject({ status: 'refused', hasDocument: false })
  const counsellor = await world().asUser('schoolCounsellor')
  expect((await counsellor.get(`/onwardReferrals/${hop.id}/document`)).status).toBe(404)
})

test('a link is answered twenty times, and no more', async () => {
  const { hop, key } = await linkedHop(world())
  await world().rows('update school_link set answers = 19 where onward_referral_id = $1', [hop.id])
  expect((await answer({ ...key, answer: 'accepted' })).status).toBe(200)
  const { status } = await answer({ ...key, answer: 'waitingList', waitingSince: '2026-03-02' })
  expect(status).toBe(409)
  expect(await hopOf(hop.id)).toMatchObject({ status: 'accepted' })
})

test('an enrolment proves an education and closes the chain, and taken back opens it', async () => {
  const { hop, key } = await linkedHop(world())
  const chain = async () =>
    (
      await world().rows(
        `select c.state, c.closing_reason, p.kind, p.school_name, p.enrolled_on::text, p.recorded_by
         from education_chain c join onward_referral o using (partition_id, person_id, organisation_id)
         left join education_proof p on p.person_id = c.person_id and p.ended_at is null
         where o.id = $1`,
        [hop.id],
      )
    )[0]
  expect(await chain()).toMatchObject({ state: 'open', kind: null })
  const enrolled = { state: 'closed', closing_reason: 'proof', kind: 'schoolConfirmed' }
  const school = { school_name: hop.service?.name, recorded_by: null }
  await answer({ ...key, answer: 'enrolled', enrolledOn: '2026-03-09' })
  expect(await chain()).toEqual({ ...enrolled, ...school, enrolled_on: '2026-03-09' })
  await answer({ ...key, answer: 'enrolled', enrolledOn: '2026-03-10' })
  expect(await chain()).toEqual({ ...enrolled, ...school, enrolled_on: '2026-03-10' })
  await answer({ ...key, answer: 'refused', refusalReason: 'capacity' })
  expect(await chain()).toMatchObject({ state: 'open', closing_reason: null, kind: null })
  const counsellor = await world().asUser('schoolCounsellor')
  const seen = await hopOf(hop.id)
  const heard = await answered(counsellor, seen, { answer: 'enrolled', enrolledOn: '2026-03-11' })
  expect(await chain()).toMatchObject({
    ...{ ...enrolled, school_name: hop.service?.name, enrolled_on: '2026-03-11' },
    recorded_by: userId('schoolCounsellor'),
  })
  await answered(counsellor, heard, { answer: 'refused', refusalReason: 'capacity' })
  expect(await chain()).toMatchObject({ state: 'open', kind: null })
  const events = await world().rows<{ event: string }>(
    `select e.event from education_chain_event e
     join onward_referral o using (partition_id, person_id, organisation_id)
     where o.id = $1 order by e.id`,
    [hop.id],
  )
  expect(events.map(({ event }) => event)).toEqual([
    ...['opened', 'proofRecorded', 'proofRecorded', 'proofEnded', 'reopened'],
    ...['proofRecorded', 'proofEnded', 'reopened'],
  ])
})

test('of bodies that are still coming few are read at once, and then there is room again', async () => {
  const { key } = await linkedHop(world())
  const { origin } = await world().listen()
  const url = new URL('/api/onthaal/v1/schoolLinkAnswers', origin)
  const slow: http.ClientRequest[] = []
  const hold = () => {
    const headers = { 'content-type': 'application/json', 'content-length': '6000000' }
    const request = http.request(url, { method: 'POST', headers })
    request.on('error', () => undefined)
    request.write('{"token":"')
    slow.push(request)
  }
  const asked = async () => (await answer({ ...key, version: 1, answer: 'accepted' })).status
  const refused = async () => {
    const status = await asked()
    // Our own question may have taken the place of one that came meanwhile.
    if (status === 200) hold()
    return status
  }
  await expect.poll(refused, { timeout: 30_000 }).toBe(503)
  expect(slow.length).toBeGreaterThanOrEqual(4)
  for (const request of slow) request.destroy()
  await expect.poll(asked, { timeout: 30_000 }).toBe(200)
})
