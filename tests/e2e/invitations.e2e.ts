import type { Browser } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import type { QueryDatabase } from '../support/browser-test.ts'
import { expect, signIn, test } from '../support/staff.ts'

const asks = 'Stad Geraardsbergen vraagt of u ook daar wilt werken'

/** Somebody at the front desk of the other city. @returns how to take them away again: others count accounts */
async function somebodyElsewhere(queryDatabase: QueryDatabase, username: string, name: string) {
  await queryDatabase(
    `with account as (
       insert into user_account (id, username, display_name, organisation_id)
       select gen_random_uuid(), $1, $2, id from organisation where name = 'Stad Ninove'
       returning id, organisation_id
     ), secret as (
       insert into credential (user_id, password_hash)
       select account.id, credential.password_hash from account, credential limit 1
     )
     insert into membership (id, user_id, organisation_id, roles, education)
     select gen_random_uuid(), id, organisation_id, '{frontDesk}', false from account`,
    [username, name],
  )
  const ofAccount = 'user_id = (select id from user_account where username = $1)'
  return async () => {
    for (const table of ['session', 'credential', 'membership']) {
      await queryDatabase(`delete from ${table} where ${ofAccount}`, [username])
    }
  }
}

/** What an administrator of the city would do on the screens. */
async function askByHand(queryDatabase: QueryDatabase, username: string): Promise<void> {
  await queryDatabase(
    `insert into membership (id, user_id, organisation_id, roles, education, waiting_since)
     select gen_random_uuid(), user_account.id, organisation.id, '{policyOfficer}', false, now()
     from user_account, organisation
     where username = $1 and organisation.name = 'Stad Geraardsbergen'`,
    [username],
  )
}

