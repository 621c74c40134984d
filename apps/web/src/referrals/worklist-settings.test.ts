import { expect, test } from 'vitest'
import {
  filtersToKeep,
  searchOfView,
  withListChoice,
  withoutView,
  withView,
} from './worklist-settings.ts'

const view = {
  id: '0198c0de-0000-7000-8000-000000000001',
  name: 'Mijn weergave',
  box: 'open',
  filters: {},
  sharedWith: 'nobody',
} as const
const nothing = { lists: [], views: [], shortcuts: false }

test('a list keeps what was not chosen anew', () => {
  const sorted = withListChoice(nothing, { box: 'late', sort: 'newest' })
  const both = withListChoice(sorted, { box: 'late', columns: ['type'] })
  expect(both.lists).toEqual([{ box: 'late', sort: 'newest', columns: ['type'] }])
  expect(withListChoice(both, { box: 'open', sort: 'due' }).lists).toHaveLength(2)
})

test('a view is added, renamed in its place, made usual and taken away', () => {
  const one = withView(nothing, view, true)
  expect(one).toEqual({ ...nothing, views: [view], usualView: view.id })
  const renamed = withView(one, { ...view, name: 'Anders' }, false)
  expect(renamed).toEqual({ ...nothing, views: [{ ...view, name: 'Anders' }] })
  expect(withoutView(one, view.id)).toEqual(nothing)
  const other = { ...view, id: '0198c0de-0000-7000-8000-000000000002' }
  // Which view is usual does not change with another one.
  expect(withView(one, other, false).usualView).toBe(view.id)
  expect(withoutView(withView(one, other, false), other.id)).toEqual(one)
})

test('a view keeps the filters of a list as lists, and leads back to them', () => {
  const search = {
    queue: 'open',
    type: 'preschool',
    not: 'type',
    empty: ['owner', 'outcome'],
    overdue: false,
    status: undefined,
    after: 'abc',
    sort: 'oldest',
    view: view.id,
  } as const
  const filters = filtersToKeep(search)
  expect(filters).toEqual({
    type: ['preschool'],
    not: ['type'],
    empty: ['owner', 'outcome'],
    overdue: false,
  })
  expect(searchOfView({ ...view, filters, sort: 'oldest' })).toEqual({
    ...filters,
    queue: 'open',
    sort: 'oldest',
    view: view.id,
  })
})
