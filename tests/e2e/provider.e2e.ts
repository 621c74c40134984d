import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { test as base, expect, runApplication } from '../support/browser-test.ts'
import {
  claimNames,
  client,
  roleMap,
  startProvider,
  type TestProvider,
} from '../support/identity-provider.ts'
import { freePort } from '../support/launch.ts'

/** Codes by which the provider names organisations of the demonstration. */
const codes = { city: '0207443759', ocmw: '0212225221' }

const test = base.extend<object, { provider: TestProvider; port: number }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names it is asked for here.
  port: [async ({}, use) => use(await freePort()), { scope: 'worker' }],
  provider: [
    async ({ port }, use) => {
      const provider = await startProvider(`http://127.0.0.1:${port}`)
      await use(provider)
      await provider.close()
    },
    { scope: 'worker' },
  ],
  // As in production: nobody signs in here with a password.
  application: [
    async ({ port, provider }, use) =>
      runApplication(
        port,
        {
          LOCAL_ACCOUNTS: '0',
          OIDC_ISSUER: provider.issuer,
          OIDC_CLIENT_ID: client.id,
          OIDC_CLIENT_SECRET: client.secret,
          OIDC_SCOPES: provider.config.scopes,
          OIDC_CLAIM_ROLES: claimNames.roles,
          OIDC_ROLE_MAP: Object.entries(roleMap)
            .flatMap(([theirs, ours]) => ours.map((role) => `${theirs}=${role}`))
            .join(', '),
        },
        async (application) => {
          for (const [name, code] of [
            ['Stad Ninove', codes.city],
            ['OCMW Ninove', codes.ocmw],
          ]) {
            const statement = 'update organisation set code = $1 where name = $2'
            await application.queryDatabase(statement, [code, name])
          }
          await use(application)
        },
      ),
    { scope: 'worker', timeout: 180_000 },
  ],
})

/** Somebody at the front desk of the city. */
const noor = {
  given_name: 'Noor',
  family_name: 'Wellens',
  vo_doelgroepcode: 'LB',
  vo_orgcode: codes.city,
  vo_orgnaam: 'Stad Ninove',
  onthaal_rol_3d: [`OnthaalMedewerker:${codes.city}`],
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** On the page of the provider. */
async function sayWho(page: Page, subject: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(subject)
  await page.getByPlaceholder('and password').fill('any')
  await page.getByRole('button', { name: 'Sign-in' }).click()
}

async function toProvider(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Inloggen via uw organisatie' }).click()
}

test('a colleague signs in at the provider, goes on where they wanted, and signs out of both', async ({
  page,
  provider,
}) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    const isOurs = page.url().startsWith('http://127.0.0.1') && !page.url().includes('/interaction')
    if (isOurs && message.text().includes('Content Security Policy')) faults.push(message.text())
  })
  provider.people.set('noor', noor)
  await page.goto('/verzonden')
  await expect(heading(page, 'Inloggen')).toBeVisible()
  await expect(page.getByLabel('Gebruikersnaam')).toHaveCount(0)
  await expectAccessible(page, 'signing in with a provider alone')
  await toProvider(page)
  await sayWho(page, 'noor')
  await expect(page).toHaveURL(/\/verzonden$/)
  const account = page.getByRole('button', { name: 'Noor Wellens' })
  await expect(account).toContainText('Stad Ninove')
  // The cookie is strict, and the first page after the way back has it all the same; so has a reload.
  const cookies = await page.context().cookies(page.url())
  expect(cookies.filter(({ name }) => name.startsWith('onthaal'))).toEqual([
    expect.objectContaining({ name: 'onthaal', sameSite: 'Strict', httpOnly: true }),
  ])
  await page.reload()
  await expect(account).toBeVisible()
  const kept = await page.evaluate<string>(
    'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state])',
  )
  expect(kept).not.toMatch(/eyJ|code|wellens/i)

  await account.click()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await page.getByRole('button', { name: 'Yes, sign me out' }).click()
  await expect(heading(page, 'Inloggen')).toBeVisible()
  await page.goto('/verzonden')
  await toProvider(page)
  // The provider ended its session too: it asks again who it is.
  await expect(page.getByPlaceholder('Enter any login')).toBeVisible()
  expect(faults).toEqual([])
})

