import { issueTypes } from '@onthaal/shared/problems'
import { expect, test } from 'vitest'
import { ApiError } from '../api/errors.ts'
import { newLine } from './line.ts'
import { refusalOf } from './refusal.ts'
import type { SaveState } from './saver.ts'

const line = newLine({ id: 'somebody', href: '', givenName: 'Amina' }, [])
const refused = (part: string, ...names: string[]): SaveState => ({
  status: 'stopped',
  part,
  error: new ApiError(400, {
    issues: names.map((name) => ({ ...issueTypes.rejectedInput, in: 'body' as const, name })),
  }),
})
const refusalIn = (state: SaveState) => refusalOf(state, [line], ['type', 'reasons'], ['person'])

test('names each field of the part that was refused once', () => {
  expect(refusalIn(refused('talk', 'languages[0]', 'languages[1]', 'heldOn'))).toEqual({
    part: 'talk',
    issues: [
      { field: 'languages', kind: 'rejectedInput' },
      { field: 'heldOn', kind: 'rejectedInput' },
    ],
  })
  expect(refusalIn(refused(line.id, 'reasons'))).toEqual({
    part: line.id,
    issues: [{ field: 'reasons', kind: 'rejectedInput' }],
  })
})

test('names the fields of a file that the sections ask for, and no others', () => {
  expect(refusalIn(refused('person', 'dutchOral'))).toEqual({
    part: 'person',
    issues: [{ field: 'dutchOral', kind: 'rejectedInput' }],
  })
  expect(refusalIn(refused('person', 'familyName'))).toBeUndefined()
  expect(refusalIn(refused('somebody else', 'dutchOral'))).toBeUndefined()
})

test('leaves to a message what no field on the page can say', () => {
  expect(refusalIn(refused(line.id, 'reasons', 'desk'))).toBeUndefined()
  expect(refusalIn(refused('talk'))).toBeUndefined()
  expect(refusalIn(refused('a line that is gone', 'reasons'))).toBeUndefined()
  expect(
    refusalIn({ status: 'stopped', error: new Error('offline'), part: 'talk' }),
  ).toBeUndefined()
})

test('is over as soon as something is saved again', () => {
  expect(refusalIn({ ...refused('talk', 'heldOn'), status: 'waiting' })).toBeUndefined()
})
