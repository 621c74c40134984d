import { nameSearchKeys } from '@onthaal/shared/persons'
import { expect, test } from 'vitest'
import { formerNumberKey, formerNumberKeys } from './match-keys.ts'

test.each(['#insz:85073003328', '#', 'insz', 'INSZ:8507', '85073003328'])(
  'nothing that is typed for a name begins like the key of a number: %s',
  (typed) => {
    for (const key of nameSearchKeys(typed)) {
      expect(formerNumberKey('85073003328').startsWith(key)).toBe(false)
    }
  },
)

const keys = ['amina', formerNumberKey('1')]

test.each([
  ['stays what it is when nothing changes', '2', '2', false, ['1']],
  ['joins the former ones when it is replaced', '2', '3', false, ['1', '2']],
  ['joins them when it is taken away', '2', null, false, ['1', '2']],
  ['is forgotten when it was mistyped', '2', '3', true, ['1']],
  ['is no former one when it comes back', '2', '1', false, ['2']],
  ['leaves nothing behind when there was none', null, '2', false, ['1']],
])('a number %s', (_, before, now, mistyped, former) => {
  expect(formerNumberKeys(keys, { before, now, mistyped })).toEqual(former.map(formerNumberKey))
})
