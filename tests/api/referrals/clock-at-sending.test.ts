import type { Person, PersonInput } from '@onthaal/shared/persons/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { describe, expect, test } from 'vitest'
import { done, newPerson, personInput, submittedReferral } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

describe('a referral for school keeps the clock of the day it was sent', () => {
  const child: Partial<PersonInput> = {
    birthDate: '2016',
    nationalities: ['SY'],
    register: 'foreigners',
    firstRegisteredBelgiumOn: '2026-01-05',
    firstRegisteredHereOn: '2026-02-01',
  }
  const sent = async (changes: Partial<PersonInput>) => {
    const clerk = await world().asUser('schoolClerk')
    const { id: person } = await newPerson(clerk, changes)
    return submittedReferral(clerk, { person, type: 'compulsoryEducation' })
  }

  test('with what was known and the version of the rules, whatever the file says later', async () => {
    const clerk = await world().asUser('schoolClerk')
    const referral = await sent(child)
    const kept = {
      on: '2026-03-02',
      state: 'urgent',
      startsOn: { earliest: '2026-03-06', latest: '2026-03-06' },
      lastDay: { earliest: '2033-12-31', latest: '2034-06-30' },
      isProvisional: false,
      questions: [],
      ruleSet: '2020-09',
      inputs: {
        birthDate: '2016',
        isBelgian: false,
        register: 'foreigners',
        firstRegisteredBelgiumOn: '2026-01-05',
        firstRegisteredHereOn: '2026-02-01',
      },
    }
    expect(referral.compulsoryClock).toEqual(kept)
    const path = `/persons/${referral.person.id}`
    const { body: file } = await clerk.get<Person>(path)
    const later = { ...personInput(child), firstRegisteredBelgiumOn: '2025-01-05' }
    done(await clerk.put(path, later, { version: file.version }))
    const { body } = await clerk.get<Referral>(`/referrals/${referral.id}`)
    expect(body.compulsoryClock).toEqual(kept)
  })

  test('with the question that was open', async () => {
    const { firstRegisteredBelgiumOn: _, ...hereAlone } = child
    const { compulsoryClock } = await sent(hereAlone)
    expect(compulsoryClock).toMatchObject({
      state: 'question',
      startsOn: { earliest: '2021-09-01', latest: '2026-04-02' },
      questions: ['firstRegisteredBelgiumOn'],
    })
  })

  test('provisionally while the check of the residence runs, and no longer once it is done', async () => {
    const clerk = await world().asUser('schoolClerk')
    const { compulsoryClock, person } = await sent({ ...child, residenceCheckOpen: true })
    expect(compulsoryClock).toMatchObject({
      isProvisional: true,
      inputs: { isResidenceCheckOpen: true },
    })
    const { body: file } = await clerk.get<Person>(`/persons/${person.id}`)
    expect(file).toMatchObject({ residenceCheckOpen: true })
    const done = await sent({ ...child, residenceCheckOpen: false })
    expect(done.compulsoryClock?.isProvisional).toBe(false)
    expect(done.compulsoryClock?.inputs).not.toHaveProperty('isResidenceCheckOpen')
  })

  test('for the desk too, where somebody works with schooling', async () => {
    const { id } = await sent(child)
    const reading = async (name: 'schoolCounsellor' | 'counsellor') =>
      (await world().asUser(name)).get<Referral>(`/referrals/${id}`)
    expect((await reading('schoolCounsellor')).body.compulsoryClock?.state).toBe('urgent')
    const { status, body } = await reading('counsellor')
    expect(status).toBe(404)
    expect(body).not.toHaveProperty('compulsoryClock')
  })

  test('and no other referral has one', async () => {
    const clerk = await world().asUser('schoolClerk')
    const { id: person } = await newPerson(clerk, child)
    for (const type of ['preschool', 'civicIntegration'] as const) {
      expect(await submittedReferral(clerk, { person, type })).not.toHaveProperty('compulsoryClock')
    }
  })
})
