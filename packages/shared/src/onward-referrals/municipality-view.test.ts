import { expect, test } from 'vitest'
import { documentTypeOf, narrowHopsForSender, type StoredHop } from './index.ts'

const hop = (changes: Partial<StoredHop>): StoredHop => ({
  id: 'one',
  type: 'school',
  status: 'sent',
  serviceName: 'Basisschool De Linde',
  sentOn: '2026-03-02',
  enrolledOn: null,
  decidedOn: null,
  hasDocument: false,
  ...changes,
})

test('a hop that is under way shows no more than that there is one', () => {
  for (const status of ['sent', 'accepted', 'waitingList'] as const) {
    expect(narrowHopsForSender([hop({ status })], true)).toEqual([
      { id: 'one', progress: 'presented', sentOn: '2026-03-02' },
    ])
  }
})

test('an enrolment shows where, and since when', () => {
  const enrolled = hop({ status: 'enrolled', enrolledOn: '2026-03-09', decidedOn: '2026-03-05' })
  expect(narrowHopsForSender([enrolled], true)).toEqual([
    {
      ...{ id: 'one', progress: 'enrolled', sentOn: '2026-03-02' },
      ...{ school: 'Basisschool De Linde', enrolledOn: '2026-03-09' },
    },
  ])
})

test('what was not realised shows what comes next', () => {
  const refused = hop({ status: 'refused', decidedOn: '2026-03-05', hasDocument: true })
  const later = hop({ id: 'two', status: 'sent', sentOn: '2026-03-06' })
  const nextOf = (hops: StoredHop[], isFollowed = true) =>
    narrowHopsForSender(hops, isFollowed)[0]?.nextStep
  expect(nextOf([refused])).toBe('deskSearches')
  expect(nextOf([refused], false)).toBe('none')
  expect(nextOf([refused, later])).toBe('presentedElsewhere')
  expect(nextOf([refused, { ...later, status: 'refused' }])).toBe('deskSearches')
  expect(nextOf([refused, { ...later, type: 'care' }])).toBe('deskSearches')
  expect(narrowHopsForSender([refused], true)[0]).toMatchObject({
    notRealisedOn: '2026-03-05',
    hasDocument: true,
  })
})

test('what was withdrawn shows nothing', () => {
  expect(narrowHopsForSender([hop({ status: 'withdrawn' })], true)).toEqual([])
})

test('a document is known by its first bytes', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(documentTypeOf(bytes('%PDF-1.7'))).toBe('application/pdf')
  expect(documentTypeOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg')
  expect(documentTypeOf(Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10))).toBe('image/png')
  expect(documentTypeOf(bytes('<svg>'))).toBeUndefined()
  expect(documentTypeOf(new Uint8Array())).toBeUndefined()
})
