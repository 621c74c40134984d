import type { FreeSlotList } from '@onthaal/shared/appointments/schemas'
import { expect, test } from 'vitest'
import { freeIds, publishedSlot } from '../../support/appointments.ts'
import { move, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listFreeSlots',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'agencyManager', 'policyOfficer', 'administrator'],
  path: async () => '/freeSlots',
})

test('the municipality, its OCMW and the desk see what is free, the soonest first; nobody elsewhere does', async () => {
  const counsellor = await world().asUser('counsellor')
  const late = await publishedSlot(counsellor, { firstDay: '2026-03-31', lastDay: '2026-03-31' })
  const soon = await publishedSlot(counsellor, { firstDay: '2026-03-05', lastDay: '2026-03-05' })
  for (const name of ['clerk', 'socialWorker', 'counsellor'] as const) {
    expect(await freeIds(await world().asUser(name)), name).toEqual([soon.id, late.id])
  }
  expect(await freeIds(await world().asUser('otherClerk'))).toEqual([])
  const clerk = await world().asUser('clerk')
  expect(await freeIds(clerk, `?desk=${desks.city}`)).toHaveLength(2)
  expect(await freeIds(clerk, `?desk=${desks.otherCity}`)).toEqual([])
  const { body } = await clerk.get<FreeSlotList>(`/freeSlots?desk=${desks.city}`)
  expect(body.self).toContain(`/freeSlots?desk=${desks.city}`)
  expect(body.items[0]).toEqual({
    id: soon.id,
    desk: desks.city,
    startsAt: soon.startsAt,
    endsAt: soon.endsAt,
    kind: 'desk',
    place: soon.place,
    deskRoles: ['counsellor'],
    languages: ['ar'],
    free: 1,
  })
})

test('only where all staff receives that is asked for', async () => {
  const counsellor = await world().asUser('counsellor')
  const clerk = await world().asUser('clerk')
  const both = await publishedSlot(counsellor, { deskRoles: ['counsellor', 'languageAdvisor'] })
  const one = await publishedSlot(counsellor)
  const query = '?deskRole=languageAdvisor'
  expect(await freeIds(clerk, query)).toEqual([both.id])
  expect(await freeIds(clerk, `${query}&deskRole=counsellor`)).toEqual([both.id])
  expect(await freeIds(clerk)).toEqual(expect.arrayContaining([both.id, one.id]))
})

test('not what is gone, has begun or was withdrawn', async () => {
  const counsellor = await world().asUser('counsellor')
  const clerk = await world().asUser('clerk')
  const [gone, withdrawn, begun] = [
    await publishedSlot(counsellor),
    await publishedSlot(counsellor),
    await publishedSlot(counsellor, {
      firstDay: '2026-03-02',
      lastDay: '2026-03-02',
      startTime: '15:00',
      endTime: '15:45',
    }),
  ]
  const ids = [gone.id, withdrawn.id, begun.id]
  expect(await freeIds(clerk)).toEqual(expect.arrayContaining(ids))
  await move(clerk, await submittedReferral(clerk), 'appointment', { slot: gone.id })
  await counsellor.delete(`/slots/${withdrawn.id}`)
  world().clock.advance(5 * 60)
  const later = await freeIds(await world().signIn('clerk'))
  expect(later.filter((id) => ids.includes(id))).toEqual([])
})
