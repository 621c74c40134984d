import { expect, test } from 'vitest'
import { listToExport } from './list-to-export.ts'

test('a list is taken along whole, with its filters, its order and its columns', () => {
  const list = listToExport(
    'open',
    {
      ...{ queue: 'open', view: 'view', case: 'case', after: 'place', sort: 'oldest' },
      ...{ type: 'school', status: ['accepted', 'onHold'], overdue: false, desk: undefined },
    },
    ['type', 'owner'],
  )
  expect(list).toEqual({
    referrals: {
      ...{ box: 'open', sort: 'oldest', overdue: false },
      ...{ type: ['school'], status: ['accepted', 'onHold'], columns: ['type', 'owner'] },
    },
  })
})

test('a list without columns of somebody’s choice has all of them', () => {
  expect(listToExport('sent', {})).toEqual({ referrals: { box: 'sent' } })
})
