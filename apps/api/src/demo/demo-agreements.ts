import type { CommitmentCode, CommitmentState, ContactRole } from '@onthaal/shared/agreements'
import { addDays, addMonths, belgianDay, type Day } from '@onthaal/shared/time'
import type { agreementChanges } from '../db/tables/agreement-changes.ts'
import type { agreementCommitments } from '../db/tables/agreement-commitments.ts'
import type { agreementContacts, agreementSignatories } from '../db/tables/agreement-people.ts'
import type { cooperationAgreements } from '../db/tables/cooperation-agreements.ts'
import type { referrals } from '../db/tables/referrals.ts'
import { demoId } from './demo-id.ts'
import { type DemoPlace, demoAgency } from './demo-organisations.ts'
import type { DemoWorld } from './demo-world.ts'

type AgreementRow = typeof cooperationAgreements.$inferSelect
type ReferralRow = typeof referrals.$inferSelect

/**
 * What the first municipalities agreed with the agency. The first one replaced an earlier agreement, ends within half
 * a year and has an addendum; the second one ended and nothing took its place; both sides of the third did not meet
 * for more than a year.
 */
export function agreementsOf({ places }: DemoWorld, now: Date, from: string): AgreementRow[] {
  const today = belgianDay(now)
  const first = `${from.slice(0, 4)}-01-01`
  const renewed = addMonths(today, -9)
  return places.slice(0, 3).flatMap((place, at) => {
    if (at !== 0) {
      const validTo = addDays(today, at === 1 ? -20 : 400)
      return [agreement(place, '', { validFrom: first, validTo, signedOn: first })]
    }
    const met = [addMonths(today, -4)]
    const planned = addMonths(today, 6)
    const newest = agreement(place, '', { validFrom: renewed, validTo: addDays(today, 150) })
    const terms = { validFrom: first, validTo: addDays(renewed, -1), signedOn: first }
    return [
      { ...newest, signedOn: addDays(renewed, -12), evaluatedOn: met, nextEvaluationOn: planned },
      { ...agreement(place, '-1', terms), replacedBy: newest.id, version: 2 },
      {
        ...agreement(place, '-addendum', { validFrom: met[0] ?? today, validTo: newest.validTo }),
        amends: newest.id,
        signedOn: met[0] ?? today,
      },
    ]
  })
}

function agreement(
  { municipality }: DemoPlace,
  which: string,
  terms: Pick<AgreementRow, 'validFrom' | 'validTo'> & Partial<AgreementRow>,
): AgreementRow {
  return {
    id: demoId(`agreement ${municipality.id}${which}`),
    organisationId: municipality.id,
    partnerOrganisationId: demoAgency.id,
    reference: `DEMO-SO-${municipality.name.replaceAll(' ', '-')}${which}`,
    replacedBy: null,
    version: 1,
    signedOn: null,
    amends: null,
    evaluatedOn: [],
    nextEvaluationOn: null,
    ...terms,
  }
}

/** Invented, all of them: whoever really signs or answers is never part of a demonstration. */
const signed = [
  ['municipality', 'Mieke Voorbeeld', 'Voorzitter van de gemeenteraad'],
  ['municipality', 'Joris Verzonnen', 'Algemeen directeur'],
  ['agency', 'Nadia Bedacht', 'Algemeen directeur'],
  ['agency', 'Pieter Demo', 'Regiomanager'],
] as const

const asked = [
  ['agency', 'regionCoordinator', 'Sofie Proef'],
  ['agency', 'policySupporter', 'Karim Denkbeeld'],
  ['municipality', 'alderman', 'Ilse Fictie'],
  ['municipality', 'integrationContact', 'Thomas Specimen'],
] as const satisfies readonly (readonly [string, ContactRole, string])[]