async function openOwn(
  browser: Browser,
  baseURL: string,
  { username, viewport }: { username: string; viewport: { width: number; height: number } },
) {
  const context = await browser.newContext({ baseURL, viewport, locale: 'nl-BE' })
  const page = await context.newPage()
  await page.goto('/')
  await signIn(page, username)
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  return page
}

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  test(`somebody of elsewhere is asked, accepts and changes over, at ${width} pixels`, async ({
    openAs,
    browser,
    application: { url },
    queryDatabase,
  }) => {
    const viewport = { width, height }
    const [username, name] = [`elders.${width}`, `Collega Van Elders ${width}`]
    const takeAway = await somebodyElsewhere(queryDatabase, username, name)
    const page = await openAs('beheer', { viewport })
    await page.goto('/gebruikers')
    await page.getByRole('link', { name: 'Wie elders een account heeft' }).click()
    await expect(page.getByText(/De rechten gelden pas als die aanvaardt/)).toBeVisible()
    await expectAccessible(page, 'somebody from elsewhere')
    await page.getByLabel('Gebruikersnaam').fill(username)
    await page.getByLabel('Naam', { exact: true }).fill('Iemand Anders')
    await page.getByLabel('Beleidsmedewerker').check()
    await page.getByRole('button', { name: 'Vraag sturen' }).click()
    await expect(page.getByText(/Er is geen account met deze twee namen/).first()).toBeVisible()
    await expect(page.getByLabel('Beleidsmedewerker')).toBeChecked()
    await page.getByLabel('Naam', { exact: true }).fill(name)
    await page.getByRole('button', { name: 'Vraag sturen' }).click()

    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByText(/gelden pas als Collega Van Elders \d+ aanvaardt/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Vraag intrekken' })).toBeVisible()
    await expect(page.getByRole('button', { name: /wachtwoord|uitloggen|stap/ })).toHaveCount(0)
    await expectAccessible(page, 'a user who was asked')
    const address = page.url()
    await page.goto('/gebruikers')
    const row = page.getByRole('row', { name: new RegExp(`^${name}`) })
    await expect(row.getByText(`wacht tot ${name} aanvaardt`)).toBeVisible()
    await expectAccessible(page, 'users, one of whom was asked')
    await page.goto('/toegangscontrole')
    await expect(page.getByRole('row', { name: /^Els Mertens/ })).toBeVisible()
    await expect(row).toHaveCount(0)

    const own = await openOwn(browser, url, { username, viewport })
    const banner = own.getByRole('region', { name: 'Vraag van een andere organisatie' })
    await expect(banner).toContainText(asks)
    await expectAccessible(own, 'somebody who is asked')
    await banner.getByRole('link', { name: 'Lees de vraag en antwoord' }).press('Enter')
    const question = own.getByRole('region', { name: asks })
    await expect(question).toContainText('Beleidsmedewerker')
    await expect(own.getByRole('button', { name: /Stad Geraardsbergen.*Beleid/ })).toHaveCount(0)
    await expectAccessible(own, 'what somebody is asked')
    await question.getByRole('button', { name: 'Aanvaarden' }).press('Enter')
    await expect(own.getByText('U kunt nu ook voor Stad Geraardsbergen werken.')).toBeVisible()
    await expect(own.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(question).toHaveCount(0)
    await expectAccessible(own, 'what somebody accepted')
    await own.getByRole('button', { name: /Stad Geraardsbergen.*Beleidsmedewerker/ }).click()
    await expect(own.getByRole('button', { name })).toContainText('Stad Geraardsbergen')
    await expect(banner).toHaveCount(0)

    await page.goto(address)
    await expect(page.getByText(/Dit account werkt ook voor een andere organisatie/)).toBeVisible()
    await expect(page.getByRole('button', { name: /wachtwoord/ })).toBeHidden()
    await expect(page.getByText(/U stopt alleen wat nu voor uw organisatie open/)).toBeVisible()
    await expectAccessible(page, 'a user from elsewhere')
    await page.getByRole('button', { name: 'Hier uitloggen' }).click()
    await expect(page.getByText('De gebruiker is uitgelogd bij uw organisatie.')).toBeVisible()
    await own.reload()
    await expect(own.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
    await page.goto('/wijzigingen-van-rechten')
    await expect(page.getByText(`${name}: gevraagd om ook hier te werken`)).toBeVisible()
    await expect(page.getByText(`${name}: werkt nu ook hier`)).toBeVisible()
    await own.context().close()
    await takeAway()
  })
}

test('whoever declines goes on as before, and the administrator sees that', async ({
  openAs,
  browser,
  application: { url },
  queryDatabase,
}) => {
  const [username, name] = ['weigert', 'Collega Die Weigert']
  const takeAway = await somebodyElsewhere(queryDatabase, username, name)
  await askByHand(queryDatabase, username)
  const own = await openOwn(browser, url, { username, viewport: { width: 360, height: 740 } })
  const link = own.getByRole('link', { name: 'Lees de vraag en antwoord' })
  await link.click()
  await own
    .getByRole('button', { name: 'Weigeren: niet werken voor Stad Geraardsbergen' })
    .press('Enter')
  await expect(own.getByText(/U werkt niet voor Stad Geraardsbergen/)).toBeVisible()
  await expect(own.getByRole('heading', { level: 1 })).toBeFocused()
  await expectAccessible(own, 'what somebody declined')
  await own.getByRole('button', { name: /Stad Ninove.*Hier werkt u nu voor/ }).click()
  await expect(own.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  await expect(link).toHaveCount(0)

  const page = await openAs('beheer')
  await page.goto('/wijzigingen-van-rechten')
  await expect(page.getByText(`${name}: wil hier niet werken`)).toBeVisible()
  await page.goto('/gebruikers')
  await expect(page.getByRole('row', { name: /^Els Mertens/ })).toBeVisible()
  await expect(page.getByText(name)).toHaveCount(0)
  await own.context().close()
  await takeAway()
})

test('what was asked is taken back, and an answer that comes too late is told so', async ({
  openAs,
  browser,
  application: { url },
  queryDatabase,
}) => {
  const [username, name] = ['te-laat', 'Collega Te Laat']
  const takeAway = await somebodyElsewhere(queryDatabase, username, name)
  await askByHand(queryDatabase, username)
  const own = await openOwn(browser, url, { username, viewport: { width: 1280, height: 800 } })
  await own.getByRole('link', { name: 'Lees de vraag en antwoord' }).click()
  await expect(own.getByRole('region', { name: asks })).toBeVisible()

  const page = await openAs('beheer')
  await page.goto('/gebruikers')
  await page.getByRole('link', { name }).click()
  await page.getByRole('button', { name: 'Vraag intrekken' }).click()
  await expect(page.getByText('De vraag is ingetrokken.')).toBeVisible()
  await expect(page.getByRole('link', { name })).toHaveCount(0)

  await own.getByRole('button', { name: /^Aanvaarden/ }).click()
  await expect(own.getByRole('alert')).toBeFocused()
  await expect(own.getByRole('region', { name: asks })).toHaveCount(0)
  await expectAccessible(own, 'an answer that came too late')
  await own.context().close()
  await takeAway()
})
