import type { GuardianList } from '@onthaal/shared/households/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import type { ApiResponse } from '../../support/client.ts'
import { draftInterview, newPerson, referralInput } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

/** Which parts of what is known of somebody the log tells that an answer showed. */
async function fieldsOf({ status, headers }: ApiResponse<unknown>): Promise<string[]> {
  expect(status).toBeLessThan(300)
  const rows = await world().rows<{ fields: string[] }>(
    'select fields from consultation where trace_id = $1',
    [headers.get('belgov-trace-id')],
  )
  return rows[0]?.fields ?? []
}

test('what a referral, a talk or a list of guardians shows is told whole', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const { id: person } = await newPerson(clerk, { birthDate: '2014' })
  const guardians = `/persons/${person}/guardians`
  const parent = await newPerson(clerk)
  const added = await clerk.post<GuardianList>(guardians, { person: parent.id, kind: 'parent' })
  const ending = `${guardians}/${added.body.items[0]?.id}/ending`
  const reached = ['contact', 'household']
  expect(await fieldsOf(added)).toEqual(reached)
  expect(await fieldsOf(await clerk.get(guardians))).toEqual(reached)
  expect(await fieldsOf(await clerk.post(ending, { until: '2026-03-01' }))).toEqual(reached)

  const whole = ['identity', 'contact', 'residence', 'household', 'interview', 'followUp']
  const made = await clerk.post<Referral>('/referrals', referralInput(person))
  expect(await fieldsOf(made)).toEqual(whole)
  const sent = await clerk.post(`/referrals/${made.body.id}/submission`)
  expect(await fieldsOf(sent)).toEqual(whole)
  expect(await fieldsOf(await counsellor.get(`/referrals/${made.body.id}`))).toEqual(whole)
  const talk = await draftInterview(clerk, { person })
  expect(await fieldsOf(await clerk.get(`/intakeInterviews/${talk.id}`))).toEqual(whole)
})
