import { liveKinds } from '@onthaal/shared/live-changes'
import { expect, test } from 'vitest'
import { concernedBy, keysOf } from './live-refresh.ts'

test('a referral that changed is read again itself, with its lists and their counts', () => {
  const keys = keysOf([{ kind: 'referral', id: 'a' }])
  expect(keys).toEqual(
    expect.arrayContaining([['listReferrals'], ['getReferral', 'a'], ['listReferralEvents', 'a']]),
  )
  expect(keys).not.toContainEqual(['getReferral'])
})

test('a referral that changed brings what its two sides share, what is to be done and what is told', () => {
  const keys = keysOf([{ kind: 'referral', id: 'a' }])
  for (const name of ['getSharedClient', 'listTasks', 'listNotices', 'listColleagueLoads']) {
    expect(keys).toContainEqual([name])
  }
})

test('many changes of one kind read each list once', () => {
  const items = Array.from({ length: 300 }, (_, index) => ({
    kind: 'referral' as const,
    id: String(index),
  }))
  const lists = keysOf(items).filter(([name]) => name === 'listReferrals')
  expect(lists).toHaveLength(1)
})

test('a kind that a newer server tells of changes nothing here', () => {
  expect(keysOf([{ kind: 'unknown' as 'referral', id: 'a' }])).toEqual([])
})

test.each(liveKinds)('something is read again for a change of the kind %s', (kind) => {
  expect(concernedBy[kind]('a')).not.toEqual([])
})
