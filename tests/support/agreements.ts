import type { AgreementTerms, NewCooperationAgreement } from '@onthaal/shared/agreements/schemas'
import type { TestApp } from './test-app.ts'
import { organisations, userId } from './world.ts'

/** An agreement with the agency. */
export const agreementInput: NewCooperationAgreement = {
  partner: organisations.agency.id,
  reference: 'overeenkomst 2026',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
}

/** What there is to say of an agreement of the city and the agency. */
export function agreementTerms(changes: Partial<AgreementTerms> = {}): AgreementTerms {
  return {
    reference: 'overeenkomst 2020',
    validFrom: '2020-01-01',
    validTo: '2024-12-31',
    signatories: [],
    contacts: [],
    evaluatedOn: [],
    ...changes,
  }
}

/** What is said of a paragraph. */
export const commitmentInput = {
  state: 'kept',
  evidence: 'Verslag van 12 februari.',
  evidenceLink: 'https://verslagen.example/2026/02',
} as const

interface Stored {
  readonly sender?: 'city' | 'otherCity' | 'ocmw'
  readonly validFrom?: string
  readonly validTo?: string
}

/** An agreement with the agency as it is stored, long over unless told otherwise. @returns its id */
export async function newAgreement(
  world: TestApp,
  { sender = 'city', validFrom = '2020-01-01', validTo = '2024-12-31' }: Stored = {},
): Promise<string> {
  const [row] = await world.rows<{ id: string }>(
    `insert into cooperation_agreement (id, organisation_id, partner_organisation_id, reference, valid_from, valid_to)
     values (gen_random_uuid(), $1, $2, $3, $4, $5) returning id`,
    [
      organisations[sender].id,
      organisations.agency.id,
      `overeenkomst ${sender}`,
      validFrom,
      validTo,
    ],
  )
  return row?.id ?? ''
}

/** Somebody who signed, somebody to ask, something said of a paragraph of the agreement of the city, and its history. */
export async function keepAgreement(world: TestApp): Promise<void> {
  await world.rows(
    `with agreement as (
       select id, organisation_id as city from cooperation_agreement where organisation_id = $1 limit 1
     ), signed as (
       insert into agreement_signatory select gen_random_uuid(), id, city, 'An Verzonnen', 'Directeur' from agreement
     ), known as (
       insert into agreement_contact
       select gen_random_uuid(), id, city, 'alderman', 'Bea Bedacht', null, null, '2024-01-01', null from agreement
     ), changed as (
       insert into agreement_change select gen_random_uuid(), id, now(), $3, city, 'created', null, '[]' from agreement
     ), told as (
       insert into agreement_escalation select id, 'in60Days', '2026-02-27', now(), 1 from agreement
     )
     insert into agreement_commitment (agreement_id, code, state, changed_at, changed_by)
     select id, 'runDesk', 'kept', now(), $2 from agreement`,
    [organisations.city.id, userId('policyOfficer'), userId('administrator')],
  )
}
