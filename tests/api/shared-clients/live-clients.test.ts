import { expect, onTestFinished, test } from 'vitest'
import { acceptedReferral } from '../../support/factories.ts'
import { listenLive } from '../../support/live.ts'
import { toldOf } from '../../support/notices.ts'
import { newNote, newTask } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'
import { type UserName, userId } from '../../support/world.ts'

const world = testApp({
  liveLimits: { lasts: 600_000, lookEvery: 60_000, checkEvery: 60_000, perUser: 3 },
})

/** What comes after whatever was there already. */
async function fresh(name: UserName) {
  const { origin } = await world().listen()
  const stream = await listenLive(origin, await world().asUser(name))
  onTestFinished(() => stream.close())
  await expect.poll(() => stream.cursor()).toBeDefined()
  const before = stream.changed().length
  return () => stream.changed().slice(before)
}

test('what is shared of a client is heard of by both sides, and an own note by its side alone', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id } = await acceptedReferral(clerk, counsellor)
  const [atSender, atDesk, elsewhere] = [
    await fresh('clerk'),
    await fresh('counsellor'),
    await fresh('otherCounsellor'),
  ]
  const own = await newNote(counsellor, id, { audience: 'own', text: 'Voor ons.' })
  await expect.poll(atDesk).toEqual([id])
  await counsellor.request('DELETE', `/referrals/${id}/notes/${own.id}`)
  await expect.poll(atDesk).toEqual([id, id])
  await newNote(clerk, id, { audience: 'own', text: 'Voor de stad.' })
  await expect.poll(atSender).toEqual([id])
  const task = await newTask(clerk, id)
  await expect.poll(atSender).toEqual([id, id])
  await expect.poll(atDesk).toEqual([id, id, id])
  const path = `/referrals/${id}/tasks/${task.id}/progress`
  await counsellor.post(path, { state: 'done' })
  await expect.poll(atSender).toEqual([id, id, id])
  // Who finds it as it is changes nothing.
  await clerk.post(path, { state: 'done' })
  await newNote(counsellor, id, { text: 'Gedeeld.' })
  await expect.poll(atSender).toEqual([id, id, id, id])
  await expect.poll(atDesk).toEqual([id, id, id, id, id])
  expect(elsewhere()).toEqual([])
})

test('a task is told to the other side, or to the colleague whom it is given to', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id } = await acceptedReferral(clerk, counsellor)
  const tasks = async () => (await toldOf(world(), id)).filter((line) => line.endsWith(' task'))
  await newTask(counsellor, id, { what: 'Voor wie wil' })
  await newTask(counsellor, id, { what: 'Voor mezelf', assignee: userId('counsellor') })
  expect(await tasks()).toEqual([])
  await newTask(clerk, id, { what: 'Voor het loket' })
  expect(await tasks()).toEqual(['counsellor task'])
  await newTask(counsellor, id, { what: 'Voor de stad', party: 'sender' })
  expect(await tasks()).toEqual(['clerk task', 'counsellor task'])
  await newTask(clerk, id, {
    ...{ what: 'Voor een collega', party: 'sender', assignee: userId('schoolClerk') },
  })
  expect(await tasks()).toEqual(['clerk task', 'counsellor task', 'schoolClerk task'])
})
