import {
  type ChainUrgency,
  type ClockFacts,
  chainClockOf,
  chainUrgencyOn,
  clockInputsOf,
  isRed,
} from '@onthaal/shared/education'
import { addDays, belgianDay, type Day } from '@onthaal/shared/time'
import type pg from 'pg'
import { demoId } from './demo-id.ts'

/** In a larger world the step that runs by itself opens the other chains. */
const mostChildren = 2_000

/** A file of somebody of an age for school, with what the clock reads of it. */
interface DemoChild extends ClockFacts {
  readonly partitionId: string
  readonly personId: string
  readonly organisationId: string
  readonly version: number
}

/** Whoever works with schooling where a file is kept. */
type Staff = readonly [first: string, second: string] | undefined

/** What is done for children, in the order in which it stands on the board. */
const steps = [
  'Bel de school of er nog plaats is.',
  'Vraag het bewijs van inschrijving aan het gezin.',
  'Maak een afspraak met het gezin en een tolk.',
  'Vraag de school van het vorige adres.',
] as const

/**
 * Follows the children of a demonstration: some of them with a next step and some without, one who waits for a second
 * person, one with proof and one who moved here, and some brought to who answers for them.
 */
export async function fillEducation(client: pg.Client, now: Date): Promise<void> {
  const today = belgianDay(now)
  const year = Number(today.slice(0, 4))
  const staff = await staffIn(client)
  for (const [keeper, some] of staff) if (some) await registerLately(client, keeper, today)
  const { rows: children } = await client.query<DemoChild>(
    `select partition_id as "partitionId", person_id as "personId", organisation_id as "organisationId", version,
       birth_date as "birthDate", nationalities, residence_ground as "residenceGround", register,
       first_registered_belgium_on::text as "firstRegisteredBelgiumOn",
       first_registered_here_on::text as "firstRegisteredHereOn", residence_check_open as "residenceCheckOpen"
     from person_file where erased_at is null and merged_into is null
       and left(birth_date, 4)::int between $1 and $2
     order by organisation_id, person_id limit $3`,
    [year - 18, year - 5, mostChildren],
  )
  const chains = children.flatMap((child) => chainOf(child, today))
  const told = [...Map.groupBy(chains, ({ organisation_id: keeper }) => keeper)].map(
    ([keeper, kept]) => storiesOf(kept, staff.get(keeper), { now, today }),
  )
  await insertAll(
    client,
    'education_chain',
    told.flatMap(({ chains: kept }) => kept),
  )
  await insertAll(
    client,
    'education_proof',
    told.flatMap(({ proofs }) => proofs),
  )
  await insertAll(
    client,
    'education_chain_event',
    told.flatMap(({ events }) => events),
  )
  const escalations = told.flatMap(({ escalations: some }) => some)
  await insertAll(client, 'escalation', escalations)
  // Of today it is done: a first look would bring up every child at once.
  const { length: count } = escalations
  await insertAll(client, 'escalation_run', [
    { day: today, finished_at: now, escalations: count, mails: 0 },
  ])
}

/** So many days ago some children registered, for a board in every colour; of the last nobody knows when. */
const registeredDaysAgo = [51, 55, 58, 53, 35, 45, 40, 10, 20, 5, undefined] as const

/** Lets children whom nobody referred yet have come lately: families were met over many months. */
async function registerLately(client: pg.Client, keeper: string, today: Day): Promise<void> {
  const year = Number(today.slice(0, 4))
  const { rows } = await client.query<{ person_id: string }>(
    `select person_id from person_file f
     where organisation_id = $1 and erased_at is null and merged_into is null
       and left(birth_date, 4)::int between $2 and $3 and not 'BE' = any (nationalities)
       and residence_ground is distinct from 'belgian' and register is distinct from 'none'
       and not exists (select from referral r where r.person_id = f.person_id)
     order by person_id limit $4`,
    [keeper, year - 16, year - 6, registeredDaysAgo.length],
  )
  const fields = ['firstRegisteredBelgiumOn', 'firstRegisteredHereOn']
  for (const [at, { person_id: person }] of rows.entries()) {
    const daysAgo = registeredDaysAgo[at]
    const day = daysAgo === undefined ? null : addDays(today, -daysAgo)
    await client.query(
      `update person_file set first_registered_belgium_on = $3::date, first_registered_here_on = $3::date,
         provenance = case when $3::date is null then provenance - $4::text[] else provenance end
       where organisation_id = $1 and person_id = $2`,
      [keeper, person, day, fields],
    )
    await client.query(
      day === null
        ? `delete from person_file_change where organisation_id = $1 and person_id = $2
             and field = any ($4) and $3::text is null`
        : `update person_file_change set value = to_jsonb($3::text)
           where organisation_id = $1 and person_id = $2 and field = any ($4)`,
      [keeper, person, day, fields],
    )
  }
}

async function staffIn(client: pg.Client): Promise<Map<string, Staff>> {
  const { rows } = await client.query<{ keeper: string; users: string[] }>(
    `select organisation_id as keeper, array_agg(user_id::text order by user_id) as users
     from membership where education group by organisation_id`,
  )
  return new Map(
    rows.map(({ keeper, users: [first, second] }) => [
      keeper,
      first && second ? ([first, second] as const) : undefined,
    ]),
  )
}

