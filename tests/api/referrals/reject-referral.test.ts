import { makeReferenceNumber } from '@onthaal/shared/referrals'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  newInsz,
  newPerson,
  rejection,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function submitted(): Promise<Referral> {
  return submittedReferral(await world().asUser('clerk'))
}

testRefusals({
  operationId: 'rejectReferral',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => `/referrals/${(await submitted()).id}/rejection`,
  body: () => rejection,
  otherBody: () => ({ ...rejection, reason: 'noCapacity' }),
})

test('anybody of the desk sends a referral back, and the sender reads why', async () => {
  const { id } = await submitted()
  const advisor = await world().asUser('languageAdvisor')
  const { status, body } = await advisor.post<Referral>(`/referrals/${id}/rejection`, rejection)
  expect(status).toBe(200)
  expect(body).toMatchObject({ status: 'rejected', rejectionReason: 'notTargetGroup' })
  const clerk = await world().asUser('clerk')
  const seen = await clerk.get<Referral>(`/referrals/${id}`)
  expect(seen.body).toMatchObject({
    status: 'rejected',
    rejectionReason: 'notTargetGroup',
    messageToReferrer: rejection.explanation,
  })
})

test('what was picked up is not sent back, nor by a desk that does not receive it', async () => {
  const counsellor = await world().asUser('counsellor')
  const { id } = await acceptedReferral(await world().asUser('clerk'), counsellor)
  const late = await counsellor.post(`/referrals/${id}/rejection`, rejection)
  expect(late.body).toMatchObject({ status: 409, currentStatus: 'accepted' })
  const elsewhere = await world().asUser('otherCounsellor')
  expect((await elsewhere.post(`/referrals/${id}/rejection`, rejection)).status).toBe(404)
})

test('a duplicate names what it repeats, however that is typed', async () => {
  const [first, second] = [await submitted(), await submitted()]
  const counsellor = await world().asUser('counsellor')
  const path = `/referrals/${second.id}/rejection`
  const duplicate = { ...rejection, reason: 'duplicate' }
  const unnamed = await counsellor.post(path, duplicate)
  expect(unnamed.status).toBe(400)
  expect(unnamed.body.issues).toEqual([
    expect.objectContaining({ in: 'body', name: 'duplicateOf', code: 'duplicateReference' }),
  ])
  const refused: [string, string][] = [
    ['OH-26', 'reference'],
    [second.reference, 'unknown'],
    [makeReferenceNumber(2026, Buffer.from('nobody has this')), 'unknown'],
  ]
  for (const [duplicateOf, code] of refused) {
    const { status, body } = await counsellor.post(path, { ...duplicate, duplicateOf })
    expect(status, duplicateOf).toBe(400)
    expect(body.issues?.[0]?.name).toBe('duplicateOf')
    expect(body.issues?.[0]?.code).toBe(code)
  }
  const other = { ...rejection, reason: 'noCapacity', duplicateOf: first.reference }
  const contradicting = await counsellor.post(path, other)
  expect(contradicting.body.issues?.[0]?.code).toBe('notDuplicate')
  const typed = first.reference.toLowerCase().replaceAll('-', ' ')
  const done = await counsellor.post<Referral>(path, { ...duplicate, duplicateOf: typed })
  expect(done.body.duplicateOf).toBe(first.reference)
  const clerk = await world().asUser('clerk')
  expect((await clerk.get<Referral>(`/referrals/${second.id}`)).body.duplicateOf).toBe(
    first.reference,
  )
})

test('a municipality is never told that its referral repeats one of the OCMW', async () => {
  const insz = newInsz()
  const sent: Referral[] = []
  for (const name of ['socialWorker', 'clerk'] as const) {
    const client = await world().asUser(name)
    const { id: person } = await newPerson(client, { insz })
    sent.push(await submittedReferral(client, { person }))
  }
  const counsellor = await world().asUser('counsellor')
  const { status, body } = await counsellor.post(`/referrals/${sent[1]?.id}/rejection`, {
    ...rejection,
    reason: 'duplicate',
    duplicateOf: sent[0]?.reference,
  })
  expect(status).toBe(400)
  expect(body.issues).toEqual([
    expect.objectContaining({ name: 'duplicateOf', code: 'otherSender' }),
  ])
})
