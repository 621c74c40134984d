import type { PeriodReport } from '@onthaal/shared/period-reports/schemas'
import { expect, test } from 'vitest'
import { completedReferral, submittedReferral } from '../../support/factories.ts'
import {
  agreementInForce,
  newReport,
  reportFile,
  thisQuarter,
} from '../../support/period-reports.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, type UserName } from '../../support/world.ts'

const world = testApp()

/** What shows a paragraph, and its number, by the place of the paragraph. */
async function linesOfParagraphs(id: string, by: UserName) {
  const { rows } = await reportFile(world(), id, by)
  const paragraphs = rows.filter((row) => row.Tabel === 'Afspraken')
  return (place: string) => {
    const row = paragraphs.find((one) => one['Cijfer of afspraak']?.startsWith(`§ ${place} `))
    return [row?.['Waaraan u het ziet'], row?.Aantal]
  }
}

test('a number stands beside what the party has to keep that is counted, and beside no other', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  await completedReferral(clerk, counsellor)
  const ofCity = 'geen cijfer, want dit verslag telt alleen wat Stad Beekrode doorverwees'
  const agreement = await agreementInForce(world())
  for (const by of ['cityManager', 'agencyManager'] as const) {
    const { id, measures } = await newReport(world(), { by, agreement, input: thisQuarter })
    const line = await linesOfParagraphs(id, by)
    const sent = measures.find(({ measure }) => measure === 'sent')?.values[0]?.count
    expect(sent).toBeGreaterThan(0)
    expect(line('2.1.1 c')).toEqual(['Verzonden', String(sent)])
    expect(line('2.1.3 b')).toEqual([`Verzonden: ${ofCity}`, ''])
    expect(line('2.1.1 d')).toEqual(['Op tijd opgepikt', expect.stringMatching(/^\d+$/)])
    expect(line('2.1.3 a')).toEqual(['Uitkomst gezien', expect.stringMatching(/^\d+$/)])
    expect(line('2.1.1 a')).toEqual(
      by === 'cityManager'
        ? ['Geïnformeerd', expect.stringMatching(/^\d+$/)]
        : ['Geïnformeerd: geen cijfer in dit verslag', ''],
    )
    expect(line('2.1.2')).toEqual(['geen cijfer', ''])
  }
  await submittedReferral(await world().asUser('socialWorker'))
  const own = await agreementInForce(world(), 'ocmw')
  const made = { by: 'agencyManager' as const, agreement: own, input: thisQuarter }
  const { id, counted } = await newReport(world(), made)
  const line = await linesOfParagraphs(id, 'agencyManager')
  expect(line('2.1.3 b')).toEqual(['Verzonden', '1'])
  for (const [place, name] of [
    ['2.1.1 a', 'Geïnformeerd'],
    ['2.1.1 c', 'Verzonden'],
    ['2.1.3 a', 'Uitkomst gezien'],
  ] as const) {
    const why = `geen cijfer, want dit verslag telt alleen wat ${counted.name} doorverwees`
    expect(line(place)).toEqual([`${name}: ${why}`, ''])
  }
})

/** Of an agreement with a meeting, an addendum and somebody of each kind in its register. */
async function reportOfRegister(): Promise<PeriodReport> {
  const agreement = await agreementInForce(world())
  const addendum = await agreementInForce(world())
  const said = 'update cooperation_agreement set'
  await world().rows(`${said} amends = $2 where id = $1`, [addendum, agreement])
  await world().rows(
    `${said} evaluated_on = '{2026-01-15}', next_evaluation_on = '2026-12-01' where id = $1`,
    [agreement],
  )
  for (const one of ['Directeur', 'Voorzitter']) {
    await world().rows(
      `insert into agreement_signatory values (gen_random_uuid(), $1, $2, 'An Verzonnen', $3)`,
      [agreement, organisations.city.id, one],
    )
  }
  await world().rows(
    `insert into agreement_contact (id, agreement_id, organisation_id, role, name, valid_from)
     values (gen_random_uuid(), $1, $2, 'other', 'Bo Verzonnen', '2026-01-01')`,
    [agreement, organisations.city.id],
  )
  return newReport(world(), { agreement, input: thisQuarter })
}

test('what the register showed that day is in it, whatever the register shows now', async () => {
  const { id, agreementId } = await reportOfRegister()
  await world().rows('delete from agreement_signatory where agreement_id = $1', [agreementId])
  await world().rows('delete from agreement_contact where agreement_id = $1', [agreementId])
  await world().rows('update cooperation_agreement set next_evaluation_on = null where id = $1', [
    agreementId,
  ])
  await world().rows('update cooperation_agreement set amends = null where amends = $1', [
    agreementId,
  ])
  const line = await linesOfParagraphs(id, 'cityManager')
  expect(line('3 a')).toEqual(['Volgend overleg: 01/12/2026 (gepland)', ''])
  expect(line('3 b')).toEqual(['Addenda', '1'])
  expect(line('4')).toEqual(['Contactpersonen op 02/03/2026', '1'])
  expect(line('5')).toEqual(['Ondertekenaars', '2'])
})

test('a report that was made before it held what the register showed is still read', async () => {
  const { id } = await reportOfRegister()
  const older = '0198c0de-0000-7000-8000-0000000000aa'
  await world().rows(
    `insert into period_report select (jsonb_populate_record(r, jsonb_build_object('id', $2::text,
       'content', content #- '{agreement,contactCount}' #- '{agreement,signatoryCount}'))).*
     from period_report r where r.id = $1`,
    [id, older],
  )
  const manager = await world().asUser('cityManager')
  const { status, body } = await manager.get<PeriodReport>(`/periodReports/${older}`)
  expect(status).toBe(200)
  expect(body.agreement).not.toHaveProperty('contactCount')
  const line = await linesOfParagraphs(older, 'cityManager')
  expect(line('3 a')).toEqual(['Volgend overleg: 01/12/2026 (gepland)', ''])
  expect(line('3 b')).toEqual(['Addenda', '1'])
  expect(line('4')).toEqual(['Contactpersonen op 02/03/2026: geen cijfer in dit verslag', ''])
  expect(line('5')).toEqual(['Ondertekenaars: geen cijfer in dit verslag', ''])
})
