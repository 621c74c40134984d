import { expect, test } from 'vitest'
import { newInsz, newPerson } from '../../support/factories.ts'
import { carryOut, checkedImport, doneImport, readImport } from '../../support/imports.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

/** So many people that they go in several parts. */
const list = (name: string) => [
  ['Naam', 'Voornaam', 'INSZ'],
  ...Array.from({ length: 230 }, (_, at) => [`${name}${at}x`, `Iemand${at}`, newInsz()]),
]

async function madeOf(name: string) {
  const [row] = await world().rows<{ files: number; arrivals: number; changes: number }>(
    `select (select count(*) from person_file where family_name like $1)::int as files,
       (select count(*) from arrival join person_file using (partition_id, person_id)
         where family_name like $1)::int as arrivals,
       (select count(*) from person_file_change c join person_file using (partition_id, person_id)
         where family_name like $1 and field = 'familyName')::int as changes`,
    [`${name}%`],
  )
  return row
}

test('what was broken off in the middle goes on where it was, and makes nobody twice', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await checkedImport(world(), clerk, list('Afgebroken'))
  await clerk.post(`/imports/${id}/start`)
  await world().carryOutImports()
  expect(await madeOf('Afgebroken')).toEqual({ files: 200, arrivals: 200, changes: 200 })
  // The second part is stopped at its end, as by a crash: the rows cannot say what became of them.
  await world().rows(`create function crash() returns trigger language plpgsql as $$
    begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`)
  await world().rows(
    'create trigger crash before update on arrival_import_row for each statement execute function crash()',
  )
  await expect(world().carryOutImports()).rejects.toThrow()
  expect(await madeOf('Afgebroken')).toEqual({ files: 200, arrivals: 200, changes: 200 })
  expect(await readImport(clerk, id)).toMatchObject({ status: 'running', counts: { added: 200 } })
  await world().rows('drop trigger crash on arrival_import_row')
  await carryOut(world())
  expect(await madeOf('Afgebroken')).toEqual({ files: 230, arrivals: 230, changes: 230 })
  expect(await readImport(clerk, id)).toMatchObject({ status: 'done', counts: { added: 230 } })
})

test('two instances at once make nobody twice', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await checkedImport(world(), clerk, list('Samen'))
  await clerk.post(`/imports/${id}/start`)
  for (let at = 0; at < 4; at += 1) {
    await Promise.all([world().carryOutImports(), world().carryOutImports()])
  }
  expect(await madeOf('Samen')).toEqual({ files: 230, arrivals: 230, changes: 230 })
  expect(await readImport(clerk, id)).toMatchObject({ status: 'done' })
})

test('a row that the database refuses is put aside, and those around it go on', async () => {
  const clerk = await world().asUser('clerk')
  await world().rows(
    `alter table person_file add constraint odd check (family_name is distinct from 'Onmogelijk')`,
  )
  const { counts } = await doneImport(world(), clerk, [
    ['Naam', 'Voornaam'],
    ['Voor', 'Die'],
    ['Onmogelijk', 'Rij'],
    ['Na', 'Die'],
  ])
  await world().rows('alter table person_file drop constraint odd')
  expect(counts).toMatchObject({ added: 2, broken: 1 })
})

test('a file that is restricted gets no arrival', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const { id: person } = await newPerson(clerk, { insz })
  const officer = await world().asUser('privacyOfficer')
  await officer.post('/fileMeasures', { person, kind: 'restriction', reason: 'Betwist.' })
  const { counts } = await doneImport(world(), clerk, [
    ['Naam', 'INSZ'],
    ['Voorbeeld', insz],
  ])
  expect(counts).toMatchObject({ broken: 1, linked: 0 })
})

test('somebody who is registered between checking and reading in is found', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const { id, counts } = await checkedImport(world(), clerk, [
    ['Naam', 'INSZ'],
    ['Tussenin', insz],
  ])
  expect(counts.ready).toBe(1)
  await newPerson(clerk, { insz })
  await clerk.post(`/imports/${id}/start`)
  await carryOut(world())
  expect((await readImport(clerk, id)).counts).toMatchObject({ linked: 1, added: 0 })
})

test('what the OCMW knows by number becomes one person with two files, and nothing tells so', async () => {
  const insz = newInsz()
  const { id: person } = await newPerson(await world().asUser('socialWorker'), { insz })
  const clerk = await world().asUser('clerk')
  const { counts } = await doneImport(world(), clerk, [
    ['Naam', 'INSZ'],
    ['Gedeeld', insz],
  ])
  expect(counts).toMatchObject({ added: 1 })
  const files = await world().rows('select from person_file where person_id = $1', [person])
  expect(files).toHaveLength(2)
})

test('nothing goes on in the name of somebody who may not do it any more', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await checkedImport(world(), clerk, [
    ['Naam', 'Voornaam'],
    ['Vertrokken', 'Collega'],
  ])
  await clerk.post(`/imports/${id}/start`)
  const set = (roles: string) =>
    world().rows('update membership set roles = $1 where user_id = any($2)', [
      roles,
      [userId('clerk'), userId('schoolClerk')],
    ])
  await set('{manager}')
  await carryOut(world())
  expect(await madeOf('Vertrokken')).toMatchObject({ files: 0 })
  await set('{frontDesk}')
  await carryOut(world())
  expect(await madeOf('Vertrokken')).toMatchObject({ files: 1 })
})

test('checking a list tells the log whom it found, as a search does, and of whom it did not nothing', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const known = await newPerson(clerk, { insz, familyName: 'Gekend' })
  const list = await checkedImport(world(), clerk, [
    ['Naam', 'Rijksregisternummer'],
    ['Gekend', insz],
    ['Onbekendeling', ''],
  ])
  expect(list.counts).toMatchObject({ known: 1, ready: 1 })
  const logged = () =>
    world().rows(
      `select action, purpose, fields, person_ids as persons from consultation where trace_id = $1`,
      [list.id],
    )
  const found = {
    ...{ action: 'hitList', purpose: 'registration' },
    ...{ fields: ['identity', 'nationalNumber'], persons: [known.id] },
  }
  expect(await logged()).toEqual([found])
  await clerk.post(`/imports/${list.id}/start`)
  await carryOut(world())
  expect(await logged()).toEqual([found])
})
