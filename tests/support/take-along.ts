import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { expect } from './staff.ts'

/** Takes the list along that stands there, by keyboard. @returns its rows, from the one that begins with a word */
export async function takeAlong(
  page: Page,
  { named, from, list = page }: { named: RegExp; from: string; list?: Page | Locator },
) {
  await list.getByRole('button', { name: 'Exporteren' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Lijst exporteren' })
  await dialog.getByRole('radio', { name: 'CSV, voor elk programma' }).check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Bestand maken' }).press('Enter')
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(named)
  await expect(dialog.getByRole('status')).toHaveText('Het bestand wordt gedownload.')
  const file = dialog.getByRole('listitem').filter({ hasText: saved.suggestedFilename() })
  await expect(file).toHaveCount(1)
  await expectAccessible(page, `${from} exporteren`)
  const viewport = page.viewportSize()
  await page.setViewportSize({ width: 360, height: 740 })
  await expectAccessible(page, `${from} exporteren op een smal scherm`)
  if (viewport) await page.setViewportSize(viewport)
  await file.getByRole('button', { name: /verwijderen/ }).click()
  await expect(file).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const text = await readFile((await saved.path()) ?? '', 'utf8')
  const lines = text.split('\r\n')
  const head = lines.findIndex((line) => line.startsWith(`${from};`))
  expect(head).toBeGreaterThan(0)
  return { head: lines[head], rows: lines.slice(head + 1, -1), text }
}
