import { expectAccessible } from '../support/accessibility.ts'
import { expect, signIn, test } from '../support/staff.ts'

test('a wrong password is refused without saying which part was wrong', async ({ page }) => {
  await page.goto('/')
  await signIn(page, 'beheer', 'niet-juist')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('De gebruikersnaam of het wachtwoord is niet juist.')
  await expect(page.getByLabel('Gebruikersnaam')).toHaveValue('beheer')
  await signIn(page, 'bestaat-niet', 'niet-juist')
  await expect(alert).toContainText('De gebruikersnaam of het wachtwoord is niet juist.')
})

test('too many wrong passwords say how long to wait, and when that is over', async ({ page }) => {
  await page.clock.install()
  await page.goto('/')
  const alert = page.getByRole('alert')
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const answered = page.waitForResponse('**/api/onthaal/v1/sessions')
    await signIn(page, 'probeert-maar', 'niet-juist')
    await answered
    await expect(alert).toContainText('De gebruikersnaam of het wachtwoord is niet juist.')
  }
  await signIn(page, 'probeert-maar', 'niet-juist')
  await expect(alert).toContainText('Te veel mislukte pogingen')
  await expect(alert).toContainText('Probeer het over 15 minuten opnieuw.')
  await expect(alert).not.toContainText('Wacht even')
  await page.clock.fastForward('15:00')
  await expect(alert).toContainText('U kunt nu opnieuw proberen.')
})

test('one click on a demo account signs in, and shows each job in words', async ({ page }) => {
  await page.goto('/')
  const accounts = page.getByRole('region', { name: 'Demo: kies een account' })
  await expect(accounts.getByRole('button')).toHaveCount(13)
  await accounts.getByRole('button', { name: /Trajectbegeleider.*Samira Haddou/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
})

test('a tab does not go on under the name of a colleague who signed in beside it', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await page.goto('/')
  const beside = await page.context().newPage()
  await beside.goto('/personen')
  await beside.getByRole('button', { name: 'Lies Demeester' }).click()
  await beside.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(beside.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
  await page.evaluate("window.dispatchEvent(new Event('focus'))")
  await expect(page.getByRole('dialog', { name: 'Log opnieuw in' })).toBeVisible()

  await signIn(beside, 'trajectbegeleider')
  await expect(beside.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  await page.evaluate("window.dispatchEvent(new Event('focus'))")
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Samira Haddou' })).toBeVisible()
})

test('signing in never leads to another site', async ({ page, baseURL }) => {
  await page.goto('/inloggen?naar=//elders.example/')
  await signIn(page, 'balie')
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin)
})

test('the product speaks English as well, and remembers it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await page.getByLabel('Taal').selectOption('English')
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  await page.getByLabel('Username').fill('balie')
  await page.getByLabel('Password', { exact: true }).fill('onthaal-demo')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await page.getByRole('link', { name: 'Sent by us' }).click()
  await expect(page.getByRole('columnheader', { name: 'Next step' })).toBeVisible()
  await page.getByRole('rowheader').first().getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
  // Signing out clears what the browser keeps, but for the language of its screen.
  await page.getByRole('banner').getByRole('button').last().click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
})

test('whoever works for two organisations says for which, and changes over without losing text', async ({
  page,
  queryDatabase,
}) => {
  const ids = ['0198c0de-0000-7000-8000-0000000000a1', '0198c0de-0000-7000-8000-0000000000a2']
  await queryDatabase(
    `with account as (
       insert into user_account (id, username, display_name)
       values ($1, 'twee-rollen', 'Noor Wellens') returning id
     ), secret as (
       insert into credential (user_id, password_hash)
       select account.id, credential.password_hash from account, credential limit 1
     )
     insert into membership (id, user_id, organisation_id, roles, education)
     select case kind when 'ocmw' then $2::uuid else $1::uuid end, account.id, organisation.id,
       case kind when 'ocmw' then '{socialWorker}'::text[] else '{frontDesk}' end, false
     from account, organisation where organisation.name in ('Stad Ninove', 'OCMW Ninove')`,
    ids,
  )
  const title = 'Voor welke organisatie werkt u nu?'
  await page.goto('/personen')
  await signIn(page, 'twee-rollen')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expectAccessible(page, 'the choice of an organisation')
  // Nothing else opens before.
  await page.goto('/personen')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.getByRole('button', { name: /Stad Ninove.*Onthaalmedewerker/ }).click()
  await expect(page).toHaveURL(/personen$/)
  const account = page.getByRole('button', { name: 'Noor Wellens' })
  await expect(account).toContainText('Stad Ninove')

  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill('Amal')
  await account.click()
  const change = page.getByRole('link', { name: 'Voor een andere organisatie werken' })
  await change.click()
  const warning = page.getByRole('dialog', { name: 'Pagina verlaten?' })
  await warning.getByRole('button', { name: 'Op de pagina blijven' }).click()
  await expect(page.getByLabel('Voornaam')).toHaveValue('Amal')
  await account.click()
  await change.click()
  await warning.getByRole('button', { name: 'Verlaten zonder bewaren' }).click()
  await page.setViewportSize({ width: 320, height: 640 })
  await expect(
    page.getByRole('button', { name: /Stad Ninove.*Hier werkt u nu voor/ }),
  ).toBeVisible()
  await expectAccessible(page, 'changing over, narrow')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: /OCMW Ninove/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  await expect(account).toContainText('OCMW Ninove')
  await account.click()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
  // Others count the accounts of the demonstration.
  await queryDatabase('delete from membership where id = any ($1)', [ids])
  await queryDatabase('delete from credential where user_id = $1', [ids[0]])
})
