import { issueTypes, problemTypes } from '@onthaal/shared/problems'
import { openNewFile } from '../support/desk-api.ts'
import { fillReferral, idIn, inventName, searchByName } from '../support/desk-work.ts'
import { endSessionAt, expect, signIn, test } from '../support/staff.ts'

test('a session that ends under a form loses nothing: sign in again and it is saved', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { givenName, fullName } = inventName()
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill(givenName)
  await page.getByLabel('Telefoon').fill('0470 12 34 56')
  await endSessionAt(page, '**/api/onthaal/v1/persons')
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()

  const dialog = page.getByRole('dialog', { name: 'Log opnieuw in' })
  await expect(dialog).toContainText('Wat u hebt getypt, staat nog op de pagina.')
  await dialog.getByLabel('Gebruikersnaam').fill('ocmw')
  await dialog.getByLabel('Wachtwoord', { exact: true }).fill('onthaal-demo')
  await dialog.getByRole('button', { name: 'Inloggen' }).click()
  await expect(dialog.getByText('Dit is een ander account.')).toBeVisible()
  await dialog.getByLabel('Gebruikersnaam').fill('balie')
  await dialog.getByRole('button', { name: 'Inloggen' }).click()

  await expect(page.getByRole('heading', { level: 1, name: givenName })).toBeVisible()
  const files = await queryDatabase(
    'select organisation.name from person_file join organisation on organisation.id = organisation_id where given_name = $1',
    [givenName],
  )
  expect(files, fullName).toEqual([{ name: 'Stad Geraardsbergen' }])
})

test('a server that fails while saving keeps the form, and trying again makes one person', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { givenName } = inventName()
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill(givenName)
  // The server does the work, and its answer gets lost on the way back.
  await page.route(
    '**/api/onthaal/v1/persons',
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  const alert = page.getByRole('alert').filter({ hasText: 'Geen verbinding' })
  await expect(alert).toContainText('Wat u hebt getypt, staat er nog.')
  await expect(page.getByLabel('Voornaam')).toHaveValue(givenName)
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: givenName })).toBeVisible()
  const [made] = await queryDatabase(
    'select count(*)::int as files from person_file where given_name = $1',
    [givenName],
  )
  expect(made).toEqual({ files: 1 })
})

