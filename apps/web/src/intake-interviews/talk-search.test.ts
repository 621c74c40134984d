import { expect, test } from 'vitest'
import { readTalkList, readTalkPlace } from './talk-search.ts'

test('the address tells which talks to show, and anything else shows the open ones', () => {
  expect(readTalkList({ toon: 'afgesloten' })).toEqual({ toon: 'afgesloten' })
  expect(readTalkList({ toon: 'alles' })).toStrictEqual({ toon: undefined })
  expect(readTalkList({})).toStrictEqual({ toon: undefined })
})

test('the address leads to a section and a referral of a talk, and to how it ends without any', () => {
  const place = {
    onderdeel: 'languagesAndDutch',
    doorverwijzing: '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11',
    afloop: 'informedNoReferral',
  }
  expect(readTalkPlace(place)).toStrictEqual(place)
})

test.each([
  { onderdeel: 'gezondheid', doorverwijzing: '../verzonden', afloop: 'referred' },
  { onderdeel: 3, doorverwijzing: 7 },
  {},
])('anything else in it leads nowhere: %j', (search) => {
  expect(readTalkPlace(search)).toStrictEqual({
    onderdeel: undefined,
    doorverwijzing: undefined,
    afloop: undefined,
  })
})
