import { commitmentCodes } from '@onthaal/shared/agreements'
import { measureDefinitions } from '@onthaal/shared/measures'
import type { Figures, MeasuredFigure } from '@onthaal/shared/measures/schemas'
import type { FrozenFigure, PeriodReport } from '@onthaal/shared/period-reports/schemas'
import { expect, test } from 'vitest'
import { newAgreement } from '../../support/agreements.ts'
import {
  acceptedReferral,
  completedReferral,
  newArrival,
  newInforming,
  newPerson,
  submittedReferral,
} from '../../support/factories.ts'
import {
  agreementInForce,
  newReport,
  reportInput,
  reportWithdrawal,
  thisQuarter,
} from '../../support/period-reports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations, partitions, userId } from '../../support/world.ts'

const world = testApp()
const pathOf = (agreement: string) => `/cooperationAgreements/${agreement}/periodReports`

testRefusals({
  operationId: 'createPeriodReport',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'policyOfficer', 'administrator', 'counsellor', 'agencyAdministrator'],
  path: async () => pathOf(await newAgreement(world())),
  body: () => reportInput,
  otherBody: () => ({ grain: 'month', on: '2024-05-01' }),
})

/** Without the lists, as a report has them. */
function frozen({ count, medianDays, p90Days, outOf }: MeasuredFigure): FrozenFigure {
  return {
    count,
    ...(medianDays !== undefined && { medianDays }),
    ...(p90Days !== undefined && { p90Days }),
    ...(outOf && { outOf: { count: outOf.count } }),
  }
}

/** Work of both senders of the place and of another one, picked up, ended and waiting. */
async function someWork(): Promise<void> {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  await submittedReferral(clerk)
  await acceptedReferral(clerk, counsellor)
  await completedReferral(clerk, counsellor)
  await submittedReferral(await world().asUser('socialWorker'))
  await submittedReferral(await world().asUser('otherClerk'))
  const { id } = await newPerson(clerk)
  await newArrival(clerk, { person: id })
  await newInforming(clerk, id)
}

test('it holds every figure that its maker gets, of the period and those before it, with what they count', async () => {
  await someWork()
  const manager = await world().asUser('cityManager')
  const query = 'grain=quarter&on=2026-03-02&periods=5&split=type'
  const { body: figures } = await manager.get<Figures>(`/figures?${query}`)
  const report = await newReport(world(), {
    agreement: await agreementInForce(world()),
    input: thisQuarter,
  })
  expect(report).toMatchObject({
    ...{ grain: 'quarter', from: '2026-01-01', until: '2026-03-31', isRunning: true },
    ...{ countsSchooling: false, madeAt: '2026-03-02T09:00:00.000Z', shape: 1 },
    madeBy: 'Gebruiker cityManager',
    counted: organisations.city,
  })
  expect(report).not.toHaveProperty('withdrawal')
  expect(report.periods).toEqual(figures.periods)
  expect(report.measures).toEqual(
    figures.measures.map(({ measure, values, parts }) => {
      const { unit, clock, leavesOut } = measureDefinitions[measure]
      return {
        ...{ measure, unit, clock, leavesOut, values: values.map(frozen) },
        ...(parts && {
          parts: parts.map((part) => ({ key: part.key, values: part.values.map(frozen) })),
        }),
      }
    }),
  )
  const of = (code: string) => report.measures.find(({ measure }) => measure === code)
  expect(of('sent')?.values[0]).toEqual({ count: 3 })
  expect(of('sent')?.parts).toHaveLength(1)
  expect(of('arrivalsToInvite')?.values).toEqual([{ count: 1 }])
  expect(of('personsInformed')?.values[0]).toEqual({ count: 1 })
  expect(of('caseload')).toBeUndefined()
})

test('that of the agency counts what the other party sent, and what cannot be narrowed to it is not in it', async () => {
  const report = await newReport(world(), {
    by: 'agencyManager',
    agreement: await agreementInForce(world()),
    input: thisQuarter,
  })
  const manager = await world().asUser('agencyManager')
  const query = `grain=quarter&on=2026-03-02&periods=5&sender=${organisations.city.id}`
  const { body: figures } = await manager.get<Figures>(`/figures?${query}`)
  expect(report.counted).toEqual(organisations.city)
  expect(report.measures.map(({ measure, values }) => ({ measure, values }))).toEqual(
    figures.measures.map(({ measure, values }) => ({ measure, values: values.map(frozen) })),
  )
  expect(report.measures.every(({ unit }) => unit === 'referral')).toBe(true)
  const ofOcmw = await newReport(world(), {
    by: 'agencyManager',
    agreement: await agreementInForce(world(), 'ocmw'),
    input: thisQuarter,
  })
  const sent = (one: PeriodReport) =>
    one.measures.find(({ measure }) => measure === 'sent')?.values[0]?.count
  expect([sent(report), sent(ofOcmw)]).toEqual([3, 1])
})

