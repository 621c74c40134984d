import type { EducationChain } from '@onthaal/shared/education/schemas'
import type { OnwardReferral, SchoolQuestion } from '@onthaal/shared/onward-referrals/schemas'
import { expect, test } from 'vitest'
import { done } from '../../support/factories.ts'
import { answered, linkedHop, newHop } from '../../support/onward.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

/** How the municipality that referred the child sees it followed. */
async function followed({ id }: OnwardReferral): Promise<EducationChain> {
  const [row] = await world().rows<{ person: string }>(
    'select person_id as person from onward_referral where id = $1',
    [id],
  )
  const clerk = await world().asUser('schoolClerk')
  return done(await clerk.get<EducationChain>(`/persons/${row?.person}/educationChain`))
}

const answerByLink = async (body: object) =>
  done(await world().nobody.post<SchoolQuestion>('/schoolLinkAnswers', body))

const enrolment = { answer: 'enrolled', enrolledOn: '2026-03-09' }
const refusal = { answer: 'refused', refusalReason: 'capacity' }

test('what a school answers by its link proves an education, and does so no more once it is corrected', async () => {
  const { hop, key } = await linkedHop(world())
  expect(await followed(hop)).toMatchObject({ state: 'open' })
  await answerByLink({ ...key, ...enrolment })
  const proved = await followed(hop)
  expect(proved).toMatchObject({
    state: 'closed',
    proof: { kind: 'schoolConfirmed', enrolledOn: '2026-03-09', seenOn: '2026-03-02' },
  })
  expect(proved.proof?.schoolName).toBe(hop.service?.name)
  await answerByLink({ ...key, answer: 'enrolled', enrolledOn: '2026-03-16' })
  expect((await followed(hop)).proof).toMatchObject({ enrolledOn: '2026-03-16' })
  await answerByLink({ ...key, ...refusal })
  const open = await followed(hop)
  expect(open).toMatchObject({ state: 'open' })
  expect(open).not.toHaveProperty('proof')
  expect(open.events.map(({ event }) => event).toSorted()).toEqual([
    ...['opened', 'proofEnded', 'proofRecorded', 'proofRecorded', 'reopened'],
  ])
})

test('what a school says by telephone does the same, in the name of whoever heard it', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const hop = await newHop(world())
  const enrolled = await answered(counsellor, hop, enrolment)
  expect(await followed(hop)).toMatchObject({
    state: 'closed',
    proof: { kind: 'schoolConfirmed', enrolledOn: '2026-03-09' },
  })
  await answered(counsellor, enrolled, refusal)
  expect(await followed(hop)).toMatchObject({ state: 'open' })
})

test('other answers prove nothing, and end no proof that something else gave', async () => {
  const { hop, key } = await linkedHop(world())
  await answerByLink({ ...key, answer: 'waitingList', waitingSince: '2026-03-02' })
  const waiting = await followed(hop)
  expect(waiting).toMatchObject({ state: 'open' })
  const clerk = await world().asUser('schoolClerk')
  const certificate = {
    ...{ kind: 'enrolmentCertificate', schoolName: 'Basisschool De Regenboog' },
    ...{ enrolledOn: '2026-03-02', seenOn: '2026-03-02' },
  }
  const { version } = waiting
  done(await clerk.post(`/educationChains/${waiting.id}/proofs`, certificate, { version }))
  await answerByLink({ ...key, ...refusal })
  expect(await followed(hop)).toMatchObject({
    state: 'closed',
    proof: { kind: 'enrolmentCertificate' },
  })
})

test('a door that no school knocks at proves nothing', async () => {
  const [refused] = await Promise.allSettled([
    world().rows("select prove_by_school('x', '2016-03-02', now(), 5, current_date, '{}')"),
  ])
  expect(refused).toMatchObject({ reason: { code: '42501' } })
})
