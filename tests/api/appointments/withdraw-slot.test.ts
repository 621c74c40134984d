import { expect, test } from 'vitest'
import { publishedSlot, slotsOf } from '../../support/appointments.ts'
import { move, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'withdrawSlot',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'cityManager', 'socialWorker', 'policyOfficer'],
  path: async () => `/slots/${(await publishedSlot(await world().asUser('counsellor'))).id}`,
})

test('a free slot goes, and is not there any more', async () => {
  const counsellor = await world().asUser('counsellor')
  const { id } = await publishedSlot(counsellor)
  expect((await counsellor.delete(`/slots/${id}`)).status).toBe(204)
  expect((await slotsOf(counsellor)).items.map((slot) => slot.id)).not.toContain(id)
  expect((await counsellor.delete(`/slots/${id}`)).status).toBe(404)
})

test('somebody has it: it stays until the appointment is cancelled', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const { id } = await publishedSlot(counsellor)
  const planned = await move(clerk, await submittedReferral(clerk), 'appointment', { slot: id })
  const refused = await counsellor.delete(`/slots/${id}`)
  expect(refused.status).toBe(409)
  expect(JSON.parse(refused.text).type).toBe('urn:problem-type:onthaal:appointments:slotBooked')
  await move(counsellor, planned, 'appointmentCancellation', { reason: 'deskClosed' })
  expect((await counsellor.delete(`/slots/${id}`)).status).toBe(204)
})

test('a desk elsewhere does not know it', async () => {
  const { id } = await publishedSlot(await world().asUser('counsellor'))
  const elsewhere = await world().asUser('otherCounsellor')
  expect((await elsewhere.delete(`/slots/${id}`)).status).toBe(404)
})
