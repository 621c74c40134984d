import { expect, it } from 'vitest'
import { demoPlaces } from './demo-organisations.ts'
import { askFor } from './demo-referrals.ts'
import { createRandom } from './random.ts'

const [place] = demoPlaces
const file = {
  partitionId: place.partition.id,
  personId: '018f6b1e-0000-7000-8000-000000000001',
  organisationId: place.municipality.id,
}

it('gives no reference number of a place twice', () => {
  const taken = new Set<string>()
  const ask = () =>
    askFor(createRandom(7), {
      ...{ type: 'dutchLanguage', place, taken, createdAt: new Date('2026-03-02T09:00:00Z') },
      file: file as Parameters<typeof askFor>[1]['file'],
    })
  const references = [ask(), ask(), ask()].map(({ reference }) => reference)
  expect(new Set(references)).toEqual(taken)
  expect(taken.size).toBe(3)
})
