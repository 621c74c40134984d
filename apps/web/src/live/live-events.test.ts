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
  for (let cut = 0; cut <= stream.length; cut += 1) {
    const read = createEventReader()
    const pieces = [stream.slice(0, cut), stream.slice(cut)]
    expect(pieces.flatMap((piece) => read(piece))).toEqual(events)
  }
  const read = createEventReader()
  expect([...stream].flatMap((piece) => read(piece))).toEqual(events)
})

test('what is not whole yet is no event', () => {
  const read = createEventReader()
  expect(read('event: changed\ndata: {}\nid: 1\n')).toEqual([])
  expect(read('\n')).toEqual([{ name: 'changed', data: '{}', id: '1' }])
})
