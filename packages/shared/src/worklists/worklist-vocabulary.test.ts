import { describe, expect, it } from 'vitest'
import { seesView } from './worklist-vocabulary.ts'

describe('the view of a colleague', () => {
  const [here, there] = ['desk here', 'desk there']
  it.each([
    ['nobody', [here], [here], false],
    ['desk', [here], [here], true],
    ['desk', [here, there], [there], true],
    ['desk', [here], [there], false],
    ['desk', [], [], false],
    ['organisation', [here], [there], true],
    ['organisation', [], [], true],
  ] as const)('shared with %s, made at %j, is seen at %j: %s', (sharing, made, read, seen) => {
    expect(seesView(sharing, { desks: made }, { desks: read })).toBe(seen)
  })
})
