import type { NewExport } from '@onthaal/shared/exports/schemas'
import type { Municipality } from '@onthaal/shared/organisations/schemas'
import type { Program } from '@onthaal/shared/programs/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { registerAlong } from '../../support/exports.ts'
import { newMunicipalityInput } from '../../support/organisations.ts'
import {
  newProgram,
  newProgramInput,
  programOfOtherCity,
  secondAdministrator,
} from '../../support/programs.ts'
import { testApp } from '../../support/test-app.ts'

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

test.each([
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
