import { expectAccessible } from '../support/accessibility.ts'
import { codeAt } from '../support/second-factor.ts'
import { chooseOwn, endSessionAt, expect, signIn, test } from '../support/staff.ts'

const narrow = { width: 360, height: 740 }
const wide = { width: 1280, height: 800 }

test('a second step, from switching it on to signing in with a recovery code', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('beleid')
  await page.goto('/')
  const atBothWidths = async (state: string) => {
    for (const size of [narrow, wide]) {
      await page.setViewportSize(size)
      await expectAccessible(page, `${state} at ${size.width}`)
    }
  }
  const heading = page.getByRole('heading', { level: 1, name: 'Tweede stap bij het inloggen' })
  const code = page.getByLabel('Code', { exact: true })
  const signInButton = page.getByRole('button', { name: 'Inloggen', exact: true })
  /** As if a step in time had gone by since a code was used. */
  const nextStep = () =>
    queryDatabase('update second_factor set last_step = last_step - 3 where last_step is not null')
  const signOut = async () => {
    await page.getByRole('banner').getByRole('button').last().click()
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
  }

  const start = page.getByRole('heading', { level: 1, name: 'Vandaag' })
  // Whoever goes on in a session stands at the top of the page.
  await expect(start).toBeVisible()
  await chooseOwn(page, 'Tweede stap bij het inloggen')
  await expect(heading).toBeFocused()
  const password = page.getByLabel('Wachtwoord', { exact: true })
  await password.fill('verkeerd')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByText('Dit wachtwoord is niet juist.')).toBeVisible()
  await atBothWidths('the password before a second step')
  await password.fill('onthaal-demo')
  await page.getByRole('button', { name: 'Verder' }).click()

  await expect(page.getByRole('img', { name: 'QR-code voor de app' })).toBeVisible()
  const shown = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()
  const secret = (shown ?? '').replaceAll(' ', '')
  const firstCode = page.getByLabel('Code uit de app')
  await firstCode.fill('000 00')
  await page.getByRole('button', { name: 'Tweede stap aanzetten' }).click()
  await expect(page.getByText('Deze code is niet juist', { exact: false })).toBeVisible()
  await expect(firstCode).toHaveValue('000 00')
  await atBothWidths('the secret of a second step')
  await firstCode.fill(codeAt(secret, new Date()))
  await page.getByRole('button', { name: 'Tweede stap aanzetten' }).click()

  const list = page.getByRole('region', { name: 'Uw herstelcodes' }).getByRole('listitem')
  await expect(list).toHaveCount(8)
  await expect(heading).toBeFocused()
  const [recoveryCode = ''] = await list.allTextContents()
  await atBothWidths('recovery codes')
  await page.getByRole('button', { name: 'Ik heb de codes bewaard' }).click()
  await expect(page.getByText('U hebt nog 8 herstelcodes.', { exact: false })).toBeVisible()
  await expect(page.getByText(recoveryCode)).toBeHidden()
  await atBothWidths('a second step that is on')

  // Signing in asks for the code, and keeps what was typed.
  await signOut()
  await signIn(page, 'beleid')
  await expect(code).toBeFocused()
  await expect(page.getByLabel('Gebruikersnaam')).toHaveValue('beleid')
  await expect(password).toHaveValue('onthaal-demo')
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code')
  await atBothWidths('signing in with a code')
  await signInButton.click()
  await expect(page.getByText('Vul de code in.').first()).toBeVisible()
  await code.fill('abc')
  await signInButton.click()
  await expect(page.getByRole('alert')).toContainText('Kijk de code na.')
  await atBothWidths('a code that was refused')
  await nextStep()
  await code.fill(codeAt(secret, new Date()))
  await signInButton.click()
  await expect(start).toBeFocused()

  await signOut()
  await signIn(page, 'beleid')
  await code.fill(recoveryCode.toLowerCase())
  await signInButton.click()
  await expect(start).toBeFocused()
  await page.goto('/tweede-stap')
  await expect(page.getByText('U hebt nog 7 herstelcodes.', { exact: false })).toBeVisible()

  // Whose session ended goes on with both steps, on the page where they were.
  await endSessionAt(page, '**/api/onthaal/v1/protocols?warned=true*')
  await page.getByRole('link', { name: 'Vandaag' }).click()
  const again = page.getByRole('dialog', { name: 'Log opnieuw in' })
  await again.getByLabel('Gebruikersnaam').fill('beleid')
  await again.getByLabel('Wachtwoord', { exact: true }).fill('onthaal-demo')
  await again.getByRole('button', { name: 'Inloggen' }).click()
  await expect(again.getByLabel('Code', { exact: true })).toBeFocused()
  await expectAccessible(page, 'signing in again with a code')
  await nextStep()
  await again.getByLabel('Code', { exact: true }).fill(codeAt(secret, new Date()))
  await again.getByRole('button', { name: 'Inloggen' }).click()
  await expect(again).toBeHidden()
  await expect(start).toBeVisible()

  // So does a colleague on a screen that somebody else locked.
  const counter = await openAs('balie')
  await counter.goto('/')
  await expect(counter.getByRole('heading', { level: 1 })).toBeVisible()
  await counter.keyboard.press('Alt+Shift+L')
  await counter.getByRole('button', { name: 'Iemand anders wil inloggen' }).click()
  await signIn(counter, 'beleid')
  await expect(counter.getByLabel('Code', { exact: true })).toBeFocused()
  await expectAccessible(counter, 'a code on a locked screen')
  await nextStep()
  await counter.getByLabel('Code', { exact: true }).fill(codeAt(secret, new Date()))
  await counter.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await expect(counter.getByRole('banner')).toContainText('Tine Goossens')

  // Its administrator sees it, and takes it away.
  const administrator = await openAs('beheer')
  const [user] = await queryDatabase(`select id from user_account where username = 'beleid'`)
  await administrator.goto(`/gebruikers/${String(user?.id)}`)
  const remove = administrator.getByRole('button', { name: 'Tweede stap weghalen' })
  await expect(remove).toBeVisible()
  for (const size of [narrow, wide]) {
    await administrator.setViewportSize(size)
    await expectAccessible(administrator, `a user with a second step at ${size.width}`)
  }
  await remove.click()
  await expect(administrator.getByText('De tweede stap is weg.', { exact: false })).toBeVisible()
  await expect(remove).toBeHidden()
  await page.goto('/')
  await signIn(page, 'beleid')
  await expect(start).toBeFocused()
})
