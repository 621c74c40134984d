import { expect, test } from 'vitest'
import { filtersIn, readSearch, valuesOf, withFilters, withoutFilters } from './list-filters.ts'

const id = '0198c0de-0000-7000-8000-00000000dead'

test('a list with its filters comes from the address', () => {
  const search = {
    list: 'questions',
    type: 'dutchLanguage',
    status: ['submitted', 'infoRequested'],
    outcome: 'moved',
    desk: id,
    owner: id,
    sender: id,
    submittedFrom: '2026-03-01',
    submittedUntil: '2026-03-31',
    closedFrom: '2026-03-01',
    closedUntil: '2026-03-31',
    deskRole: 'languageAdvisor',
    notDeskRole: 'counsellor',
    overdue: false,
    after: 'MjAyNg',
  }
  expect(readSearch({ ...search, reference: 'oh26 7k3m9qxt' })).toEqual({
    ...search,
    reference: undefined,
  })
})

test('what no list knows is overruled, for the router would keep it', () => {
  const read = readSearch({
    list: 'everything',
    type: 'pizza',
    status: 7,
    outcome: ['pizza'],
    desk: 'mine',
    owner: { $ne: 1 },
    sender: id.toUpperCase(),
    submittedFrom: '2026-02-30',
    submittedUntil: 'yesterday',
    closedFrom: 20260301,
    closedUntil: null,
    deskRole: 'frontDesk',
    notDeskRole: ['counsellor'],
    overdue: 'yes',
    reference: 'x',
    after: 3,
    name: 'Amal',
  })
  expect(Object.values(read).every((value) => value === undefined)).toBe(true)
  expect(read).not.toHaveProperty('name')
  expect(Object.keys(read)).toEqual(expect.arrayContaining(['type', 'reference', 'after']))
})

test('one value of several counts as one', () => {
  expect(readSearch({ type: ['preschool', 'pizza'] }).type).toBe('preschool')
  expect(valuesOf(readSearch({ type: ['preschool', 'care'] }).type)).toEqual(['preschool', 'care'])
  expect(valuesOf('preschool')).toEqual(['preschool'])
  expect(valuesOf(undefined)).toEqual([])
})

test('another filter begins at the beginning of the list', () => {
  const search = { list: 'questions', type: 'preschool', after: 'abc' } as const
  expect(withFilters(search, { overdue: true })).toEqual({
    list: 'questions',
    type: 'preschool',
    overdue: true,
    after: undefined,
  })
  expect(filtersIn(search)).toEqual([['type', 'preschool']])
  expect(withoutFilters(search)).toEqual({ list: 'questions' })
})
