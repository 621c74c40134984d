import { expect, type Locator, type Page } from '@playwright/test'

/** A page is loaded anew here, which takes its time on a machine that runs several browsers. */
const patience = { timeout: 20_000 }

/** Opens the page of a referral and waits until it says how it stands. */
export async function openReferral(page: Page, referralId: string): Promise<void> {
  await page.goto(`/doorverwijzingen/${referralId}`)
  await expect(page.getByRole('heading', { name: 'Wat wilt u doen?' })).toBeVisible(patience)
}

/** The dialog behind a button of a referral, wherever the button stands. */
export async function openTurn(page: Page, button: string): Promise<Locator> {
  const wanted = page.getByRole('button', { name: button, exact: true })
  const door = page.getByText('Meer acties', { exact: true })
  await expect(wanted.or(door).first()).toBeVisible()
  if (!(await wanted.isVisible())) await door.click()
  await wanted.click()
  return page.getByRole('dialog')
}

/** Sends a dialog that is filled in, and expects it to be done. */
export async function send(dialog: Locator, button: string): Promise<void> {
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await expect(dialog).toBeHidden(patience)
}

/** The sentence on top that says how a referral stands and who is to do what. */
export function progressOf(page: Page): Locator {
  return page
    .getByRole('main')
    .locator('p', { has: page.locator('strong') })
    .first()
}
