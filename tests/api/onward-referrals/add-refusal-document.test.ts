import { onwardRules } from '@onthaal/shared/onward-referrals'
import type { OnwardReferral } from '@onthaal/shared/onward-referrals/schemas'
import { expect, test } from 'vitest'
import { answered, documents, newHop } from '../../support/onward.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function refusedHop(): Promise<OnwardReferral> {
  const counsellor = await world().asUser('schoolCounsellor')
  const refusal = { answer: 'refused', refusalReason: 'capacity' }
  return answered(counsellor, await newHop(world()), refusal)
}

testRefusals({
  operationId: 'addRefusalDocument',
  world,
  by: 'schoolCounsellor',
  notBy: ['clerk', 'schoolClerk', 'socialWorker', 'cityManager', 'agencyManager'],
  path: async () => `/onwardReferrals/${(await refusedHop()).id}/document`,
  body: () => ({ content: documents.pdf }),
  otherBody: () => ({ content: documents.png }),
  tooLarge: 7_000_000,
})

test('the desk keeps the document of a refusal', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const { id } = await refusedHop()
  const { body } = await counsellor.post<OnwardReferral>(`/onwardReferrals/${id}/document`, {
    content: documents.png,
  })
  expect(body).toMatchObject({ hasDocument: true, version: 3 })
  expect(body.history?.at(-1)).toMatchObject({ event: 'addDocument', by: 'owner' })
})

test('what is no PDF, JPG or PNG by its first bytes is refused, and so is what is too large', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const { id } = await refusedHop()
  const ask = (content: string) => counsellor.post(`/onwardReferrals/${id}/document`, { content })
  expect((await ask(documents.page)).body).toMatchObject({
    ...{ status: 400, issues: [{ name: 'content', code: 'documentType' }] },
  })
  const large = Buffer.alloc(onwardRules.documentBytes + 1)
  large.write('%PDF-1.7')
  expect((await ask(large.toString('base64'))).body).toMatchObject({
    ...{ status: 400, issues: [{ name: 'content', code: 'documentTooLarge' }] },
  })
})

test('only a refusal has a document', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const { id } = await newHop(world())
  const body = { content: documents.pdf }
  expect((await counsellor.post(`/onwardReferrals/${id}/document`, body)).status).toBe(409)
})
