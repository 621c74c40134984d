import fc from 'fast-check'
import { expect, it } from 'vitest'
import { registers, residenceDocuments, residenceGrounds } from '../persons/index.ts'
import { addDays, addMonths } from '../time/index.ts'
import { exceptions } from './conditions.ts'
import type { EligibilityFacts } from './eligibility-facts.ts'
import { type EligibilityFactName, eligibilityFactNames } from './eligibility-vocabulary.ts'
import { proposeEligibility } from './propose-eligibility.ts'

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1930-01-01', days))
const yesNo = fc.boolean()

/** Anything at all, also what cannot be true together. */
const anything: fc.Arbitrary<EligibilityFacts> = fc.record(
  {
    birthDate: day.chain((born) => fc.constantFrom(born, born.slice(0, 7), born.slice(0, 4))),
    nationalities: fc.subarray(['BE', 'FR', 'CH', 'MA', 'SY', 'stateless']),
    register: fc.constantFrom(...registers),
    residenceGround: fc.constantFrom(...residenceGrounds),
    residenceDocument: fc.constantFrom(...residenceDocuments),
    firstRegisteredBelgiumOn: day,
    firstRegisteredHereOn: day,
    firstRegisteredIn: fc.constantFrom('flanders' as const, 'elsewhere' as const),
    unableCertificateOn: day,
    ...(Object.fromEntries(
      [
        ...['bornAbroad', 'parentBornAbroad', 'isFirstTitle', 'sponsorUsedFreeMovement'],
        ...exceptions,
      ].map((name) => [name, yesNo]),
    ) as Record<(typeof exceptions)[number], typeof yesNo>),
  },
  { requiredKeys: [] },
)

it('a proposal names a rule, or what is missing, never both and never neither', () => {
  fc.assert(
    fc.property(anything, day, (facts, on) => {
      const { category, rule, missing, used } = proposeEligibility(facts, on)
      expect(category === 'undetermined').toBe(rule === undefined)
      expect(missing.length > 0).toBe(rule === undefined)
      for (const name of used) expect(facts).toHaveProperty(name)
    }),
  )
})

it('another answer leads where it says', () => {
  fc.assert(
    fc.property(anything, day, (facts, on) => {
      const proposal = proposeEligibility(facts, on)
      for (const { fact, answer, category } of proposal.wouldChange) {
        expect(category).not.toBe(proposal.category)
        const certificate = fact === 'isPermanentlyUnable' ? { unableCertificateOn: on } : {}
        const answered = { ...facts, [fact]: answer, ...certificate }
        expect(proposeEligibility(answered, on).category).toBe(category)
      }
    }),
  )
})

/** Somebody of whom everything is known, and nothing of it contradicts the rest. */
const somebody: fc.Arbitrary<EligibilityFacts & { on: string }> = fc
  .record({
    on: fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2024-01-01', days)),
    age: fc.integer({ min: 6, max: 80 * 12 }),
    months: fc.integer({ min: 0, max: 80 }),
    isBelgian: yesNo,
    isEuCitizen: yesNo,
    ground: fc.constantFrom(...residenceGrounds.filter((one) => one !== 'belgian')),
    document: fc.constantFrom(
      'cardA' as const,
      'cardB' as const,
      'immatriculationCertificate' as const,
    ),
    bornAbroad: yesNo,
    parentBornAbroad: yesNo,
    movedAfter: fc.integer({ min: 0, max: 80 }),
    isFirstTitle: yesNo,
    sponsorUsedFreeMovement: yesNo,
  })
  .map(({ on, age, months, isBelgian, isEuCitizen, ground, document, movedAfter, ...answers }) => {
    const ago = (count: number) => addMonths('1900-01-15', monthsSince1900(on) - count)
    const since = Math.min(months, age)
    const here = ago(Math.max(0, since - movedAfter))
    const isMoved = here !== ago(since)
    const isEu = isEuCitizen || ground === 'euCitizen'
    return {
      ...answers,
      on: ago(0),
      birthDate: ago(age),
      nationalities: isBelgian ? ['BE'] : [isEu ? 'FR' : 'MA'],
      register: 'foreigners' as const,
      residenceGround: isBelgian ? ('belgian' as const) : ground,
      residenceDocument: isBelgian ? ('belgianIdentityCard' as const) : document,
      firstRegisteredBelgiumOn: ago(since),
      firstRegisteredHereOn: here,
      firstRegisteredIn: isMoved ? ('elsewhere' as const) : ('flanders' as const),
      // Somebody registered this lately has no earlier title: another answer contradicts the register.
      isFirstTitle: since <= 12 || answers.isFirstTitle,
    }
  })

function monthsSince1900(on: string): number {
  return (Number(on.slice(0, 4)) - 1900) * 12 + Number(on.slice(5, 7)) - 1
}

it('what is decided with less known stays so when the rest is told', () => {
  const hideable = eligibilityFactNames.filter((name) => !exceptions.some((one) => one === name))
  fc.assert(
    fc.property(somebody, fc.subarray(hideable), ({ on, ...facts }, hidden) => {
      const known = { ...facts, ...withoutThese(hidden) }
      const { category, missing } = proposeEligibility(known, on)
      if (category === 'undetermined') expect(hidden).toEqual(expect.arrayContaining([...missing]))
      else expect(category).toBe(proposeEligibility(facts, on).category)
    }),
    { numRuns: 500 },
  )
})

it('somebody of whom all is known is never left open', () => {
  fc.assert(
    fc.property(somebody, ({ on, ...facts }) => {
      expect(proposeEligibility(facts, on).category).not.toBe('undetermined')
    }),
    { numRuns: 500 },
  )
})

function withoutThese(names: readonly EligibilityFactName[]): EligibilityFacts {
  return Object.fromEntries(names.map((name) => [name, undefined]))
}
