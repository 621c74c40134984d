import { expect, test } from 'vitest'
import { bareDatabase, clerk } from '../../support/bare-database.ts'
import { organisations, userId } from '../../support/world.ts'

// The second lock on programs and their secrets: the role of the application with SQL in hand.

const database = bareDatabase()

const administrator = {
  ...clerk,
  user_id: userId('administrator'),
  partitions: '{}',
  manages: 'users rights',
}
const colleague = { ...administrator, user_id: userId('privacyOfficer') }
const ownProgram = `registered_by = '${userId('administrator')}'`
const secretSet = `update program set secret_hash = 'x' where ${ownProgram}`

test.each([
  ['make a secret for what they registered', secretSet],
  [
    'make it one that goes before the newest',
    `update program set earlier_secret_hash = 'x' where ${ownProgram}`,
  ],
  [
    'say that somebody else registered it',
    `update program set registered_by = null where ${ownProgram}`,
  ],
  [
    'register a program with a secret',
    `insert into program (user_id, organisation_id, contact, valid_until, registered_by, secret_hash)
     select user_id, organisation_id, 'x', valid_until, registered_by, 'x' from program where ${ownProgram}`,
  ],
  [
    'register a program in the name of somebody else',
    `insert into program (user_id, organisation_id, contact, valid_until, registered_by)
     select user_id, '${organisations.city.id}', 'x', valid_until, '${userId('clerk')}' from program`,
  ],
])('nobody can %s', async (_what, statement) => {
  await expect(database().as(administrator, statement)).rejects.toMatchObject({ code: '42501' })
})

test('a colleague does make one, and whoever registered it ends what it has', async () => {
  expect((await database().as(colleague, secretSet)).rowCount).toBe(1)
  await database().world.rows(secretSet)
  const ended = `update program set secret_hash = null where ${ownProgram}`
  expect((await database().as(administrator, ended)).rowCount).toBe(1)
})
