import { expect, test } from 'vitest'
import { seriesInput, slotsOf } from '../../support/appointments.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'publishSlots',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'cityManager', 'socialWorker', 'policyOfficer', 'agencyAdministrator'],
  path: async () => '/slotSeries',
  body: () => seriesInput(),
  otherBody: () => seriesInput(),
})

const morning = () => seriesInput({ endTime: '23:00', startTime: '20:00', pauseMinutes: 15 })

test('the desk and its manager publish a series, cut by the clock of Belgium', async () => {
  const counsellor = await world().asUser('counsellor')
  const input = { ...morning(), staff: userId('secondCounsellor'), firstDay: '2026-03-26' }
  // The clock goes forward on the 29th: the hour of the day stays.
  const answer = await counsellor.post('/slotSeries', { ...input, lastDay: '2026-03-30' })
  expect(answer).toMatchObject({ status: 200, body: { count: 9, firstDay: '2026-03-26' } })
  const made = (await slotsOf(counsellor)).items.filter(({ staff }) => staff !== undefined)
  expect(made.map(({ startsAt }) => startsAt)).toEqual([
    ...['26', '27'].flatMap((day) => [19, 20, 21].map((h) => `2026-03-${day}T${h}:00:00.000Z`)),
    ...[18, 19, 20].map((h) => `2026-03-30T${h}:00:00.000Z`),
  ])
  expect(made[0]).toMatchObject({
    place: 'Loket Stad Beekrode',
    staff: { displayName: 'Gebruiker secondCounsellor' },
    capacity: 1,
    free: 1,
    visits: [],
  })
  const manager = await world().asUser('agencyManager')
  expect((await manager.post('/slotSeries', seriesInput())).status).toBe(200)
})

test('what is there already is not published twice, unless somebody else receives', async () => {
  const counsellor = await world().asUser('counsellor')
  const input = seriesInput()
  expect((await counsellor.post('/slotSeries', input)).status).toBe(200)
  const again = await counsellor.post('/slotSeries', input)
  expect(again).toMatchObject({ status: 400 })
  expect(again.body.issues).toEqual([
    expect.objectContaining({ name: 'firstDay', code: 'alreadyThere' }),
  ])
  const other = { ...input, staff: userId('languageAdvisor') }
  expect((await counsellor.post('/slotSeries', other)).status).toBe(200)
})

test.each([
  ['lastDay', 'daysReversed', { lastDay: '2026-03-03' }],
  ['endTime', 'timesReversed', { endTime: '07:00' }],
  ['firstDay', 'past', { firstDay: '2026-02-27', lastDay: '2026-02-27' }],
  ['firstDay', 'noSlot', { minutes: 480 }],
  ['lastDay', 'tooMany', { lastDay: '2036-03-02' }],
  ['staff', 'unknown', { staff: userId('clerk') }],
  ['desk', 'unknown', { desk: desks.otherCity }],
] as const)('%s: %s', async (name, code, change) => {
  const counsellor = await world().asUser('counsellor')
  const { status, body } = await counsellor.post('/slotSeries', seriesInput(change))
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ in: 'body', name, code })])
})
