import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contradictionsIn, type DatedFacts } from './contradictions.ts'

const today = '2026-03-02'

describe('what cannot be true together', () => {
  const cases: [title: string, DatedFacts, [field: string, code: string][]][] = [
    ['nothing is known', {}, []],
    [
      'everything fits',
      {
        birthDate: '1985-07',
        residenceDocument: 'cardA',
        residenceDocumentUntil: '2027-01-31',
        firstRegisteredBelgiumOn: '2019-05-01',
        firstRegisteredHereOn: '2024-05-01',
      },
      [],
    ],
    [
      'a document that ended long ago is still what somebody has',
      { residenceDocument: 'cardF', residenceDocumentUntil: '2020-01-31' },
      [],
    ],
    [
      'an end without its document',
      { residenceDocumentUntil: '2027-01-31' },
      [['residenceDocumentUntil', 'needsDocument']],
    ],
    [
      'an end of no document',
      { residenceDocument: 'none', residenceDocumentUntil: '2027-01-31' },
      [['residenceDocumentUntil', 'needsDocument']],
    ],
    [
      'a document that ended before the birth',
      { birthDate: '1985', residenceDocument: 'cardA', residenceDocumentUntil: '1984-12-31' },
      [['residenceDocumentUntil', 'beforeBirth']],
    ],
    [
      'here before Belgium',
      { firstRegisteredBelgiumOn: '2020-05-02', firstRegisteredHereOn: '2020-05-01' },
      [['firstRegisteredHereOn', 'beforeBelgium']],
    ],
    [
      'born and registered on one day, here at once',
      {
        birthDate: '2020-05-02',
        firstRegisteredBelgiumOn: '2020-05-02',
        firstRegisteredHereOn: '2020-05-02',
      },
      [],
    ],
    [
      'both before the birth: two faults, and no third about their order',
      {
        birthDate: '1990-01-01',
        firstRegisteredBelgiumOn: '1989-05-02',
        firstRegisteredHereOn: '1989-05-01',
      },
      [
        ['firstRegisteredBelgiumOn', 'beforeBirth'],
        ['firstRegisteredHereOn', 'beforeBirth'],
      ],
    ],
    [
      'a registration in Belgium that is still to come says nothing of the one here',
      { firstRegisteredBelgiumOn: '2026-03-03', firstRegisteredHereOn: '2026-03-02' },
      [['firstRegisteredBelgiumOn', 'future']],
    ],
    [
      'in a year of which nobody knows',
      { firstRegisteredBelgiumOn: '0198-03-02' },
      [['firstRegisteredBelgiumOn', 'tooEarly']],
    ],
  ]

  test.each(cases)('%s', (_, facts, faults) => {
    const found = contradictionsIn(facts, today)
    expect(found.map(({ field, code }) => [field, code])).toEqual(faults)
  })
})

const day = fc
  .date({
    min: new Date('1890-01-01'),
    max: new Date('2030-12-31'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

test('no field is named twice, and what is named holds a day', () => {
  const facts = fc.record({
    birthDate: fc.option(day),
    residenceDocument: fc.option(fc.constantFrom('cardA' as const, 'none' as const)),
    residenceDocumentUntil: fc.option(day),
    firstRegisteredBelgiumOn: fc.option(day),
    firstRegisteredHereOn: fc.option(day),
  })
  fc.assert(
    fc.property(facts, (some) => {
      const fields = contradictionsIn(some, today).map(({ field }) => field)
      expect(new Set(fields).size).toBe(fields.length)
      for (const field of fields) expect(some[field]).not.toBeNull()
    }),
  )
})

test('what is known in order, from birth to today, is never refused', () => {
  const before = day.filter((one) => one >= '1900-01-01' && one <= today)
  fc.assert(
    fc.property(fc.tuple(before, before, before), (days) => {
      const [birthDate, firstRegisteredBelgiumOn, firstRegisteredHereOn] = days.toSorted()
      const facts = { birthDate, firstRegisteredBelgiumOn, firstRegisteredHereOn }
      expect(contradictionsIn(facts, today)).toEqual([])
    }),
  )
})
