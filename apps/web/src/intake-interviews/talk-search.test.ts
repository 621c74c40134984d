import { expect, test } from 'vitest'
import { readTalkList, readTalkPlace } from './talk-search.ts'

test('the address tells which talks to show, and anything else shows the open ones', () => {
  expect(readTalkList({ toon: 'afgesloten' })).toEqual({ toon: 'afgesloten' })
  expect(readTalkList({ toon: 'alles' })).toStrictEqual({ toon: undefined })
  expect(readTalkList({})).toStrictEqual({ toon: undefined })
})

test('the address leads to one referral in a talk, and to how the talk ends without any', () => {
  const place = {
    doorverwijzing: '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11',
    afloop: 'informedNoReferral',
  }
  expect(readTalkPlace(place)).toStrictEqual(place)
})

test.each([{ doorverwijzing: '../verzonden', afloop: 'referred' }, { doorverwijzing: 7 }, {}])(
  'anything else in it leads nowhere: %j',
  (search) => {
    expect(readTalkPlace(search)).toStrictEqual({ doorverwijzing: undefined, afloop: undefined })
  },
)
