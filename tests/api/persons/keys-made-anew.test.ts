import { migrate } from '@onthaal/api/src/db/migrate.ts'
import { expect, test } from 'vitest'
import { newPerson } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

const sounds = "value ~>=~ '=' and value ~<~ '>'"
const keysOf = (person: string) =>
  world().rows<{ value: string }>(
    `select value from person_match_key where person_id = $1 order by value collate "C"`,
    [person],
  )

async function migrateAgain(): Promise<void> {
  const { url, ownerUrl } = world().database
  await migrate({ ownerUrl, applicationRole: decodeURIComponent(new URL(url).username) })
}

test('files from before there were keys of sounds get them with the next migration', async () => {
  const clerk = await world().asUser('clerk')
  const names = { givenName: 'Joesoef', familyName: 'Azizi', originalScriptName: 'یوسف عزیزی' }
  const { id } = await newPerson(clerk, { ...names, birthDate: '1990-03-12', phone: '0478112299' })
  const before = await keysOf(id)
  expect(before.length).toBeGreaterThan(6)
  await world().rows(`delete from person_match_key where ${sounds}`)
  const lost = await clerk.post<{ items: [] }>('/persons/query', { name: 'Yusuf Aziz' })
  expect(lost.body.items).toEqual([])

  await migrateAgain()
  expect(await keysOf(id)).toEqual(before)
  const found = await clerk.post<{ items: [] }>('/persons/query', { name: 'Yusuf Aziizi' })
  expect(found.body.items).toHaveLength(1)
})

test('a migration that finds all keys there changes none', async () => {
  const { id } = await newPerson(await world().asUser('clerk'))
  await migrateAgain()
  const before = await keysOf(id)
  await migrateAgain()
  expect(await keysOf(id)).toEqual(before)
})
