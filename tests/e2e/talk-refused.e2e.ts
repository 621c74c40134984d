import { issueTypes, problemTypes } from '@onthaal/shared/problems'
import type { Page } from '@playwright/test'
import { openNewFile } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'
import { addLine, inform, openLine, startTalk, untilSaved } from '../support/talk-work.ts'

/**
 * Lets the server refuse one field the next time that something is saved at an address.
 *
 * @param until what has to be done before the answer comes
 */
async function refuseOnce(
  page: Page,
  address: string,
  name: string,
  until: Promise<void> = Promise.resolve(),
) {
  const problem = {
    ...problemTypes.badRequest,
    instance: 'urn:uuid:00000000-0000-4000-8000-000000000000',
    issues: [{ ...issueTypes.rejectedInput, in: 'body', name }],
  }
  let isRefused = false
  await page.route(address, async (route) => {
    if (isRefused || route.request().method() !== 'PUT') return route.fallback()
    isRefused = true
    await until
    return route.fulfill({ status: 400, contentType: 'application/problem+json', json: problem })
  })
}

test('a field of the talk that the server refuses says so, and is saved when it is changed', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  const id = await startTalk(page)
  await refuseOnce(page, '**/intakeInterviews/*', 'languages[0]')
  const notes = page.getByRole('textbox', { name: /^Notities/ })
  await notes.fill('Komt terug.')
  const summary = page.getByRole('alert').filter({ hasText: 'Er is 1 fout in het formulier' })
  await expect(summary).toBeFocused()
  await expect(page.getByText(/^Niet bewaard/)).toBeVisible()
  const languages = page.getByRole('combobox', { name: /Talen van het gesprek/ })
  await expect(languages).toHaveAccessibleDescription(/Deze waarde kan niet/)
  await expect(notes).toHaveValue('Komt terug.')

  // Going on leads to the fault again, not to a press without an answer.
  await inform(page)
  await refuseOnce(page, '**/intakeInterviews/*', 'languages[0]')
  await page.getByLabel('Geïnformeerd, wenst geen doorverwijzing').check()
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await expect(summary).toBeFocused()
  await summary.getByRole('link').click()
  await expect(languages).toBeFocused()
  await page.keyboard.type('Tigr')
  await page.getByRole('option', { name: 'Tigrinya' }).click()
  await untilSaved(page)
  await expect(summary).toBeHidden()
  const [stored] = await queryDatabase(
    'select languages, notes from intake_interview where id = $1',
    [id],
  )
  expect(stored).toEqual({ languages: ['uk', 'ti'], notes: 'Komt terug.' })
})

test('a field of a referral that the server refuses opens that referral', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await openNewFile(page)
  await startTalk(page)
  await inform(page)
  await untilSaved(page)
  const done = Promise.withResolvers<void>()
  await refuseOnce(page, '**/intakeInterviews/*/referrals/*', 'reasons', done.promise)
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  done.resolve()
  const summary = page.getByRole('alert').filter({ hasText: 'Er is 1 fout in het formulier' })
  await expect(summary).toBeFocused()
  await expect(openLine(page).getByText(/Deze waarde kan niet/)).toBeVisible()
  await summary.getByRole('link').click()
  await expect(openLine(page).getByLabel('Nieuwkomer die verplicht moet inburgeren')).toBeFocused()
  await page.keyboard.press('Space')
  await untilSaved(page)
  const lines = await queryDatabase('select reasons from referral where person_id = $1', [id])
  expect(lines).toEqual([{ reasons: ['newcomerObliged', 'needsGuidance'] }])
})

test('what no field on the page can say stands in a message, and can be tried again', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await startTalk(page)
  // Where one desk serves the municipality there is no choice to point at.
  const done = Promise.withResolvers<void>()
  await refuseOnce(page, '**/intakeInterviews/*/referrals/*', 'desk', done.promise)
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  done.resolve()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await untilSaved(page)
})
