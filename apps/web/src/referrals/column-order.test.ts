import { expect, test } from 'vitest'
import { columnOrder, moved } from './column-order.ts'

const all = ['type', 'sender', 'desk', 'status'] as const

test('what is shown stands first, as it is shown, and the others after it', () => {
  expect(columnOrder(all, ['status', 'type'])).toEqual(['status', 'type', 'sender', 'desk'])
  expect(columnOrder(all, [])).toEqual([...all])
})

test('a column changes places with its neighbour, and stays where there is none', () => {
  expect(moved(all, 'desk', -1)).toEqual(['type', 'desk', 'sender', 'status'])
  expect(moved(all, 'desk', 1)).toEqual(['type', 'sender', 'status', 'desk'])
  expect(moved(all, 'type', -1)).toEqual([...all])
  expect(moved(all, 'status', 1)).toEqual([...all])
})

const shown = [[], ['desk'], ['status', 'type'], ['desk', 'sender', 'type', 'status']] as const

test('no move loses or doubles a column, and the way back leads back', () => {
  for (const some of shown) {
    const order = columnOrder(all, some)
    for (const name of all) {
      for (const by of [-1, 1] as const) {
        const next = moved(order, name, by)
        expect([...next].sort()).toEqual([...all].sort())
        if (next !== order) expect(moved(next, name, by === 1 ? -1 : 1)).toEqual(order)
      }
    }
  }
})
