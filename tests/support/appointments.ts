import type {
  DeskSlot,
  FreeSlotList,
  NewSlotSeries,
  SlotList,
} from '@onthaal/shared/appointments/schemas'
import type { Client } from './client.ts'
import type { TestApp } from './test-app.ts'
import { desks, organisations, userId } from './world.ts'

/** Days of the month in which the tests publish, so that no two of one world meet. */
let serial = 0

/** One slot of the desk of the city, an hour of its own, from the day after the world begins. */
export function seriesInput(changes: Partial<NewSlotSeries> = {}): NewSlotSeries {
  serial += 1
  const hour = 8 + (serial % 10)
  const day = `2026-03-${String(9 + (Math.floor(serial / 10) % 5)).padStart(2, '0')}`
  return {
    desk: desks.city,
    kind: 'desk',
    place: 'Loket Stad Beekrode',
    deskRoles: ['counsellor'],
    languages: ['ar'],
    capacity: 1,
    firstDay: day,
    lastDay: day,
    repeats: 'daily',
    startTime: `${String(hour).padStart(2, '0')}:00`,
    endTime: `${String(hour).padStart(2, '0')}:45`,
    minutes: 45,
    pauseMinutes: Math.floor(serial / 50),
    ...changes,
  }
}

/** What the desk of the city has in store in March. */
export async function slotsOf(client: Client, desk: string = desks.city): Promise<SlotList> {
  const path = `/slots?desk=${desk}&firstDay=2026-03-01&lastDay=2026-03-31`
  const { status, body, text } = await client.get<SlotList>(path)
  if (status !== 200) throw new Error(`No slots: ${text}`)
  return body
}

/** Publishes a slot. @returns it */
export async function publishedSlot(
  counsellor: Client,
  changes: Partial<NewSlotSeries> = {},
): Promise<DeskSlot> {
  const before = new Set((await slotsOf(counsellor)).items.map(({ id }) => id))
  const { status, text } = await counsellor.post('/slotSeries', seriesInput(changes))
  if (status !== 200) throw new Error(`Not published: ${text}`)
  const slot = (await slotsOf(counsellor)).items.find(({ id }) => !before.has(id))
  if (slot === undefined) throw new Error('Nothing was published')
  return slot
}

/** The ids of what a clerk can book. */
export async function freeIds(client: Client, query = ''): Promise<string[]> {
  const { body } = await client.get<FreeSlotList>(`/freeSlots${query}`)
  return body.items.map(({ id }) => id)
}

/** A slot that is there for everybody, with places for all, later on the first day of the world. */
export const roomySlot = '0198c0de-0000-7000-8000-00000000510a'

/** Puts it there, past the API. */
export async function makeRoomySlot(world: TestApp): Promise<string> {
  await world.rows(
    `insert into slot values ($1, $2, $3, 'zitdag', 'Gemeentehuis', '{counsellor,languageAdvisor}', '{}',
       null, '2026-03-02T14:00Z', '2026-03-02T15:00Z', 1000, 0, $4, null)
     on conflict do nothing`,
    [roomySlot, organisations.agency.id, desks.city, userId('counsellor')],
  )
  return roomySlot
}
