import type { NewExport } from '@onthaal/shared/exports/schemas'
import type { Region } from '@onthaal/shared/organisations/schemas'
import type { ReferralTermList } from '@onthaal/shared/referral-terms/schemas'
import { expect, test } from 'vitest'
import { newAgreement } from '../../support/agreements.ts'
import type { Client } from '../../support/client.ts'
import { registerAlong } from '../../support/exports.ts'
import { newDeskInput } from '../../support/organisations.ts'
import { newReferralTerm, termInput } from '../../support/referral-terms.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, region } from '../../support/world.ts'

const world = testApp({ exportLimits: { pageRows: 2 } })

const taken = (client: Client, heading: string, asked: Omit<NewExport, 'format'>) =>
  registerAlong(world(), client, heading, asked)

/** Another agency, of which this one is to see nothing. */
const elsewhere = '00000000-0000-7000-8000-000000000006'

const otherAgency = () =>
  world().rows(
    `insert into organisation (id, kind, name) values ($1, 'agency', 'Ander') on conflict do nothing`,
    [elsewhere],
  )

test('terms as the agency set them, the newest first, each for all that it holds for', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const agreement = await newAgreement(world())
  const everywhere = await administrator.post('/referralTerms', termInput())
  expect(everywhere.status).toBe(200)
  const input = termInput({
    ...{ desk: desks.city, type: 'dutchLanguage', agreement, priority: 'urgent' },
    validTo: '2032-12-31',
  })
  const narrow = await administrator.post('/referralTerms', { ...input, dueWorkingDays: 21 })
  expect(narrow.status).toBe(200)
  await otherAgency()
  await world().rows('update referral_term set organisation_id = $1 where id = $2', [
    elsewhere,
    await newReferralTerm(world()),
  ])
  const { body } = await administrator.get<ReferralTermList>('/referralTerms')
  const { rows, text } = await taken(administrator, 'Dringend?', { referralTerms: {} })
  expect(body.items).toHaveLength(2)
  const day = (value = '') => value.split('-').reverse().join('/')
  expect(rows).toEqual([
    [
      ...[
        'Dringend',
        'Nederlands leren',
        'Loket Stad Beekrode',
        'overeenkomst city (Stad Beekrode · Agentschap)',
      ],
      ...[day(input.validFrom), '31/12/2032', '8', '2', '21', '5'],
    ],
    [
      ...['Gewoon', 'Alle soorten', 'Alle loketten', 'Alle gemeenten'],
      ...[day(body.items[1]?.validFrom), '', '8', '2', '40', '5'],
    ],
  ])
  // What holds where nothing was set.
  expect(text).toContain('pikt het loket op binnen 10 werkdagen en rondt het af binnen 60')
})

test('regions with their desks by name, whom each serves and where people find it', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const empty = await administrator.post('/regions', { name: '=1+1' })
  expect(empty.status).toBe(200)
  const where = {
    address: 'Markt 1, 9000 Gent',
    openingHours: 'ma-vr 9-12 uur',
    phone: '09 000 00 00',
  }
  const desk = { ...newDeskInput({ name: 'Aan het station', serves: [] }), ...where }
  expect((await administrator.post(`/regions/${region}/desks`, desk)).status).toBe(200)
  await otherAgency()
  await world().rows(
    `with ander as (insert into region (id, organisation_id, name) values (gen_random_uuid(), $1, 'Ver weg')
       returning id)
     insert into desk (id, organisation_id, region_id, name)
       select gen_random_uuid(), $1, id, 'Vreemd loket' from ander`,
    [elsewhere],
  )
  const { body } = await administrator.get<{ items: Region[] }>('/regions')
  const { rows, text } = await taken(administrator, 'Regio', { regions: {} })
  expect(body.items.map(({ name }) => name)).toEqual(['=1+1', 'Regio'])
  expect(rows).toEqual([
    ["'=1+1", 'geen', '', '', '', ''],
    ['Regio', 'Aan het station', 'nog geen gemeente', ...Object.values(where)],
    ['Regio', 'Loket Stad Beekrode', 'Stad Beekrode', '', '', ''],
    ['Regio', 'Loket Stad Zandhove', 'Stad Zandhove', '', '', ''],
  ])
  expect(text).not.toContain('Vreemd loket')
})

test.each([
  ['referralTerms', 'administrator'],
  ['referralTerms', 'agencyManager'],
  ['referralTerms', 'counsellor'],
  ['referralTerms', 'clerk'],
  ['regions', 'administrator'],
  ['regions', 'agencyManager'],
  ['regions', 'counsellor'],
  ['regions', 'clerk'],
] as const)('%s are not taken along by a %s, who does not read them', async (list, name) => {
  const client = await world().asUser(name)
  const { status } = await client.post('/exports', { format: 'csv', [list]: {} })
  expect(status).toBe(403)
})
