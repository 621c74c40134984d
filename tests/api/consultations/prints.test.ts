import { beforeEach, expect, test } from 'vitest'
import type { ApiResponse, Client } from '../../support/client.ts'
import { draftInterview, newInsz, newPerson, submittedReferral } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const prints = { headers: { 'onthaal-print': 'true' } }

let clerk: Client
beforeEach(async () => {
  clerk = await world().signIn('clerk')
})

async function actionsOf({ headers }: ApiResponse<unknown>): Promise<string[]> {
  const rows = await world().rows<{ action: string }>(
    'select action from consultation where trace_id = $1',
    [headers.get('belgov-trace-id')],
  )
  return rows.map(({ action }) => action)
}

test('what a page reads in order to print is told as a print each time, whatever was opened before', async () => {
  const { id, person } = await submittedReferral(clerk)
  const talk = await draftInterview(clerk)
  for (const path of [
    `/persons/${person.id}`,
    `/referrals/${id}`,
    `/intakeInterviews/${talk.id}`,
  ]) {
    await clerk.get(path)
    expect(await actionsOf(await clerk.get(path, prints)), path).toEqual(['print'])
    const both = { headers: { ...prints.headers, 'onthaal-refetch': 'true' } }
    expect(await actionsOf(await clerk.get(path, both)), path).toEqual(['print'])
  }
  const officer = await world().signIn('privacyOfficer')
  const excerpt = await officer.get(`/consultations?person=${person.id}`, prints)
  expect(await actionsOf(excerpt)).toEqual(['print'])
})

test('a work list that is printed is told as a print', async () => {
  await submittedReferral(clerk)
  const list = '/referrals?box=sent'
  expect(await actionsOf(await clerk.get(list))).toEqual(['workList'])
  expect(await actionsOf(await clerk.get(list, prints))).toEqual(['print'])
})

test('a print does not hide a search or the showing of a number', async () => {
  const familyName = 'Afdruk'
  const { id } = await newPerson(clerk, { familyName, insz: newInsz() })
  const found = await clerk.post('/persons/query', { name: familyName }, prints)
  expect(await actionsOf(found)).toEqual(['hitList'])
  const shown = await clerk.get(`/persons/${id}/insz`, prints)
  expect(await actionsOf(shown)).toEqual(['showNumber'])
})

test('a file that nothing opens is not printed', async () => {
  const { id } = await newPerson(clerk)
  const colleague = await world().signIn('schoolClerk')
  const refused = await colleague.get(`/persons/${id}`, prints)
  expect(refused.status).toBe(403)
  expect(await actionsOf(refused)).toEqual([])
})
