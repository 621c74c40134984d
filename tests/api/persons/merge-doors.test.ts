import { expect, test } from 'vitest'
import { bareDatabase, clerk } from '../../support/bare-database.ts'
import { organisations, partitions } from '../../support/world.ts'

// The doors through which files become one, with SQL in hand.

const database = bareDatabase()

/** Two files of the clerk's organisation that nothing hangs on, and one that is merged already. */
async function filesOf(organisation: string) {
  return database().world.rows<{ id: string }>(
    `select person_id as id from person_file f where organisation_id = $1 and merged_into is null
       and not exists (select from file_measure m where m.person_id = f.person_id and lifted_at is null)
     order by 1 limit 2`,
    [organisation],
  )
}

const merge = (part: string, stays = 'gen_random_uuid()', goes = 'gen_random_uuid()') =>
  `select merge_person_files(gen_random_uuid(), '${part}', ${stays}, ${goes}, now())`

test('nobody makes files of another partition one, nor takes that back', async () => {
  for (const statement of [
    merge(partitions.otherCity),
    `select undo_person_merge(gen_random_uuid(), '${partitions.otherCity}', now(), 'x')`,
  ]) {
    await expect(database().as(clerk, statement)).rejects.toMatchObject({ code: '42501' })
    await expect(database().as({}, statement)).rejects.toMatchObject({ code: '42501' })
  }
})

test('only the own organisation does, also in the same partition', async () => {
  const [stays, goes] = await filesOf(organisations.city.id)
  const statement = merge(partitions.city, `'${stays?.id}'`, `'${goes?.id}'`)
  const ocmw = { ...clerk, organisation: organisations.ocmw.id }
  await expect(database().as(ocmw, statement)).rejects.toMatchObject({ code: '40001' })
  expect((await database().as(clerk, statement)).rowCount).toBe(1)
})

test('a file becomes one with no more than one other, and not with itself', async () => {
  const [stays] = await filesOf(organisations.city.id)
  const [merged] = await database().world.rows<{ id: string }>(
    'select person_id as id from person_file where merged_into is not null',
  )
  for (const goes of [merged, stays]) {
    const statement = merge(partitions.city, `'${stays?.id}'`, `'${goes?.id}'`)
    await expect(database().as(clerk, statement)).rejects.toMatchObject({ code: '40001' })
  }
})

test('whatever refers to a file goes along, or tells of the file itself', async () => {
  const referring = await database().world.rows<{ name: string }>(
    `select distinct conrelid::regclass::text as name from pg_constraint
     where contype = 'f' and confrelid = 'person_file'::regclass order by 1`,
  )
  const going = await database().world.rows<{ name: string }>(
    'select distinct held::text as name from merged_columns() order by 1',
  )
  const ofTheFile = [
    ...[
      'file_access',
      'file_measure',
      'person_file',
      'person_file_change',
      'person_match_decision',
    ],
    ...['person_match_key', 'person_merge', 'retention_candidate'],
  ]
  const names = going.map(({ name }) => name)
  expect(names).toContain('referral')
  expect([...names, ...ofTheFile].sort()).toEqual(referring.map(({ name }) => name))
})
