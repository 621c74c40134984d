import { cutSeries, type SlotSeries, type SlotTime } from '@onthaal/shared/appointments'
import { addDays, belgianDay, isWorkingDay } from '@onthaal/shared/time'
import type pg from 'pg'
import { createRandom } from './random.ts'

const weeksAhead = 2

/** How many of its slots a desk has given away: some today, the rest in the days to come. */
const bookedAtDesk = { today: 3, later: 8 } as const

interface Desk {
  id: string
  name: string
  organisation_id: string
  user_id: string
}

/**
 * What the desks have in store in the coming two weeks, and who comes: people whom a trajectbegeleider follows.
 * Today all is given away, as on a day that has begun.
 */
export async function fillAppointments(client: pg.Client, now: Date): Promise<void> {
  const { rows: desks } = await client.query<Desk>(
    `select distinct on (desk.id) desk.id, desk.name, desk.organisation_id, membership.user_id
     from desk join membership_desk on desk_id = desk.id join membership on membership.id = membership_id
     where 'counsellor' = any (roles) order by desk.id, membership.user_id`,
  )
  for (const [at, desk] of desks.entries()) await fillDesk(client, desk, { now, seed: at })
}

async function fillDesk(
  client: pg.Client,
  desk: Desk,
  { now, seed }: { now: Date; seed: number },
): Promise<void> {
  const random = createRandom(seed + 1)
  const today = belgianDay(now)
  const mornings = seriesFrom(addDays(today, 1), today)
  const ofToday = isWorkingDay(today)
    ? cutSeries({ ...mornings, firstDay: today, lastDay: today })
    : []
  const later = cutSeries(mornings)
  const given: SlotTime[] = [
    ...ofToday.slice(0, bookedAtDesk.today),
    ...later.filter((_, index) => index % 2 === 0).slice(0, bookedAtDesk.later),
  ]
  const free = later.filter((time) => !given.includes(time))
  for (const { startsAt, endsAt } of free) {
    await client.query(insertSlot, slotOf(desk, random.idAt(now), { startsAt, endsAt }, 0))
  }
  const { rows: people } = await client.query<{ partition_id: string; id: string }>(
    `select partition_id, id from referral
     where desk_id = $1 and status in ('accepted', 'inProgress') and desk_roles = '{counsellor}'
       and type = 'civicIntegration' order by accepted_at desc, id limit $2`,
    [desk.id, given.length],
  )
  for (const [index, referral] of people.entries()) {
    const time = given[index]
    if (time === undefined) continue
    const slotId = random.idAt(now)
    await client.query(insertSlot, slotOf(desk, slotId, time, 1))
    await client.query(
      `insert into appointment values ($1, $2, $3, $4, $5, 'planned', 'desk', $6, '{counsellor}', $7, $8)`,
      [
        ...[referral.partition_id, random.idAt(now), referral.id, slotId, desk.id, desk.name],
        ...[time.startsAt, time.endsAt],
      ],
    )
    await client.query(
      `insert into referral_event select partition_id, $3, id, 'planAppointment', status, status, null, '{}',
         owner_id, receiver_organisation_id, 'counsellor', $4
       from referral where partition_id = $1 and id = $2`,
      [referral.partition_id, referral.id, random.idAt(now), now],
    )
    await client.query(
      'update referral set version = version + 1 where partition_id = $1 and id = $2',
      [referral.partition_id, referral.id],
    )
  }
}

const insertSlot = `insert into slot values ($1, $2, $3, 'desk', $4, '{counsellor}', $5, $6, $7, $8, 1, $9, $6, null)`

function slotOf(desk: Desk, id: string, { startsAt, endsAt }: SlotTime, taken: number) {
  const languages = ['en', 'fr']
  const { organisation_id: organisation, id: deskId, name, user_id: staff } = desk
  return [id, organisation, deskId, name, languages, staff, startsAt, endsAt, taken]
}

/** Every working morning for two weeks. */
function seriesFrom(firstDay: string, today: string): SlotSeries {
  return {
    firstDay,
    lastDay: addDays(today, weeksAhead * 7),
    repeats: 'daily',
    startTime: '09:00',
    endTime: '12:00',
    minutes: 45,
    pauseMinutes: 15,
  }
}
