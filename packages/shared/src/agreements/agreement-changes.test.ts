import { expect, it } from 'vitest'
import { changedFields } from './index.ts'

const before = {
  reference: 'SO-1',
  validTo: '2030-12-31',
  signedOn: null,
  evaluatedOn: ['2025-01-01'],
  contacts: [{ name: 'An Verzonnen', role: 'alderman' }],
}

it('tells what differs, from what into what, and nothing else', () => {
  const after = { ...before, validTo: '2031-12-31', signedOn: '2025-12-01' }
  expect(changedFields(before, after)).toEqual([
    { field: 'validTo', before: ['2030-12-31'], after: ['2031-12-31'] },
    { field: 'signedOn', before: [], after: ['2025-12-01'] },
  ])
  expect(changedFields(before, { ...before })).toEqual([])
})

it('does not compare what is not named, and takes nothing for nothing', () => {
  expect(changedFields(before, {})).toEqual([])
  expect(changedFields({ signedOn: undefined }, { signedOn: null })).toEqual([])
})

it('keeps of people that they changed, and never who they are', () => {
  const same = { contacts: [{ role: 'alderman', name: 'An Verzonnen' }] }
  expect(changedFields(before, same)).toEqual([])
  const change = changedFields(before, { contacts: [{ name: 'Bea Bedacht', role: 'alderman' }] })
  expect(change).toEqual([{ field: 'contacts' }])
  expect(JSON.stringify(change)).not.toContain('Bea')
})
