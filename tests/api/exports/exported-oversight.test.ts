import type { BrokenGlass } from '@onthaal/shared/consultations/schemas'
import { fullName } from '@onthaal/shared/persons'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { takenAlong } from '../../support/exports.ts'
import { newInsz, newPerson } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp({ exportLimits: { pageRows: 1 } })

/** @returns the rows of a file of opened files, its text, and what the log says of it */
async function taken(client: Client, since?: string) {
  const brokenGlasses = since === undefined ? {} : { since }
  const { rows, text, trace } = await takenAlong(client, 'Wanneer', { brokenGlasses })
  const log = await world().rows(
    'select action, purpose, role, fields, person_ids as people from consultation where trace_id = $1',
    [trace],
  )
  return { rows, text, log }
}

test('which files were opened without work, as their list has them, and whose is in the log', async () => {
  const [clerk, elsewhere] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const insz = newInsz()
  const breakGlass = async (client: Client, id: string, explanation: string) => {
    const stated = { purpose: 'brokenGlass', reason: 'complaint', explanation }
    expect((await client.post(`/persons/${id}/fileAccesses`, stated)).status).toBe(200)
    world().clock.advance(1)
  }
  const { id: first } = await newPerson(clerk, { insz, givenName: 'Noor', familyName: 'Glas' })
  const { id: second } = await newPerson(clerk, { givenName: 'Sami', familyName: 'Glas' })
  await breakGlass(clerk, first, 'Eerste keer')
  await breakGlass(clerk, second, '=1+1')
  await breakGlass(await world().asUser('schoolClerk'), first, 'Derde keer')
  await breakGlass(elsewhere, (await newPerson(elsewhere)).id, 'Bij het OCMW')
  for (const name of ['cityManager', 'privacyOfficer'] as const) {
    const client = await world().asUser(name)
    const { items } = (await client.get<{ items: BrokenGlass[] }>('/brokenGlasses')).body
    expect(items).toHaveLength(3)
    const { rows, text, log } = await taken(client)
    expect(rows.map(([, , by, person, , words]) => [by, person, words?.replace(/^'/, '')])).toEqual(
      items.map(({ by, person, explanation }) => [by.displayName, fullName(person), explanation]),
    )
    expect(rows[0]?.slice(0, 2)).toEqual(['02/03/2026 10:02', '02/03/2026 13:02'])
    expect(rows[1]?.[5]).toBe("'=1+1")
    expect(text).toContain('\r\nVanaf;31/01/2026\r\n')
    expect(text).not.toContain(insz)
    expect(log).toEqual([
      {
        ...{ action: 'export', purpose: 'oversight', role: name.replace('cityM', 'm') },
        ...{ fields: ['identity'], people: [first, second].toSorted() },
      },
    ])
  }
  const later = await taken(await world().asUser('cityManager'), '2026-03-03')
  expect(later).toMatchObject({ rows: [], log: [] })
})

test.each(['clerk', 'socialWorker', 'counsellor', 'policyOfficer', 'administrator'] as const)(
  'a %s, who does not read the list, takes none of it along',
  async (name) => {
    const client = await world().asUser(name)
    const { status } = await client.post('/exports', { format: 'csv', brokenGlasses: {} })
    expect(status).toBe(403)
  },
)
