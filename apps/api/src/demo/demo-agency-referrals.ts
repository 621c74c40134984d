import { makeReferenceNumber } from '@onthaal/shared/referrals'
import { addWorkingDays, belgianDay } from '@onthaal/shared/time'
import type pg from 'pg'
import { groupsAtSending, type PersonToGroup } from '../referrals/index.ts'
import { demoUserId } from './demo-accounts.ts'
import { demoId } from './demo-id.ts'
import { demoAgency, demoPlaces } from './demo-organisations.ts'

const [here] = demoPlaces
const owner = demoUserId('trajectbegeleider')
const worker = demoUserId('ocmw')

/** What the agency asked of whom; the last one came to its end. */
const asked = [
  { to: here.ocmw, type: 'socialServices', reasons: ['needsHousing'], isDone: false },
  { to: here.municipality, type: 'leisure', reasons: ['wantsLeisure'], isDone: false },
  { to: here.ocmw, type: 'socialServices', reasons: ['needsFinancialHelp'], isDone: true },
] as const

/**
 * What the agency refers to the first municipality and its OCMW: a desk of each, a protocol, and some people whom a
 * trajectbegeleider follows.
 */
export async function fillAgencyReferrals(client: pg.Client, now: Date): Promise<void> {
  for (const organisation of [here.municipality, here.ocmw])
    await openDesk(client, organisation, now)
  await client.query(
    `insert into membership_desk select m.id, $1 from membership m where m.user_id = $2`,
    [deskOf(here.ocmw), worker],
  )
  const { rows: origins } = await client.query<{ id: string; person_id: string }>(
    `select id, person_id from referral
     where partition_id = $1 and owner_id = $2 and sender_organisation_id = $3 and status = 'inProgress'
       and type = 'civicIntegration' and part_of is null
     order by accepted_at desc, id limit $4`,
    [here.partition.id, owner, here.municipality.id, asked.length],
  )
  for (const [at, origin] of origins.entries()) {
    const one = asked[at]
    if (one) await refer(client, { ...one, at, origin, now })
  }
}

const deskOf = ({ name }: { readonly name: string }) => demoId(`receiving desk ${name}`)
const protocolOf = ({ name }: { readonly name: string }) => demoId(`protocol to ${name}`)

type Organisation = (typeof here)['municipality']

async function openDesk(client: pg.Client, organisation: Organisation, now: Date): Promise<void> {
  const { id, name } = organisation
  const region = demoId(`receiving region ${name}`)
  const today = belgianDay(now)
  await client.query('insert into region (id, organisation_id, name) values ($1, $2, $3)', [
    ...[region, id, name],
  ])
  await client.query(
    'insert into desk (id, organisation_id, region_id, name) values ($1, $2, $3, $4)',
    [deskOf(organisation), id, region, `Sociaal onthaal ${here.partition.name}`],
  )
  await client.query('insert into desk_partition values ($1, $2)', [
    ...[deskOf(organisation), here.partition.id],
  ])
  await client.query(
    `insert into protocol (id, sender_organisation_id, receiver_organisation_id, reference, legal_basis,
       categories, valid_from, valid_to)
     select $1, $2, $3, $4, legal_basis, categories, valid_from, ($5::date + 700)
     from protocol where receiver_organisation_id = $2 order by id limit 1`,
    [protocolOf(organisation), demoAgency.id, id, `DEMO-terug-${name.replaceAll(' ', '-')}`, today],
  )
}

interface Referring {
  readonly to: Organisation
  readonly type: string
  readonly reasons: readonly string[]
  readonly isDone: boolean
  readonly at: number
  readonly origin: { readonly id: string; readonly person_id: string }
  readonly now: Date
}