type Chain = ReturnType<typeof chainOf>[number]
type Row = Readonly<Record<string, unknown>>

function chainOf(
  { partitionId, personId, organisationId, version, ...facts }: DemoChild,
  today: Day,
) {
  const clock = chainClockOf(clockInputsOf(facts), today)
  if (!clock.opens) return []
  return [
    {
      ...{ partition_id: partitionId, id: demoId(`chain ${personId} ${organisationId}`) },
      ...{ organisation_id: organisationId, person_id: personId, version: 1 },
      ...{ state: 'open' as const, opened_on: today, file_version: version },
      ...{ starts_on: clock.startsOn, earliest_start: clock.earliestStart },
      ...{ last_day: clock.lastDay, is_provisional: clock.isProvisional },
      ...{ questions: clock.questions, rule_set: clock.ruleSet, inputs: clock.inputs },
      urgency: chainUrgencyOn(clock, today),
    },
  ]
}

interface Told {
  readonly chains: Row[]
  readonly proofs: Row[]
  readonly events: Row[]
  readonly escalations: Row[]
}

/** What happened to the children of one organisation, by the place of each among those who press as much. */
function storiesOf(
  kept: readonly Chain[],
  staff: Staff,
  { now, today }: { readonly now: Date; readonly today: Day },
): Told {
  const told: Told = { chains: [], proofs: [], events: [], escalations: [] }
  for (const [urgency, some] of Map.groupBy(kept, (chain) => chain.urgency)) {
    for (const [at, { urgency: _computed, ...chain }] of some.entries()) {
      const say = (event: string, changes: Row = {}) =>
        told.events.push(eventOf(chain, event, { at: now, ...changes }))
      say('opened')
      if (staff === undefined) {
        told.chains.push(chain)
        continue
      }
      const [first] = staff
      const by = {
        actor_id: first,
        actor_organisation_id: chain.organisation_id,
        role: 'frontDesk',
      }
      const story = storyOf(urgency, at)
      if (story === 'proved') {
        told.chains.push({
          ...chain,
          ...{ state: 'closed', version: 2, closing_reason: 'proof' },
          ...{ closed_by: first, closed_at: now },
        })
        told.proofs.push(proofOf(chain, first, { now, today }))
        say('proofRecorded', { ...by, reason: 'enrolmentCertificate', detail: school })
        continue
      }
      if (story === 'leaving') {
        told.chains.push({ ...chain, version: 2, ...proposalOf(chain, first, now) })
        say('closingProposed', { ...by, reason: 'leftCountry', detail: leaving })
        continue
      }
      if (story === 'arrived') say('takenOver', by)
      if (isRed(urgency) && story === 'waiting' && at % 2 === 1) {
        say('escalated', { reason: 'noNextStep' })
        told.escalations.push(escalationOf(chain, urgency, now))
      }
      if (story !== 'stepped') {
        told.chains.push(chain)
        continue
      }
      const text = steps[at % steps.length]
      told.chains.push({
        ...{ ...chain, version: 2, next_step: text, next_step_owner: staff[at % 2] },
        next_step_for: chain.organisation_id,
        // Some of them are late.
        next_step_by: addDays(today, (at % 5) - 1),
      })
      say('nextStep', { ...by, detail: text })
    }
  }
  return told
}

type Story = 'proved' | 'leaving' | 'arrived' | 'stepped' | 'waiting'

function storyOf(urgency: ChainUrgency, at: number): Story {
  if (urgency === 'overdue' && at === 1) return 'leaving'
  if (urgency === 'overdue' && at === 2) return 'proved'
  if (urgency === 'overdue' && at === 4) return 'arrived'
  return at % 3 === 0 ? 'stepped' : 'waiting'
}

const school = 'Basisschool De Hoge Linde'
const leaving = 'Het gezin is uitgeschreven naar het buitenland, volgens het register.'

type Stored = Omit<Chain, 'urgency'>

function proposalOf({ organisation_id: keeper }: Stored, by: string, now: Date): Row {
  return {
    ...{ closing_reason: 'leftCountry', closing_detail: leaving },
    ...{ closing_proposed_by: by, closing_proposed_at: now, closing_proposed_for: keeper },
  }
}

function proofOf(chain: Stored, by: string, { now, today }: { now: Date; today: Day }): Row {
  const { partition_id, organisation_id, person_id } = chain
  return {
    ...{ partition_id, id: demoId(`proof ${person_id}`), organisation_id, person_id },
    ...{ kind: 'enrolmentCertificate', school_name: school, enrolled_on: addDays(today, -35) },
    ...{ seen_on: addDays(today, -34), recorded_at: now, recorded_by: by },
    recorded_for: organisation_id,
  }
}

function escalationOf(chain: Stored, urgency: ChainUrgency, at: Date): Row {
  const { partition_id, id, starts_on: day } = chain
  const period = `${day ?? 'unknown'} ${urgency}`
  return { partition_id, chain_id: id, kind: 'noNextStep', period, at, told: 1 }
}

function eventOf(chain: Stored, event: string, changes: Row): Row {
  const { partition_id, organisation_id, person_id } = chain
  const id = demoId(`${event} ${person_id} ${organisation_id}`)
  return { partition_id, id, organisation_id, person_id, event, ...changes }
}

async function insertAll(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  await client.query(
    `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  )
}
