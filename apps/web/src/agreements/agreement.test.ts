import { expect, it } from 'vitest'
import { placeOf } from './agreement.ts'

const an = { organisation: 'city', name: 'An', position: 'Directeur' }
const bea = { organisation: 'agency', name: 'Bea', position: 'Manager' }
const known = { one: bea, at: 1, among: 2 }

it('finds somebody where they stand now, also when others came before them', () => {
  const cleo = { ...an, name: 'Cleo' }
  expect(placeOf([an, bea], known)).toBe(1)
  expect(placeOf([cleo, an, bea], known)).toBe(2)
  expect(placeOf([bea], known)).toBe(0)
})

it('finds somebody of whom a colleague changed something, the name too', () => {
  expect(placeOf([{ ...bea, position: 'Coördinator' }, an], known)).toBe(0)
  expect(placeOf([an, { ...bea, name: 'Beatrijs' }], known)).toBe(1)
})

it('puts somebody new, or who was taken away, after all others', () => {
  expect(placeOf([an, bea], undefined)).toBe(2)
  expect(placeOf([an], known)).toBe(1)
  expect(placeOf([an, { ...an, name: 'Cleo' }], known)).toBe(2)
})
