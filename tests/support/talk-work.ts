import { expect, type Locator, type Page } from '@playwright/test'
import { idIn } from './desk-work.ts'

/** From the file of a person to the page of a talk that has just begun; gives the id of the talk. */
export async function startTalk(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Onthaalgesprek starten' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Onthaalgesprek met / })).toBeVisible()
  await expect(page).toHaveURL(/\/gesprekken\//)
  await expect(page.getByRole('button', { name: 'Nakijken' })).toBeVisible()
  return idIn(page)
}

export const informedAbout = (page: Page) => page.getByRole('region', { name: 'Geïnformeerd over' })

/** Marks what the person was told about. */
export async function inform(page: Page, topic = 'Inburgering'): Promise<void> {
  await informedAbout(page).getByLabel(topic, { exact: true }).check()
}

/** The referral in the talk that is open to be filled in. */
export function openLine(page: Page): Locator {
  return page.getByRole('listitem').filter({ hasText: 'Waarvoor verwijst u door?' })
}

/** Adds a referral to the talk, and closes it again. */
export async function addLine(page: Page, type: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: /oorverwijzing toevoegen$/ }).click()
  const line = openLine(page)
  await line.getByLabel(type, { exact: true }).check()
  await line.getByLabel(reason, { exact: true }).check()
  await line.getByRole('button', { name: 'Klaar' }).click()
}

/** Waits until everything on the page stands on the server. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible()
}

/** From the page of a talk to what was sent, or closed. */
export async function finishTalk(page: Page, button: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await page.getByRole('button', { name: button }).click()
  await expect(page).toHaveURL(/\/afgerond$/)
}