test('whoever works for several organisations chooses, and the header shows for which', async ({
  page,
  provider,
}) => {
  const { vo_orgcode: _, ...claims } = noor
  provider.people.set('both', {
    ...claims,
    onthaal_rol_3d: [`OnthaalMedewerker:${codes.city}`, `MaatschappelijkWerker:${codes.ocmw}`],
  })
  await page.goto('/personen')
  await toProvider(page)
  await sayWho(page, 'both')
  await expect(heading(page, 'Voor welke organisatie werkt u nu?')).toBeVisible()
  await page.getByRole('button', { name: /OCMW Ninove/ }).click()
  await expect(page).toHaveURL(/\/personen$/)
  const account = page.getByRole('button', { name: 'Noor Wellens' })
  await expect(account).toContainText('OCMW Ninove')
  await account.click()
  await page.getByRole('link', { name: 'Voor een andere organisatie werken' }).click()
  await page.getByRole('button', { name: /Stad Ninove/ }).click()
  await expect(account).toContainText('Stad Ninove')
})

test('who is refused reads why, and can sign in as somebody else', async ({ page, provider }) => {
  provider.people.set('stranger', {
    ...noor,
    vo_orgcode: '0999999999',
    vo_orgnaam: 'Gemeente Elders',
    onthaal_rol_3d: ['OnthaalMedewerker:0999999999'],
  })
  provider.people.set('noor', noor)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  await toProvider(page)
  await sayWho(page, 'stranger')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Uw organisatie werkt niet met Onthaal')
  await expect(alert).toContainText('Gemeente Elders')
  await expectAccessible(page, 'a refused sign-in, narrow')
  await page.getByRole('button', { name: 'Opnieuw inloggen' }).click()
  // Though the provider knows who it was a moment ago, it asks.
  await page.getByRole('link', { name: 'Cancel' }).click()
  await expect(alert).toContainText('U hebt het inloggen gestopt')
  await page.getByRole('button', { name: 'Opnieuw inloggen' }).click()
  await sayWho(page, 'noor')
  await expect(heading(page, 'Vandaag')).toBeVisible()
  // Nobody comes back to the address with the answer.
  await page.goBack()
  await expect(page).not.toHaveURL(/inloggen.terug/)
})

test('whose role is none here reads that a role is to be asked for, and keeps nothing', async ({
  page,
  provider,
}) => {
  provider.people.set('gardener', { ...noor, onthaal_rol_3d: [`Tuinman:${codes.city}`] })
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/verzonden')
  await toProvider(page)
  await sayWho(page, 'gardener')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('U hebt nog geen rol in Onthaal')
  await expect(alert).toContainText(
    'Vraag een rol aan bij wie in uw organisatie de toegang beheert.',
  )
  // The words of the provider say nothing to whoever reads them.
  await expect(page.getByRole('main')).not.toContainText(/Tuinman|roleUnknown|urn:/)
  await expectAccessible(page, 'a role that is none here, narrow')
  const cookies = await page.context().cookies(page.url())
  expect(cookies.filter(({ name }) => name === 'onthaal')).toEqual([])
})

test('a provider that breaks half-way is said to be out, in words', async ({ page, provider }) => {
  provider.people.set('noor', noor)
  await page.goto('/')
  await toProvider(page)
  provider.brokenPath = '/token'
  await sayWho(page, 'noor')
  await expect(page.getByRole('alert')).toContainText('De inlogdienst antwoordt niet')
  await expect(page.getByRole('main')).not.toContainText('Bad Gateway')
  provider.brokenPath = undefined
  await page.getByRole('button', { name: 'Opnieuw inloggen' }).click()
  await sayWho(page, 'noor')
  await expect(heading(page, 'Vandaag')).toBeVisible()
})

test('what was typed waits while somebody signs in again in another tab', async ({
  page,
  provider,
  queryDatabase,
}) => {
  provider.people.set('noor', noor)
  await page.goto('/personen/nieuw')
  await toProvider(page)
  await sayWho(page, 'noor')
  await page.getByLabel('Voornaam').fill('Amal')
  await queryDatabase('delete from session')
  await page.evaluate("window.dispatchEvent(new Event('focus'))")
  const dialog = page.getByRole('dialog', { name: 'Log opnieuw in' })
  const opened = page.context().waitForEvent('page')
  await dialog.getByRole('link', { name: /Log in via uw organisatie/ }).click()
  const tab = await opened
  await toProvider(tab)
  await expect(heading(tab, 'U bent weer ingelogd')).toBeVisible()
  await tab.close()
  await page.evaluate("window.dispatchEvent(new Event('focus'))")
  await expect(dialog).toBeHidden()
  await expect(page.getByLabel('Voornaam')).toHaveValue('Amal')
})
