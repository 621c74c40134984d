import type { BrowserContextOptions, Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { addPerson } from '../support/desk-api.ts'
import {
  fillReferral,
  inventName,
  pickUp,
  refer,
  registerPerson,
  searchByName,
} from '../support/desk-work.ts'
import { endSessionAt, expect, test } from '../support/staff.ts'

const narrow = { width: 320, height: 640 }

/** Motion is off, so that axe does not measure colours half-way through a change. */
const looks: [string, BrowserContextOptions][] = [
  ['a wide screen', { reducedMotion: 'reduce' }],
  ['a narrow dark screen', { reducedMotion: 'reduce', viewport: narrow, colorScheme: 'dark' }],
]

/** Holds every answer of the API back, to see a page while it waits. */
async function holdAnswers(page: Page): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/api/onthaal/v1/referrals**', async (route) => {
    await promise
    await route.continue()
  })
  return async () => {
    resolve()
    await page.unrouteAll({ behavior: 'wait' })
  }
}

for (const [look, options] of looks) {
  test.describe(`on ${look}`, () => {
    test.use(options)

    test('signing in', async ({ page }) => {
      await page.goto('/')
      await expect(page.getByRole('button', { name: /Onthaalmedewerker/ }).first()).toBeVisible()
      await expectAccessible(page, 'sign-in')
      await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
      await expectAccessible(page, 'sign-in with faults')
      await page.getByRole('button', { name: 'Nederlands' }).click()
      await expectAccessible(page, 'settings')
    })

    test('finding, adding and referring', async ({ openAs }) => {
      const page = await openAs('balie', options)
      await page.goto('/personen')
      await expect(page.getByLabel('Naam', { exact: true })).toBeVisible()
      await expectAccessible(page, 'search')
      await page.getByRole('button', { name: 'Zoeken' }).click()
      await expectAccessible(page, 'search with a fault')
      const { familyName } = inventName()
      for (const givenName of ['Amal', 'Yusuf']) await addPerson(page, { givenName, familyName })
      await searchByName(page, familyName)
      await expect(page.getByRole('table')).toBeVisible()
      await expectAccessible(page, 'people found')
      await searchByName(page, 'Xyzzy')
      await expect(page.getByText('Niemand gevonden')).toBeVisible()
      await expectAccessible(page, 'nobody found')

      await page.goto('/personen/nieuw')
      await page.getByLabel('Telefoon').fill('bel')
      await page.getByRole('button', { name: 'Persoon bewaren' }).click()
      await expectAccessible(page, 'new person with faults')
      await page.getByRole('combobox', { name: /Nationaliteiten/ }).fill('sy')
      await expect(page.getByRole('option', { name: 'Syrië' })).toBeVisible()
      await expectAccessible(page, 'nationalities')
      await page.getByRole('option', { name: 'Syrië' }).click()
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: 'Annuleren' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page, 'leaving unsaved')
      await page.getByRole('button', { name: 'Verlaten zonder bewaren' }).click()

      await registerPerson(page)
      await expectAccessible(page, 'person')
      await page.getByRole('link', { name: 'Doorverwijzen' }).click()
      await page.getByRole('button', { name: 'Nakijken' }).click()
      await page.getByLabel('Dit is dringend').check()
      await expectAccessible(page, 'referral with faults')
      await page.getByLabel('Dit is dringend').uncheck()
      await fillReferral(page)
      await page.getByRole('button', { name: 'Nakijken' }).click()
      await expect(page.getByRole('button', { name: 'Verzenden' })).toBeVisible()
      await expectAccessible(page, 'review')
      await page.getByRole('button', { name: 'Verzenden' }).click()
      await expect(page.getByRole('link', { name: 'Doorverwijzing bekijken' })).toBeVisible()
      await expectAccessible(page, 'confirmation')
    })

    test('lists, in every state', async ({ openAs }) => {
      const page = await openAs('balie', options)
      const release = await holdAnswers(page)
      await page.goto('/verzonden')
      await expect(page.getByText('Bezig met laden…')).toBeAttached()
      await expectAccessible(page, 'list on its way')
      await release()
      await expect(page.getByRole('table')).toBeVisible()
      await expectAccessible(page, 'sent')
      await page.goto('/concepten')
      await expect(page.getByRole('status').first()).toBeAttached()
      await expectAccessible(page, 'drafts')
      await page.goto('/verzonden?type=leisure')
      await expect(page.getByText('Niets gevonden met deze filters')).toBeVisible()
      await expectAccessible(page, 'list without results')
      await page.route('**/api/onthaal/v1/referrals**', (route) => route.abort())
      await page.goto('/verzonden')
      await expect(page.getByText('Geen verbinding')).toBeVisible()
      await expectAccessible(page, 'list that failed')

      await page.goto('/bestaat-niet')
      await expect(page.getByText('Pagina niet gevonden')).toBeVisible()
      await expectAccessible(page, 'not found')
      await page.goto('/mijn-dossiers')
      await expect(page.getByText('Geen toegang')).toBeVisible()
      await expectAccessible(page, 'forbidden')
      await page.context().setOffline(true)
      await expect(page.getByText(/U bent offline/)).toBeVisible()
      await expectAccessible(page, 'offline')
    })

    test('following a referral', async ({ openAs }) => {
      const clerk = await openAs('balie', options)
      await registerPerson(clerk)
      const { id } = await refer(clerk)
      const page = await openAs('trajectbegeleider', options)
      await page.goto('/nieuw')
      await expect(page.getByRole('table')).toBeVisible()
      await expectAccessible(page, 'queue')
      await page.goto(`/doorverwijzingen/${id}`)
      await page.getByRole('button', { name: 'Terugsturen' }).click()
      await page.getByLabel('Was al doorverwezen').check()
      await page.getByRole('dialog').getByRole('button', { name: 'Terugsturen' }).click()
      await expectAccessible(page, 'sending back with faults')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog', { name: 'Venster sluiten?' })).toBeVisible()
      await expectAccessible(page, 'closing a dialog')
      await page.getByRole('button', { name: 'Sluiten zonder bewaren' }).click()
      await pickUp(page, id)
      await expectAccessible(page, 'referral of one’s own')
      for (const action of ['Contactpoging noteren', 'Afronden', 'Stopzetten']) {
        await page.getByRole('button', { name: action }).click()
        await expectAccessible(page, action)
        await page.keyboard.press('Escape')
      }
      // Only the choice below asks again.
      await page.context().route('**/liveChanges', (route) => route.abort())
      await page.goto('/mijn-dossiers')
      await expect(page.getByRole('table')).toBeVisible()
      await expectAccessible(page, 'caseload')
      await endSessionAt(page, '**/api/onthaal/v1/referrals?*')
      const filters = page.getByRole('button', { name: 'Filters' })
      if (await filters.isVisible()) await filters.click()
      await page.getByLabel('Status').selectOption('Opgepikt')
      await expect(page.getByRole('dialog', { name: 'Log opnieuw in' })).toBeVisible()
      await expectAccessible(page, 'session ended')
    })

    test('those who begin with protocols alone', async ({ openAs }) => {
      const page = await openAs('beleid', options)
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
      await expectAccessible(page, 'today without lists')
    })
  })
}
