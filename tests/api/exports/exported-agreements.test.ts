import type { AgreementFile } from '@onthaal/shared/agreements/schemas'
import type { NewExport } from '@onthaal/shared/exports/schemas'
import { expect, test } from 'vitest'
import { agreementTerms, commitmentInput, newAgreement } from '../../support/agreements.ts'
import type { Client } from '../../support/client.ts'
import { registerAlong } from '../../support/exports.ts'
import { done } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp({ exportLimits: { pageRows: 2 } })

const taken = (client: Client, heading: string, asked: Omit<NewExport, 'format'>) =>
  registerAlong(world(), client, heading, asked)

/** An agreement of which the register says something. */
async function keptAgreement(client: Client): Promise<AgreementFile> {
  const id = await newAgreement(world())
  const { city, agency } = organisations
  const terms = agreementTerms({
    reference: 'overeenkomst city',
    signatories: [
      { organisation: city.id, name: '=1+1', position: 'Algemeen directeur' },
      { organisation: agency.id, name: 'Bea Bedacht', position: 'Afdelingshoofd' },
    ],
    contacts: [
      {
        ...{ organisation: city.id, role: 'alderman', name: 'Cis Verzonnen' },
        ...{ phone: '+32 2 555 00 00', email: 'cis@beekrode.test' },
        ...{ validFrom: '2024-01-01', validTo: '2025-12-31' },
      },
      {
        ...{ organisation: agency.id, role: 'policySupporter', name: 'Dora Bedacht' },
        validFrom: '2025-01-01',
      },
    ],
  })
  return done(
    await client.put<AgreementFile>(`/cooperationAgreements/${id}`, terms, { version: 1 }),
  )
}

test('who signed an agreement and whom to ask, each for which side, as its page has them', async () => {
  const officer = await world().asUser('policyOfficer')
  const { id: agreement } = await keptAgreement(officer)
  const signed = await taken(officer, 'Naam', { signatories: { agreement } })
  expect(signed.rows).toEqual([
    ["'=1+1", 'Algemeen directeur', organisations.city.name],
    ['Bea Bedacht', 'Afdelingshoofd', organisations.agency.name],
  ])
  const known = await taken(officer, 'Naam', { agreementContacts: { agreement } })
  expect(known.rows).toEqual([
    [
      ...['Cis Verzonnen', 'Bevoegde schepen', organisations.city.name],
      ...["'+32 2 555 00 00", 'cis@beekrode.test', '01/01/2024', '31/12/2025'],
    ],
    [
      ...['Dora Bedacht', 'Ondersteuner Lokaal Beleid', organisations.agency.name],
      ...['', '', '01/01/2025', ''],
    ],
  ])
  expect(known.text).toContain('\r\nOvereenkomst;overeenkomst city\r\n')
})

test('all that changed of an agreement, the newest first, beyond the hundred that its page shows', async () => {
  const officer = await world().asUser('policyOfficer')
  const { id: agreement, version } = await keptAgreement(officer)
  world().clock.advance(1)
  const path = `/cooperationAgreements/${agreement}/commitments`
  const said = { ...commitmentInput, responsible: '@team' }
  expect((await officer.put(`${path}/runDesk`, said, { version })).status).toBe(200)
  await world().rows(
    `insert into agreement_change
     select gen_random_uuid(), $1, '2026-01-01'::timestamptz + make_interval(mins => n), actor_id,
       organisation_id, 'changed', null, '[{"field": "validTo", "before": ["2025-12-31"], "after": []}]'
     from generate_series(1, 120) n, (select * from agreement_change where agreement_id = $1 limit 1) one`,
    [agreement],
  )
  const { body } = await officer.get<AgreementFile>(`/cooperationAgreements/${agreement}`)
  expect([body.changes.length, body.changeCount]).toEqual([100, 122])
  const { rows } = await taken(officer, 'Wat', { agreementChanges: { agreement } })
  expect(rows).toHaveLength(122)
  const by = ['Gebruiker policyOfficer', organisations.city.name]
  expect(rows[0]?.slice(0, 5)).toEqual([
    ...['Paragraaf aangepast', '2.1.1 d', '02/03/2026 10:01', ...by],
  ])
  expect(rows[0]?.slice(5).join(';')).toBe(
    '"Stand: van loopt naar nagekomen; Welke dienst: @team; Bewijs: Verslag van 12 februari.; Link naar het bewijs: https://verslagen.example/2026/02"',
  )
  expect(rows[1]?.slice(0, 5)).toEqual(['Gegevens aangepast', '', '02/03/2026 10:00', ...by])
  expect(rows[1]?.slice(5).join(';')).toBe('"Ondertekenaars; Contactpersonen"')
  expect(rows[2]?.slice(2)).toEqual([
    '01/01/2026 03:00',
    ...by,
    'Geldig tot en met: van 31/12/2025 naar niets',
  ])
  const moments = rows.slice(2).map((row) => row[2])
  expect(moments).toEqual(moments.toSorted().toReversed())
})

test.each(['signatories', 'agreementContacts', 'agreementChanges'] as const)(
  '%s of an agreement of others are not there, and not for whoever reads no agreements',
  async (list) => {
    const agreement = await newAgreement(world())
    const asked = { format: 'csv', [list]: { agreement } }
    const elsewhere = await (await world().asUser('otherOfficer')).post('/exports', asked)
    expect(elsewhere).toMatchObject({
      status: 400,
      body: { issues: [{ name: `${list}.agreement`, code: 'unknown' }] },
    })
    expect((await (await world().asUser('counsellor')).post('/exports', asked)).status).toBe(403)
  },
)
