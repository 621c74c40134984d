import type { Household } from '@onthaal/shared/households/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { livesWith, newInsz, newPerson } from '../../support/factories.ts'
import {
  carryOut,
  checkedImport,
  doneImport,
  type List,
  readImport,
  rowsOf,
} from '../../support/imports.ts'
import { statementsOf } from '../../support/statements.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

const header = ['Naam', 'Voornaam', 'Geboortedatum', 'INSZ', 'Gezinsnummer', 'Referentiepersoon']

/** Who lives with whom of a family, each household by the names of its members with their roles. */
async function householdsOf(...names: string[]): Promise<string[][]> {
  const rows = await world().rows<{ id: string; name: string; role: string }>(
    `select m.household_id as id, f.given_name as name, m.role
     from household_member m join person_file f using (partition_id, person_id, organisation_id)
     where f.family_name = any($1) and m.until_day is null
     order by m.household_id, m.recorded_at, m.id`,
    [names],
  )
  const byId = Map.groupBy(rows, ({ id }) => id)
  return [...byId.values()].map((all) => all.map(({ name, role }) => `${name} ${role}`)).sort()
}

const family = (name: string, number = '00123'): List => [
  header,
  [name, 'Kind', '02/03/2015', newInsz(), number, ''],
  [name, 'Ouder', '02/03/1985', newInsz(), number, 'ja'],
  [name, 'Alleen', '02/03/1970', newInsz(), `${number}9`, 'ja'],
  [name, 'Zonder', '02/03/1960', newInsz(), '', ''],
]

test('rows with one number become one household, made around the reference person, each by their age', async () => {
  const clerk = await world().asUser('clerk')
  const list = family('Samenwoners')
  const { id, households, columns } = await checkedImport(world(), clerk, list)
  expect(columns.map(({ holds }) => holds).slice(-2)).toEqual(['householdNumber', 'householdHead'])
  expect(households).toBe(1)
  expect(await householdsOf('Samenwoners')).toEqual([])
  await clerk.post(`/imports/${id}/start`)
  await carryOut(world())
  expect(await householdsOf('Samenwoners')).toEqual([['Ouder adult', 'Kind child']])
  expect(await readImport(clerk, id)).toMatchObject({ counts: { added: 4 }, households: 0 })
  // Of the number nothing is left in the row but what it has in common with others.
  const kept = await world().rows('select * from arrival_import_row where import_id = $1', [id])
  expect(JSON.stringify(kept)).not.toContain('00123')
})

test('a list that is read in twice makes no second household', async () => {
  const clerk = await world().asUser('clerk')
  const list = family('Tweemaal')
  await doneImport(world(), clerk, list)
  const again = await checkedImport(world(), clerk, list)
  expect(again).toMatchObject({ counts: { known: 4 }, households: 0 })
  await clerk.post(`/imports/${again.id}/start`)
  await carryOut(world())
  expect(await householdsOf('Tweemaal')).toEqual([['Ouder adult', 'Kind child']])
  for (const row of await rowsOf(clerk, again.id)) expect(row.livesElsewhere).toBe(false)
})

test('the same number in another list is another household', async () => {
  const clerk = await world().asUser('clerk')
  await doneImport(world(), clerk, family('Eerste', '777'))
  await doneImport(world(), clerk, family('Tweede', '777'))
  const one = ['Ouder adult', 'Kind child']
  expect(await householdsOf('Eerste', 'Tweede')).toEqual([one, one])
})

/** Somebody with a file, who lives with somebody. */
async function livingSomewhere(clerk: Client, familyName: string, givenName: string) {
  const insz = newInsz()
  const { id } = await newPerson(clerk, { familyName, givenName, insz })
  const other = await newPerson(clerk, { familyName, givenName: `Bij ${givenName}` })
  const { version } = await livesWith(clerk, id, { person: other.id, role: 'partner' })
  return { id, insz, version: version ?? 0 }
}

test('who lives in a household is not moved: the others join it, and the row of who lives in another says so', async () => {
  const clerk = await world().asUser('clerk')
  const [one, two] = [
    await livingSomewhere(clerk, 'Blijvers', 'Een'),
    await livingSomewhere(clerk, 'Blijvers', 'Twee'),
  ]
  const list = await checkedImport(world(), clerk, [
    header,
    ['Blijvers', 'Nieuw', '02/03/2015', newInsz(), '5', ''],
    ['Blijvers', 'Twee', '', two.insz, '5', ''],
    ['Blijvers', 'Een', '', one.insz, '5', 'x'],
  ])
  expect(list).toMatchObject({ counts: { ready: 1, known: 2 }, households: 0 })
  await clerk.post(`/imports/${list.id}/start`)
  await carryOut(world())
  expect(await householdsOf('Blijvers')).toEqual([
    ['Een adult', 'Bij Een partner', 'Nieuw child'],
    ['Twee adult', 'Bij Twee partner'],
  ])
  const rows = await rowsOf(clerk, list.id)
  expect(rows.map(({ livesElsewhere }) => livesElsewhere)).toEqual([false, true, false])
  // Whoever looks at that household knows that it changed.
  const { body } = await clerk.get<Household>(`/persons/${one.id}/household`)
  expect(body.version).toBe(one.version + 1)
})

