import { makeReferenceNumber } from '@onthaal/shared/referrals'
import { expect, test } from 'vitest'
import {
  filtersIn,
  type ListSearch,
  readSearch,
  valuesOf,
  withFilters,
  withoutFilters,
} from './list-filters.ts'

const id = '0198c0de-0000-7000-8000-00000000dead'

const reference = makeReferenceNumber(2026, new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]))

/** Everything that an address can say of a list: a new filter does not compile until it stands here. */
const fullSearch: Required<ListSearch> = {
  list: 'questions',
  queue: 'late',
  view: id,
  case: id,
  figure: { measure: 'noShow' },
  sort: 'oldest',
  type: 'dutchLanguage',
  status: ['submitted', 'infoRequested'],
  outcome: 'moved',
  desk: id,
  owner: id,
  sender: id,
  submittedFrom: '2026-03-01',
  submittedUntil: '2026-03-31',
  closedFrom: '2026-04-01',
  closedUntil: '2026-04-30',
  rejectionReason: ['duplicate', 'noCapacity'],
  pickedUpFrom: '2026-05-01',
  pickedUpUntil: '2026-05-31',
  firstContactFrom: '2026-06-01',
  firstContactUntil: '2026-06-30',
  acknowledged: false,
  deskRole: 'languageAdvisor',
  notDeskRole: 'counsellor',
  overdue: false,
  soon: true,
  reference,
  not: ['type', 'owner'],
  empty: 'outcome',
  filled: ['owner', 'attempts'],
  pickUp: 'inTime',
  completion: ['inTime', 'late'],
  attendance: 'noShow',
  appointmentFrom: '2026-07-01',
  appointmentUntil: '2026-07-31',
  contest: 'upheld',
  contestedFrom: '2026-08-01',
  contestedUntil: '2026-08-31',
  escalatedFrom: '2026-09-01',
  escalatedUntil: '2026-09-30',
  municipality: id,
  language: 'pt-BR',
  nationalityGroup: ['eea', 'unknown'],
  ageGroup: '65+',
  after: 'MjAyNg',
}

test('a list with its filters comes from the address', () => {
  expect(readSearch({ ...fullSearch })).toStrictEqual(fullSearch)
})

test('a reference is read however it is typed', () => {
  const typed = ` ${reference.replaceAll('-', ' ').toLowerCase()}`
  expect(readSearch({ reference: typed }).reference).toBe(reference)
})

test('what no list knows is overruled, for the router would keep it', () => {
  const read = readSearch({
    list: 'everything',
    queue: 'mine',
    view: 'first',
    case: 7,
    figure: 'noShow',
    sort: 'name',
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
    rejectionReason: 'pizza',
    pickedUpFrom: '2026-13-01',
    pickedUpUntil: 7,
    firstContactFrom: '1/6/2026',
    firstContactUntil: ['2026-06-30'],
    acknowledged: 'no',
    deskRole: 'frontDesk',
    notDeskRole: ['counsellor'],
    overdue: 'yes',
    soon: 1,
    reference: 'x',
    not: ['type', 'overdue'],
    empty: 'type',
    filled: 3,
    after: 3,
    name: 'Amal',
  })
  expect(Object.values(read).every((value) => value === undefined)).toBe(true)
  expect(read).not.toHaveProperty('name')
  expect(Object.keys(read)).toEqual(expect.arrayContaining(Object.keys(fullSearch)))
})

test('one value of several counts as one', () => {
  expect(readSearch({ type: ['preschool', 'pizza'] }).type).toBe('preschool')
  expect(valuesOf(readSearch({ type: ['preschool', 'care'] }).type)).toEqual(['preschool', 'care'])
  expect(valuesOf('preschool')).toEqual(['preschool'])
  expect(valuesOf(undefined)).toEqual([])
})

test('a filter that is taken away is turned round no more', () => {
  const search = { type: 'preschool', status: 'submitted', not: ['type', 'status'] } as const
  expect(withFilters(search, { type: undefined }).not).toBe('status')
  expect(withFilters(search, { type: undefined, status: undefined }).not).toBeUndefined()
  expect(readSearch({ type: 'preschool', not: ['type', 'owner'] }).not).toBe('type')
  expect(filtersIn(search)).toHaveLength(2)
})

test('another filter begins at the beginning of the list', () => {
  const search = { list: 'questions', type: 'preschool', after: 'abc' } as const
  expect(withFilters(search, { overdue: true })).toEqual({
    list: 'questions',
    type: 'preschool',
    overdue: true,
    not: undefined,
    after: undefined,
    case: undefined,
  })
  expect(filtersIn(search)).toEqual([['type', 'preschool']])
  expect(withoutFilters(search)).toEqual({ list: 'questions' })
  const queue = { queue: 'open', sort: 'oldest', type: 'preschool' } as const
  expect(filtersIn(queue)).toEqual([['type', 'preschool']])
  expect(withoutFilters(queue)).toEqual({ queue: 'open', sort: 'oldest' })
  expect(withFilters({ ...queue, after: 'abc' }, { sort: 'newest' })).toEqual({
    ...queue,
    sort: 'newest',
    not: undefined,
    after: undefined,
    case: undefined,
  })
})