test('leaving a half-written referral keeps it as a draft to go on with', async ({ openAs }) => {
  const page = await openAs('balie')
  const person = await openNewFile(page)
  await page.getByRole('link', { name: 'Doorverwijzen' }).click()
  await fillReferral(page)
  await page.getByLabel(/Toelichting/).fill('Graag in de voormiddag.')
  await page.getByRole('link', { name: 'Verzonden door ons' }).click()
  await page.getByRole('button', { name: 'Bewaren als concept en verlaten' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Verzonden door ons' })).toBeVisible()

  await page.getByRole('link', { name: 'Concepten' }).click()
  await page
    .getByRole('row', { name: new RegExp(person.familyName) })
    .getByRole('link', { name: 'Verder werken' })
    .click()
  await expect(page.getByLabel(/Toelichting/)).toHaveValue('Graag in de voormiddag.')
  await expect(page.getByLabel('Heeft begeleiding nodig')).toBeChecked()
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await expect(page.getByText('Graag in de voormiddag.')).toBeVisible()
  await page.getByRole('button', { name: 'Verzenden' }).click()
  await expect(page.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()
})

test('what the server finds wrong in a referral stands beside its field', async ({ openAs }) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await page.getByRole('link', { name: 'Doorverwijzen' }).click()
  await fillReferral(page)
  await page.getByLabel(/Toelichting/).fill('Van mij.')
  const rejected = (name: string) => ({ ...issueTypes.rejectedInput, in: 'body', name })
  await page.route(
    '**/api/onthaal/v1/referrals',
    (route) =>
      route.fulfill({
        status: 400,
        contentType: 'application/problem+json',
        json: { ...problemTypes.badRequest, issues: ['reasons', 'desk'].map(rejected) },
      }),
    { times: 1 },
  )
  await page.getByRole('button', { name: 'Nakijken' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Er zijn 2 fouten' })
  await expect(summary).toBeFocused()
  await expect(page.getByText('Niet alles is juist ingevuld')).toBeHidden()
  const reasons = page.getByRole('group', { name: 'Waarom?' })
  await expect(reasons).toHaveAccessibleDescription(/Deze waarde kan niet\./)
  await summary.getByRole('link').first().click()
  await expect(page.getByLabel('Nieuwkomer die verplicht moet inburgeren')).toBeFocused()
  await summary.getByRole('link').last().click()
  await expect(page.getByText(/^Naar het loket van het Agentschap:/)).toBeFocused()
  await expect(page.getByLabel(/Toelichting/)).toHaveValue('Van mij.')
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await expect(page.getByText('Van mij.')).toBeVisible()
})

test('going back to change a draft begins with what a colleague has saved meanwhile', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await page.getByRole('link', { name: 'Doorverwijzen' }).click()
  await fillReferral(page)
  await page.getByLabel(/Toelichting/).fill('Van mij.')
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await expect(page).toHaveURL(/nakijken/)
  await expect(page.getByText('Van mij.')).toBeVisible()

  const colleague = await openAs('balie')
  await colleague.goto(page.url().replace('/nakijken', ''))
  await colleague.getByLabel(/Toelichting/).fill('Van mijn collega.')
  await colleague.getByRole('button', { name: 'Bewaren als concept' }).click()
  await expect(colleague.getByText('Het concept is bewaard.')).toBeVisible()

  await page.getByRole('link', { name: 'Aanpassen', exact: true }).click()
  await expect(page.getByLabel(/Toelichting/)).toHaveValue('Van mijn collega.')
  await page.getByLabel('Dit is dringend').check()
  await page.getByLabel('Een wettelijke termijn loopt af').check()
  await page.getByRole('button', { name: 'Bewaren als concept' }).click()
  await expect(page.getByText('Het concept is bewaard.')).toBeVisible()
  const notes = await queryDatabase('select reason_note, priority from referral where id = $1', [
    idIn(page),
  ])
  expect(notes).toEqual([{ reason_note: 'Van mijn collega.', priority: 'urgent' }])
})

test('a draft that a colleague sent meanwhile keeps what was typed, and says so', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await page.getByRole('link', { name: 'Doorverwijzen' }).click()
  await fillReferral(page)
  await page.getByRole('button', { name: 'Bewaren als concept' }).click()
  await expect(page).toHaveURL(/concepten/)

  const colleague = await openAs('balie')
  await colleague.goto(`${page.url()}/nakijken`)
  await colleague.getByRole('button', { name: 'Verzenden' }).click()
  await expect(colleague.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()

  await page.getByLabel(/Toelichting/).fill('Van mij.')
  await page.getByRole('button', { name: 'Bewaren als concept' }).click()
  const alert = page.getByRole('alert').filter({ hasText: 'intussen verzonden' })
  await expect(alert).toBeVisible()
  await expect(page.getByLabel(/Toelichting/)).toHaveValue('Van mij.')
  await alert.getByRole('link', { name: 'Naar de verzonden doorverwijzing' }).click()
  await page.getByRole('button', { name: 'Verlaten zonder bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /OH-/ })).toBeVisible()
})

test('a page whose code does not come says so, and comes at the next try', async ({ openAs }) => {
  const page = await openAs('balie')
  await page.goto('/')
  const code = '**/assets/drafts-page-*.js'
  await page.route(code, (route) => route.abort())
  await page.getByRole('link', { name: 'Concepten' }).click()
  await expect(page.getByRole('alert')).toContainText('Geen verbinding')
  await expect(page.getByRole('alert')).not.toContainText('getypt')
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.unroute(code)
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Concepten' })).toBeVisible()
})

test('closing a tab with unsaved text warns first', async ({ openAs }) => {
  const page = await openAs('balie')
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill('Amal')
  const warned = new Promise<string>((resolve) => {
    page.once('dialog', async (dialog) => {
      resolve(dialog.type())
      await dialog.dismiss()
    })
  })
  await page.close({ runBeforeUnload: true })
  expect(await warned).toBe('beforeunload')
})

test('a stray Escape does not throw away what stands in a dialog or a form', async ({ openAs }) => {
  const page = await openAs('balie')
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill('Amal')
  await page.getByRole('link', { name: 'Concepten' }).click()
  const dialog = page.getByRole('dialog', { name: 'Pagina verlaten?' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByLabel('Voornaam')).toHaveValue('Amal')
})

const everythingKept =
  'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href])'

test('nothing personal stands in the address or in the storage of the browser', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  const person = await openNewFile(page)
  await searchByName(page, person.fullName)
  await expect(page.getByRole('rowheader', { name: person.familyName })).toBeVisible()
  const kept = await page.evaluate<string>(everythingKept)
  expect(kept).not.toContain(person.familyName)
  expect(kept).not.toContain('Lies')
})

test('after signing out the pages ask to sign in, and lead back afterwards', async ({ openAs }) => {
  const page = await openAs('balie')
  const person = await openNewFile(page)
  const address = page.url()
  await page.getByRole('button', { name: 'Lies Demeester' }).click()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
  await page.goto(address)
  await expect(page.getByText(person.familyName)).toBeHidden()
  await signIn(page, 'balie')
  await expect(page.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible()
})