test('it holds the terms, each paragraph as it stands, and nobody who signed or can be asked', async () => {
  const agreement = await agreementInForce(world())
  const addendum = await agreementInForce(world())
  await world().rows('update cooperation_agreement set amends = $2 where id = $1', [
    addendum,
    agreement,
  ])
  await world().rows(
    `update cooperation_agreement set signed_on = '2025-08-20', evaluated_on = '{2026-01-15}' where id = $1`,
    [agreement],
  )
  await world().rows(
    `insert into agreement_signatory values (gen_random_uuid(), $1, $2, 'An Verzonnen', 'Directeur')`,
    [agreement, organisations.city.id],
  )
  await world().rows(
    `insert into agreement_contact (id, agreement_id, organisation_id, role, name, valid_from, valid_to)
     values (gen_random_uuid(), $1, $2, 'other', 'Bo Verzonnen', '2026-03-02', null),
            (gen_random_uuid(), $1, $2, 'other', 'Cis Verzonnen', '2025-09-01', '2026-03-01')`,
    [agreement, organisations.city.id],
  )
  await world().rows(
    `insert into agreement_commitment values ($1, 'runDesk', 'atRisk', 'Team onthaal', 'Eén dag dicht.', now(), $2)`,
    [agreement, userId('policyOfficer')],
  )
  const report = await newReport(world(), { agreement, input: thisQuarter })
  const term = { validFrom: '2025-09-01', validTo: '2027-08-31' }
  expect(report.agreement).toEqual({
    ...{ reference: 'overeenkomst city', ...term, signedOn: '2025-08-20' },
    parties: [organisations.city, organisations.agency],
    addenda: [{ reference: 'overeenkomst city', ...term }],
    evaluatedOn: ['2026-01-15'],
    evaluation: { dueBy: '2027-01-15', state: 'toPlan' },
    // How many: who they are is left to the register. One of the contacts was there until the day before.
    ...{ signatoryCount: 1, contactCount: 1 },
  })
  expect(report.commitments.map(({ code }) => code)).toEqual(commitmentCodes)
  expect(report.commitments.find(({ code }) => code === 'runDesk')).toEqual({
    ...{ code: 'runDesk', paragraph: '2.1.1 d', party: 'agency', state: 'atRisk' },
    ...{ responsible: 'Team onthaal', evidence: 'Eén dag dicht.', indicator: 'pickedUpInTime' },
  })
  expect(report.commitments.find(({ code }) => code === 'diversity')?.state).toBe('later')
  expect(JSON.stringify(report)).not.toContain('Verzonnen')
})

test("minors' schooling is counted for whoever works with it", async () => {
  await submittedReferral(await world().asUser('schoolClerk'), { type: 'preschool' })
  const agreement = await agreementInForce(world())
  const of = async (by: 'agencyManager' | 'schoolManager') => {
    const { countsSchooling, measures } = await newReport(world(), {
      ...{ by, agreement, input: thisQuarter },
    })
    const sent = measures.find(({ measure }) => measure === 'sent')
    return { countsSchooling, isTold: sent?.parts?.some(({ key }) => key === 'preschool') }
  }
  expect(await of('agencyManager')).toEqual({ countsSchooling: false, isTold: false })
  expect(await of('schoolManager')).toEqual({ countsSchooling: true, isTold: true })
})

test.each([
  [{ grain: 'quarter', on: '2026-04-01' }, 'notBegun'],
  [{ grain: 'quarter', on: '2025-06-30' }, 'outsideTerm'],
  [{ grain: 'month', on: '0001-01-01' }, 'outsideTerm'],
] as const)('of %o there is no report: %s', async (input, code) => {
  const manager = await world().asUser('cityManager')
  const path = pathOf(await agreementInForce(world()))
  const { status, body } = await manager.post<{ issues: object[] }>(path, input)
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ in: 'body', name: 'on', code })])
})

test('of one period so many stand at once, until one is withdrawn', async () => {
  const agreement = await newAgreement(world())
  const first = await newReport(world(), { agreement })
  await world().rows(
    `insert into period_report select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid()))).*
     from period_report r, generate_series(2, 24) where r.id = $1`,
    [first.id],
  )
  const manager = await world().asUser('cityManager')
  const path = pathOf(agreement)
  const { status, body } = await manager.post<{ issues: object[] }>(path, reportInput)
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'on', code: 'tooManyReports' })])
  // Another period is another one, and so is another organisation.
  await newReport(world(), { agreement, input: { grain: 'month', on: '2024-05-01' } })
  await newReport(world(), { agreement, by: 'agencyManager' })
  await manager.post(`/periodReports/${first.id}/withdrawal`, reportWithdrawal)
  expect((await manager.post(path, reportInput)).status).toBe(201)
})

test('there is none under an addendum, nor where no agency is a party', async () => {
  const manager = await world().asUser('cityManager')
  const agreement = await newAgreement(world())
  const addendum = await newAgreement(world())
  await world().rows('update cooperation_agreement set amends = $2 where id = $1', [
    addendum,
    agreement,
  ])
  expect((await manager.post(pathOf(addendum), reportInput)).status).toBe(404)
  await world().rows(
    'update cooperation_agreement set partner_organisation_id = $2 where id = $1',
    [agreement, organisations.ocmw.id],
  )
  const { status, body } = await manager.post<{ issues: object[] }>(pathOf(agreement), reportInput)
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ code: 'noAgency' })])
})

test('a manager of the agency who answers for another region makes none', async () => {
  const agreement = await newAgreement(world(), { sender: 'otherCity' })
  // Who works for the desk of the city alone reaches nothing of the other one.
  const { status, body } = await (await world().asUser('leadCounsellor')).post<{
    issues: object[]
  }>(pathOf(agreement), reportInput)
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ code: 'otherRegion' })])
  const { id, desks: counted } = await newReport(world(), { by: 'leadCounsellor' })
  const names = await world().rows<{ name: string }>('select name from desk where id = $1', [
    desks.city,
  ])
  // Who answers for the region counts more desks, and the report says over which it is.
  expect(counted).toEqual(names.map(({ name }) => name))
  const whole = await newReport(world(), { by: 'agencyManager' })
  expect(whole.desks?.length).toBeGreaterThan(1)
  expect(whole.desks).toEqual(expect.arrayContaining(counted ?? []))
  expect(await newReport(world())).not.toHaveProperty('desks')
  const [row] = await world().rows('select partitions from period_report where id = $1', [id])
  expect(row).toEqual({ partitions: [partitions.city] })
})
