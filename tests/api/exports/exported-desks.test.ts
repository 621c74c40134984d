import type { NewExport } from '@onthaal/shared/exports/schemas'
import type { ReferralTermList } from '@onthaal/shared/referral-terms/schemas'
import { expect, test } from 'vitest'
import { newAgreement } from '../../support/agreements.ts'
import type { Client } from '../../support/client.ts'
import { registerAlong } from '../../support/exports.ts'
import { newReferralTerm, termInput } from '../../support/referral-terms.ts'
import { testApp } from '../../support/test-app.ts'
import { desks } from '../../support/world.ts'

const world = testApp({ exportLimits: { pageRows: 2 } })

const taken = (client: Client, heading: string, asked: Omit<NewExport, 'format'>) =>
  registerAlong(world(), client, heading, asked)

/** Another agency, of which this one is to see nothing. */
const elsewhere = '00000000-0000-7000-8000-000000000006'

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
  await world().rows(`insert into organisation (id, kind, name) values ($1, 'agency', 'Ander')`, [
    elsewhere,
  ])
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
      ...['Dringend', 'Nederlands leren', 'Loket Stad Beekrode', 'overeenkomst city (Stad Beekrode · Agentschap)'],
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

test.each([
  ['referralTerms', 'administrator'],
  ['referralTerms', 'agencyManager'],
  ['referralTerms', 'counsellor'],
  ['referralTerms', 'clerk'],
] as const)('%s are not taken along by a %s, who does not read them', async (list, name) => {
  const client = await world().asUser(name)
  const { status } = await client.post('/exports', { format: 'csv', [list]: {} })
  expect(status).toBe(403)
})
