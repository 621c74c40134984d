import type { NewExport } from '@onthaal/shared/exports/schemas'
import type { HandoverList, Municipality } from '@onthaal/shared/organisations/schemas'
import type { Program } from '@onthaal/shared/programs/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { registerAlong } from '../../support/exports.ts'
import { newHandover, newMunicipalityInput } from '../../support/organisations.ts'
import {
  newProgram,
  newProgramInput,
  programOfOtherCity,
  secondAdministrator,
} from '../../support/programs.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp({ exportLimits: { pageRows: 2 } })

const taken = (client: Client, heading: string, asked: Omit<NewExport, 'format'>) =>
  registerAlong(world(), client, heading, asked)

test('municipalities as the agency lists them, with who waits there and which desk works for them', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const added = newMunicipalityInput({ name: '=1+1', administratorUsername: 'eerste.formule' })
  expect((await administrator.post('/municipalities', added)).status).toBe(200)
  const { body } = await administrator.get<{ items: Municipality[] }>('/municipalities')
  const { rows, text } = await taken(administrator, 'Naam', { municipalities: {} })
  expect(body.items).toHaveLength(3)
  expect(
    rows.map(([name, code, partitions, , ocmw]) => [
      name?.replace(/^'/, ''),
      code,
      partitions,
      ocmw,
    ]),
  ).toEqual(
    body.items.map(({ name, code, partitions, ocmws }) => [
      name,
      code ?? 'geen code',
      partitions.map((one) => `${one.name} (${one.nisCode})`).join(', '),
      ocmws.map((one) => one.name).join(', '),
    ]),
  )
  expect(text).toContain("\r\n'=1+1;")
  const fresh = rows.find(([name]) => name === "'=1+1")
  expect(fresh?.slice(3)).toEqual([
    ...['geen', added.ocmwName, 'geen code'],
    `'=1+1: eerste.formule heeft nog nooit ingelogd. ${added.ocmwName}: ${added.ocmwAdministratorUsername} heeft nog nooit ingelogd.`,
  ])
  const known = rows.filter(([name]) => name !== "'=1+1")
  expect(known.map((row) => row[3])).toEqual(known.map(([name]) => `Loket ${name} (Regio)`))
  expect(known.map((row) => row[6])).toEqual(['geen', 'geen'])
})

test('programs of the own organisation, the newest first, each as it stands and without its secret', async () => {
  const made = [
    await newProgram(world(), { name: '=1+1' }),
    await newProgram(world(), { name: 'Loopt af', validUntil: '2026-03-20' }),
    await newProgram(world(), { name: 'Gedaan' }),
  ]
  const administrator = await world().asUser('administrator')
  const ended = await administrator.delete(`/programs/${made[2]?.id}`)
  expect(ended.status).toBe(204)
  const colleague = await secondAdministrator(world())
  expect((await colleague.post('/programs', newProgramInput({ name: 'Wacht' }))).status).toBe(201)
  expect((await made[0]?.client.get('/desks'))?.status).toBe(200)
  await programOfOtherCity(world())
  const { body } = await administrator.get<{ items: Program[] }>('/programs')
  const { rows, text } = await taken(administrator, 'Naam', { programs: {} })
  expect(body.items).toHaveLength(4)
  expect(rows.map(([name]) => name?.replace(/^'/, ''))).toEqual(body.items.map(({ name }) => name))
  expect(
    rows.map(([, role, contact, by, until, state, used]) => [
      role,
      contact,
      by,
      until,
      state,
      used,
    ]),
  ).toEqual(
    [
      ['31/12/2026', 'nog geen sleutel', 'nooit'],
      ['31/12/2026', 'beëindigd', 'nooit'],
      ['20/03/2026', 'loopt af binnen 30 dagen', 'nooit'],
      ['31/12/2026', 'werkt', '02/03/2026'],
    ].map((how) => [
      ...['Onthaalmedewerker', 'Dienst ICT, ict@beekrode.test', 'second.administrator.city'],
      ...how,
    ]),
  )
  expect(rows.map((row) => row[7])).toEqual(['', '02/03/2026 10:00', '', ''])
  expect(text).toContain("\r\n'=1+1;")
  expect(text).not.toContain('Zandhove')
  const hashes = await world().rows<{ hash: string }>(
    'select secret_hash as hash from program where secret_hash is not null',
  )
  expect(hashes).toHaveLength(2)
  for (const secret of [...made.map((one) => one.secret), ...hashes.map(({ hash }) => hash)]) {
    expect(text).not.toContain(secret)
  }
})

test('parts that were offered, the newest first, and what came of it; of other municipalities nothing', async () => {
  const administrator = await world().asUser('administrator')
  const open = await newHandover(world(), 'city', 'otherCity')
  const gone = await newHandover(world(), 'otherCity', 'city')
  const hidden = await newHandover(world(), 'otherCity', 'third')
  const at = "update partition_handover set offered_at = '2026-02-20T10:00Z'"
  await world().rows(`${at} where id = $1`, [open])
  await world().rows(
    `${at}, status = 'declined', decided_at = '2026-02-27T23:30Z', decided_by = $2 where id = $1`,
    [gone, userId('administrator')],
  )
  const { body } = await administrator.get<HandoverList>('/handovers')
  const { rows } = await taken(administrator, 'Deel', { handovers: {} })
  expect(body.items).toHaveLength(2)
  expect(rows.map(([part, from, to]) => [part, from, to])).toEqual(
    body.items.map(({ partition, from, to }) => [partition.name, from.name, to.name]),
  )
  const standing = (id: string) => rows[body.items.findIndex((one) => one.id === id)]?.slice(3)
  // By the clock of Belgium the day after had begun.
  expect(standing(gone)).toEqual(['geweigerd op 28/02/2026', '20/02/2026 11:00'])
  expect(standing(open)).toEqual(['aangeboden op 20/02/2026', '20/02/2026 11:00'])
  const other = await world().asUser('otherAdministrator')
  const theirs = await taken(other, 'Deel', { handovers: {} })
  const known = (await other.get<HandoverList>('/handovers')).body
  expect(known.items.map(({ id }) => id)).toContain(hidden)
  expect(theirs.rows).toHaveLength(3)
})

test.each([
  ['handovers', 'clerk'],
  ['handovers', 'cityManager'],
  ['handovers', 'privacyOfficer'],
  ['handovers', 'agencyAdministrator'],
  ['municipalities', 'administrator'],
  ['municipalities', 'agencyManager'],
  ['municipalities', 'counsellor'],
  ['municipalities', 'clerk'],
  ['programs', 'policyOfficer'],
  ['programs', 'privacyOfficer'],
  ['programs', 'cityManager'],
  ['programs', 'clerk'],
] as const)('%s are not taken along by a %s, who does not read them', async (list, name) => {
  const client = await world().asUser(name)
  const { status } = await client.post('/exports', { format: 'csv', [list]: {} })
  expect(status).toBe(403)
})
