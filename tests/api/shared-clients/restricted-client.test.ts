import { expect, test } from 'vitest'
import { acceptedReferral, newPerson } from '../../support/factories.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { clientOf, newNote, newTask, noteInput, taskInput } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

test('neither side adds to the client of a file that is restricted, and a slip is taken back', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id: person } = await newPerson(clerk)
  const { id } = await acceptedReferral(clerk, counsellor, { person, type: 'civicIntegration' })
  const task = await newTask(counsellor, id)
  const note = await newNote(counsellor, id)
  const own = await newNote(clerk, id, { text: 'Bij de verkeerde persoon.' })
  await fileMeasure(clerk, await world().asUser('privacyOfficer'), {
    ...{ person, kind: 'restriction' },
  })
  const writes = [
    ['tasks', taskInput],
    ['notes', noteInput],
    [`tasks/${task.id}/progress`, { state: 'done' }],
  ] as const
  const before = await clientOf(counsellor, id)
  for (const [client, write] of [
    ...writes.map((write) => [clerk, write] as const),
    ...writes.map((write) => [counsellor, write] as const),
    [counsellor, ['contactPersons', { colleague: userId('counsellor') }]],
    [counsellor, ['trajectoryMarks', { contract: true, certificate: false }]],
  ] as const) {
    const { status, body } = await client.post(`/referrals/${id}/${write[0]}`, write[1])
    expect(status, write[0]).toBe(409)
    expect(body).toMatchObject({ type: expect.stringContaining('personRestricted') })
  }
  expect(await clientOf(counsellor, id)).toEqual(before)
  for (const [author, { id: slip }] of [
    [counsellor, note],
    [clerk, own],
  ] as const) {
    const { status } = await author.request('DELETE', `/referrals/${id}/notes/${slip}`)
    expect(status).toBe(204)
  }
})