async function refer(client: pg.Client, { at, origin, now, to, ...one }: Referring): Promise<void> {
  const [referral, person] = [demoId(`agency referral ${at}`), demoId(`agency person ${at}`)]
  const today = belgianDay(now)
  const bytes = Buffer.from(referral.replaceAll('-', ''), 'hex').subarray(8)
  const sentAt = new Date(now.getTime() - (at + 2) * 24 * 3_600_000)
  const part = here.partition.id
  await client.query('insert into person (partition_id, id, created_at) values ($1, $2, $3)', [
    ...[part, person, sentAt],
  ])
  const { rows: files } = await client.query<PersonToGroup>(
    `insert into person_file (partition_id, person_id, organisation_id, version, given_name, family_name,
       original_script_name, birth_date, contact_language, interpreter_needed, phone, email, nationalities,
       recorded_at, recorded_by)
     select partition_id, $1, $2, 1, given_name, family_name, original_script_name, birth_date,
       contact_language, interpreter_needed, phone, email, '{}', $3, $4
     from person_file where partition_id = $5 and person_id = $6 and organisation_id = $7
     returning contact_language as "contactLanguage", nationalities, birth_date as "birthDate"`,
    [person, demoAgency.id, sentAt, owner, part, origin.person_id, here.municipality.id],
  )
  const [file] = files
  if (file === undefined) throw new Error('Nobody keeps a file of whom the agency follows')
  const groups = groupsAtSending({ person: file }, belgianDay(sentAt))
  await client.query(
    `insert into referral (partition_id, id, reference, version, type, status, person_id,
       sender_organisation_id, receiver_organisation_id, desk_id, protocol_id, reasons, priority, desk_roles,
       created_at, submitted_at, pick_up_by, due_by, owner_id, accepted_at, first_contact_at, closed_at,
       outcome, outcome_date, attempt_count, sent_language, sent_nationality_group, sent_age_group)
     values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11, 'normal', '{}', $12, $12, $13, $14,
       $15, $16, $16, $16, $17, $18, 0, $19, $20, $21)`,
    [
      ...[part, referral, makeReferenceNumber(Number(today.slice(0, 4)), bytes), one.type],
      ...[one.isDone ? 'completed' : 'submitted', person, demoAgency.id, to.id, deskOf(to)],
      ...[protocolOf(to), [...one.reasons], sentAt, addWorkingDays(today, 5)],
      ...[addWorkingDays(today, 60), one.isDone ? worker : null, one.isDone ? now : null],
      ...[one.isDone ? 'servicesLinked' : null, one.isDone ? today : null],
      ...[groups.sentLanguage, groups.sentNationalityGroup, groups.sentAgeGroup],
    ],
  )
  await client.query(
    `insert into agency_referral (partition_id, referral_id, origin_referral_id, agency_id)
     values ($1, $2, $3, $4)`,
    [part, referral, origin.id, demoAgency.id],
  )
  const ofAgency = [owner, demoAgency.id, 'counsellor', sentAt] as const
  const ofReceiver = [worker, to.id, 'socialWorker', now] as const
  const events = [
    ['start', null, 'draft', ...ofAgency],
    ['submit', 'draft', 'submitted', ...ofAgency],
    ...(one.isDone
      ? ([
          ['claim', 'submitted', 'accepted', ...ofReceiver],
          ['firstContact', 'accepted', 'inProgress', ...ofReceiver],
          ['complete', 'inProgress', 'completed', ...ofReceiver],
        ] as const)
      : []),
  ] as const
  for (const [nr, [event, from, next, actor, organisation, role, moment]] of events.entries()) {
    await client.query(
      `insert into referral_event (partition_id, id, referral_id, event, from_status, to_status,
         changed_fields, actor_id, organisation_id, role, at)
       values ($1, $2, $3, $4, $5, $6, '{}', $7, $8, $9, $10)`,
      [
        ...[part, demoId(`agency event ${at} ${nr}`), referral, event, from, next],
        ...[actor, organisation, role, new Date(moment.getTime() - (events.length - nr) * 1_000)],
      ],
    )
  }
}
