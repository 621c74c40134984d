import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { createEventReader } from './live-events.ts'

const stream = [
  'retry: 2000\n\n',
  'id: 7\n\n',
  'event: changed\ndata: {"items":[{"kind":"referral","id":"a: b"}]}\nid: 9\n\n',
  ': nothing\n\n',
  'event: resync\ndata: {}\nid: 12\n\n',
].join('')

const events = [
  {},
  { id: '7' },
  { name: 'changed', data: '{"items":[{"kind":"referral","id":"a: b"}]}', id: '9' },
  {},
  { name: 'resync', data: '{}', id: '12' },
]

test('a stream is the same events, wherever the network cuts it', () => {
  assert(
    property(array(integer({ min: 0, max: stream.length })), (cuts) => {
      const read = createEventReader()
      const places = [0, ...cuts.toSorted((a, b) => a - b), stream.length]
      const pieces = places.slice(1).map((end, index) => stream.slice(places[index], end))
      expect(pieces.flatMap((piece) => read(piece))).toEqual(events)
    }),
  )
})

test('what is not whole yet is no event', () => {
  const read = createEventReader()
  expect(read('event: changed\ndata: {}\nid: 1\n')).toEqual([])
  expect(read('\n')).toEqual([{ name: 'changed', data: '{}', id: '1' }])
})
