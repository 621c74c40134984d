import { measureCodes } from '@onthaal/shared/measures'
import { expect, test } from 'vitest'
import { measureGroups } from './measure-groups.ts'

test('every measure stands in one group, so that none is left out', () => {
  const all = Object.values(measureGroups).flat()
  expect(all.toSorted()).toEqual([...measureCodes].sort())
})
