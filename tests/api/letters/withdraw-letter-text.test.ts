import type { LetterTextList } from '@onthaal/shared/letters/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'withdrawLetterText',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'counsellor', 'privacyOfficer'],
  path: async () => '/letterTextWithdrawals',
  body: () => ({ language: 'es', textVersion: 2 }),
  otherBody: () => ({ language: 'es', textVersion: 3 }),
})

test('what was released is no longer, and can be released anew; both are remembered', async () => {
  const administrator = await world().asUser('administrator')
  const say = async (noun: string) => {
    const said = { language: 'so', textVersion: 2 }
    const { body } = await administrator.post<LetterTextList>(`/letterText${noun}`, said)
    return body.items.find(({ language }) => language === 'so')?.release !== undefined
  }
  expect(await say('Releases')).toBe(true)
  expect(await say('Withdrawals')).toBe(false)
  expect(await say('Withdrawals')).toBe(false)
  expect(await say('Releases')).toBe(true)
  const kept = await world().rows(
    `select withdrawn_at is null as stands from letter_release where language = 'so' order by released_at, stands`,
  )
  expect(kept).toEqual([{ stands: false }, { stands: true }])
  const trail = await world().rows<{ what: string }>(
    `select what from rights_change where subject_name = 'Somalisch' order by at, id`,
  )
  expect(trail.map(({ what }) => what).sort()).toEqual([
    'letterTextReleased',
    'letterTextReleased',
    'letterTextWithdrawn',
  ])
})

test('the application cannot change a release, nor take a withdrawal back', async () => {
  const administrator = await world().asUser('administrator')
  await administrator.post('/letterTextReleases', { language: 'ru', textVersion: 2 })
  const change = (set: string) =>
    world().rows(
      `with who as (select set_config('onthaal.scope', 'actor', true)) update letter_release set ${set} from who
       where language = 'ru'`,
    )
  await expect(change('version = 3')).rejects.toThrow(/does not change/)
  await administrator.post('/letterTextWithdrawals', { language: 'ru', textVersion: 2 })
  await expect(change('withdrawn_at = null, withdrawn_by = null')).rejects.toThrow(
    /does not change/,
  )
})
