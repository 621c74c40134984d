import { letterLanguages } from '@onthaal/shared/letters'
import type { LetterTextList } from '@onthaal/shared/letters/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listLetterTexts',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'counsellor', 'privacyOfficer'],
  path: async () => '/letterTexts',
})

test('all texts are there with every sentence of the Dutch, and none is released by itself', async () => {
  const administrator = await world().asUser('administrator')
  const { status, body } = await administrator.get<LetterTextList>('/letterTexts')
  expect(status).toBe(200)
  expect(body.items.map(({ language }) => language)).toEqual([...letterLanguages])
  const [dutch, ...translations] = body.items
  const names = dutch?.sentences.map(({ name }) => name)
  for (const text of translations) {
    expect(text.sentences.map(({ name }) => name)).toEqual(names)
    expect(text.notice).toBeDefined()
    expect(text).not.toHaveProperty('release')
  }
})