test('rows of two transactions are of one household, after a crash as well', async () => {
  const clerk = await world().asUser('clerk')
  const list: List = [
    header,
    ...Array.from({ length: 198 }, (_, at) => [`Ver${at}x`, `Iemand${at}`, '', newInsz(), '', '']),
    ['Overheen', 'Alleen', '1990', newInsz(), '2', ''],
    ['Overheen', 'Kind', '2015', newInsz(), '1', ''],
    ['Overheen', 'Ouder', '1985', newInsz(), '1', 'ja'],
    ['Overheen', 'Samen', '1991', newInsz(), '2', ''],
  ]
  const { id, households } = await checkedImport(world(), clerk, list)
  expect(households).toBe(2)
  await clerk.post(`/imports/${id}/start`)
  await world().carryOutImports()
  expect(await householdsOf('Overheen')).toEqual([])
  expect(await readImport(clerk, id)).toMatchObject({ status: 'running', households: 2 })
  // The second part is stopped at its end: the rows cannot say what became of them.
  await world().rows(`create function crash() returns trigger language plpgsql as $$
    begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`)
  await world().rows(
    'create trigger crash before update on arrival_import_row for each statement execute function crash()',
  )
  await expect(world().carryOutImports()).rejects.toThrow()
  await world().rows('drop trigger crash on arrival_import_row')
  expect(await householdsOf('Overheen')).toEqual([])
  await carryOut(world())
  expect(await householdsOf('Overheen')).toEqual([
    ['Alleen adult', 'Samen adult'],
    ['Ouder adult', 'Kind child'],
  ])
})

test('a row that is skipped or broken joins nothing, and does once it is read in after all', async () => {
  const clerk = await world().asUser('clerk')
  const { id, households } = await checkedImport(world(), clerk, [
    header,
    ['Wachters', 'Een', '1985', newInsz(), '8', 'ja'],
    ['Wachters', 'Over', '1986', newInsz(), '8', ''],
    ['Wachters', 'Kapot', '31/02/2015', newInsz(), '8', ''],
  ])
  expect(households).toBe(1)
  const decide = (row: number, decision: string) =>
    clerk.post(`/imports/${id}/rowDecisions`, { row, decision })
  await decide(3, 'skip')
  expect((await readImport(clerk, id)).households).toBe(0)
  const start = async () => {
    await readImport(clerk, id)
    await clerk.post(`/imports/${id}/start`)
    await carryOut(world())
  }
  await start()
  expect(await householdsOf('Wachters')).toEqual([])
  await decide(3, 'undo')
  expect(await householdsOf('Wachters')).toEqual([])
  await start()
  expect(await householdsOf('Wachters')).toEqual([['Een adult', 'Over adult']])
  const cells = ['Wachters', 'Kapot', '28/02/2015', newInsz(), '8', '']
  await clerk.post(`/imports/${id}/rowCorrections`, { row: 4, cells })
  await start()
  expect(await householdsOf('Wachters')).toEqual([['Een adult', 'Over adult', 'Kapot child']])
})

test('whose file is under restriction gets no household, in no list', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const { id: person } = await newPerson(clerk, { familyName: 'Beperkt', givenName: 'Wie', insz })
  const officer = await world().asUser('privacyOfficer')
  await officer.post('/fileMeasures', { person, kind: 'restriction', reason: 'Betwist.' })
  const { counts } = await doneImport(world(), clerk, [
    header,
    ['Beperkt', 'Wie', '', insz, '3', 'ja'],
    ['Beperkt', 'Ander', '1986', newInsz(), '3', ''],
  ])
  expect(counts).toMatchObject({ broken: 1, added: 1 })
  expect(await householdsOf('Beperkt')).toEqual([])
})

test('one person in two rows is no household', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const row = ['Dubbel', 'Zelfde', '1985', insz, '4', '']
  const { counts, households, id } = await checkedImport(world(), clerk, [header, row, row])
  expect([counts.ready, counts.repeated, households]).toEqual([1, 1, 0])
  await clerk.post(`/imports/${id}/start`)
  await carryOut(world())
  expect(await householdsOf('Dubbel')).toEqual([])
})

test('what the OCMW knows of a household stays as it is, and is not told', async () => {
  const worker = await world().asUser('socialWorker')
  const { insz } = await livingSomewhere(worker, 'Elders', 'Gedeeld')
  const clerk = await world().asUser('clerk')
  await doneImport(world(), clerk, [
    header,
    ['Elders', 'Gedeeld', '1985', insz, '6', ''],
    ['Elders', 'Samen', '1986', newInsz(), '6', ''],
  ])
  const [row] = await world().rows(
    `select count(*)::int as members, count(distinct m.household_id)::int as households
     from household_member m join person_file f using (partition_id, person_id, organisation_id)
     where f.family_name = 'Elders'`,
  )
  expect(row).toEqual({ members: 4, households: 2 })
})

test('many households in one part cost no more statements than one', async () => {
  const clerk = await world().asUser('clerk')
  const ofMany = async (count: number) => {
    const rows = Array.from({ length: count * 2 }, (_, at) => [
      ...[`Tel${count}x${at}`, `Iemand${at}`, '', newInsz()],
      ...[`1${Math.floor(at / 2)}`, ''],
    ])
    const { id } = await checkedImport(world(), clerk, [header, ...rows])
    await clerk.post(`/imports/${id}/start`)
    const statements = await statementsOf(() => world().carryOutImports())
    await carryOut(world())
    return statements.length
  }
  expect(await ofMany(40)).toBe(await ofMany(1))
})
