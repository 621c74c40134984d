import type { LetterTextList } from '@onthaal/shared/letters/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'releaseLetterText',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'counsellor', 'privacyOfficer'],
  path: async () => '/letterTextReleases',
  body: () => ({ language: 'es', textVersion: 2 }),
  otherBody: () => ({ language: 'es', textVersion: 3 }),
})

const released = async (client: Client, language: string) => {
  const { body } = await client.get<LetterTextList>('/letterTexts')
  return body.items.find((item) => item.language === language)?.release
}

test('tells who released it and when, and the trail of rights tells it too', async () => {
  const administrator = await world().asUser('administrator')
  const { status } = await administrator.post('/letterTextReleases', {
    language: 'uk',
    textVersion: 2,
  })
  expect(status).toBe(200)
  expect(await released(administrator, 'uk')).toMatchObject({ by: { id: userId('administrator') } })
  await administrator.post('/letterTextReleases', { language: 'uk', textVersion: 2 })
  const trail = await world().rows(
    `select actor_id, subject_name, fields from rights_change where what = 'letterTextReleased'
     and subject_name = 'Oekraïens'`,
  )
  expect(trail).toEqual([
    {
      actor_id: userId('administrator'),
      subject_name: 'Oekraïens',
      fields: [{ field: 'version', after: ['2'] }],
    },
  ])
})

test('counts for the own organisation alone', async () => {
  await (await world().asUser('administrator')).post('/letterTextReleases', {
    language: 'pl',
    textVersion: 2,
  })
  const elsewhere = await world().asUser('agencyAdministrator')
  expect(await released(elsewhere, 'pl')).toBeUndefined()
})

test.each([
  ['pl', 1],
  ['pl', 3],
  ['nl', 2],
])('refuses %s in version %i: no newest version of a translation', async (language, version) => {
  const administrator = await world().asUser('administrator')
  const { status, body } = await administrator.post('/letterTextReleases', {
    language,
    textVersion: version,
  })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'textVersion', code: 'version' })])
})

test('a text that changed since is released no more', async () => {
  const administrator = await world().asUser('administrator')
  await administrator.post('/letterTextReleases', { language: 'tr', textVersion: 2 })
  await world().rows(`update letter_release set version = 0 where language = 'tr'`)
  expect(await released(administrator, 'tr')).toBeUndefined()
})