/** Who signed what, and whom to ask; one contact of the first municipality was somebody else before. */
export function agreementPeopleOf(world: DemoWorld, now: Date, from: string) {
  const own = agreementsOf(world, now, from).filter(({ amends }) => amends === null)
  const of = (
    side: 'municipality' | 'agency',
    { organisationId, partnerOrganisationId }: AgreementRow,
  ) => (side === 'agency' ? partnerOrganisationId : organisationId)
  const signatories: (typeof agreementSignatories.$inferInsert)[] = own.flatMap((one) =>
    signed.map(([side, name, position], at) => ({
      id: demoId(`signatory ${one.id} ${at}`),
      agreementId: one.id,
      organisationId: of(side, one),
      ...{ name, position },
    })),
  )
  const contacts: (typeof agreementContacts.$inferInsert)[] = own.flatMap((one) =>
    asked.map(([side, role, name], at) => ({
      id: demoId(`contact ${one.id} ${at}`),
      agreementId: one.id,
      organisationId: of(side, one),
      ...{ role, name },
      phone: `02 000 01 ${String(at).padStart(2, '0')}`,
      email: `${role.toLowerCase()}@example.org`,
      validFrom: one.validFrom,
      validTo: null,
    })),
  )
  const [newest] = own
  if (newest === undefined) return { signatories, contacts }
  const before = {
    id: demoId(`contact ${newest.id} before`),
    agreementId: newest.id,
    organisationId: newest.organisationId,
    ...{ role: 'integrationContact' as const, name: 'Griet Vroeger', phone: null, email: null },
    validFrom: addMonths(newest.validFrom, -12),
    validTo: addDays(newest.validFrom, -1),
  }
  return { signatories, contacts: [...contacts, before] }
}

/** Figures stand beside it and move from day to day, so it names none and says nothing that they could belie. */
const said: readonly (readonly [CommitmentCode, CommitmentState, string, string])[] = [
  [
    'informNewcomers',
    'running',
    'Dienst Burgerzaken',
    'De uitleg over inburgering en Nederlandse lessen hoort bij elk onthaalgesprek. Het materiaal ligt klaar aan de balie.',
  ],
  [
    'informMinors',
    'atRisk',
    'Dienst Onderwijs',
    'Kinderen zonder bewijs van een school worden elke week samen met het Agentschap bekeken.',
  ],
  ['followSharedClients', 'running', 'Loket en onthaalbalie', 'Gedeelde pagina in gebruik.'],
  [
    'trainReferrers',
    'kept',
    'Team lokale besturen',
    'Opleiding voor de toeleiders gegeven. Het verslag staat bij het bewijs.',
  ],
]

/** What was said so far of the commitments of the first municipality. */
export function commitmentsSaidOf(world: DemoWorld, now: Date, from: string) {
  const [newest] = agreementsOf(world, now, from)
  const by = world.workers.find(
    ({ roles, organisationId }) =>
      organisationId === newest?.organisationId && roles.includes('policyOfficer'),
  )
  if (newest === undefined || by === undefined) return []
  return said.map(
    ([code, state, responsible, evidence]): typeof agreementCommitments.$inferInsert => ({
      agreementId: newest.id,
      ...{ code, state, responsible, evidence },
      evidenceLink: code === 'trainReferrers' ? 'https://verslagen.example/vorming' : null,
      changedAt: now,
      changedBy: by.id,
    }),
  )
}

/** What changed of the agreement of the first municipality, as its history tells it. */
export function agreementChangesOf(world: DemoWorld, now: Date, from: string) {
  return commitmentsSaidOf(world, now, from).map(
    ({ agreementId, code, state, changedBy, evidence }): typeof agreementChanges.$inferInsert => ({
      id: demoId(`change ${agreementId} ${code}`),
      ...{ agreementId, at: now, actorId: changedBy, commitment: code, what: 'commitment' },
      organisationId: world.places[0]?.municipality.id ?? demoAgency.id,
      fields: [
        { field: 'state', before: ['toStart'], after: [state] },
        { field: 'evidence', before: [], after: [evidence ?? ''] },
      ],
    }),
  )
}

/** @returns what gives a referral the agreement that was in force when it was sent */
export function agreementGiver(world: DemoWorld, now: Date, from: string) {
  const own = agreementsOf(world, now, from).filter(({ amends }) => amends === null)
  const inForce = (sender: string, day: Day) =>
    own.find(
      ({ organisationId, validFrom, validTo }) =>
        organisationId === sender && validFrom <= day && day <= validTo,
    )
  return (row: ReferralRow): ReferralRow => {
    if (row.submittedAt === null) return row
    const found = inForce(row.senderOrganisationId, belgianDay(row.submittedAt))
    return { ...row, agreementId: found?.id ?? null }
  }
}
