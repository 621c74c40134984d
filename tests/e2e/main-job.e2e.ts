import type { Page } from '@playwright/test'
import { complete, findInList, recordContact, registerPerson } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import { addLine, finishTalk, inform, startTalk } from '../support/talk-work.ts'
import { openTurn, progressOf, send } from '../support/turn-screens.ts'

const outcome = 'Inburgeringstraject gestart'

/** How many ended so, as the page with figures counts them. */
async function figureOf(page: Page, name: string): Promise<number> {
  await page.goto('/cijfers?grain=schoolYear&type=civicIntegration')
  const title = 'Afgerond: uitkomst of reden'
  await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 30_000 })
  const chart = page.getByRole('table', { name: /^Afgerond volgens uitkomst of reden/ })
  const links = chart.getByRole('link', { name: new RegExp(`Afgerond, ${name}, `) })
  const [newest] = await links.allTextContents()
  return Number(newest?.replaceAll('.', '') ?? 0)
}

test('a talk leads to a referral, the desk follows it, and its manager opens it again', async ({
  openAs,
}) => {
  test.slow()
  const manager = await openAs('leiding-agentschap')
  const before = await figureOf(manager, outcome)

  const clerk = await openAs('balie')
  const person = await registerPerson(clerk)
  await startTalk(clerk)
  await inform(clerk)
  await addLine(clerk, 'Inburgering', 'Heeft begeleiding nodig')
  await finishTalk(clerk, 'Verzenden')
  const reference = (await clerk.getByText(/^OH-\d\d-/).textContent()) ?? ''

  const counsellor = await openAs('trajectbegeleider')
  const row = await findInList(counsellor, '/nieuw', person.familyName)
  await row.getByRole('link').first().click()
  await counsellor.getByRole('button', { name: 'Oppikken', exact: true }).click()
  await expect(progressOf(counsellor)).toContainText('U neemt contact op met de persoon.')
  await recordContact(counsellor)
  await complete(counsellor, outcome, 'Start op 1 april.')
  await expect(progressOf(counsellor)).toContainText(`Afgerond: ${outcome}.`)

  expect(await figureOf(manager, outcome)).toBe(before + 1)
  await manager.goto('/alle-doorverwijzingen')
  await manager.getByLabel('Referentie zoeken').fill(reference)
  await manager.keyboard.press('Enter')
  const found = manager.getByRole('row', { name: new RegExp(reference) })
  await expect(found).toContainText('Afgerond')
  await found.getByRole('link').first().click()
  const reopening = await openTurn(manager, 'Heropenen')
  const who = reopening.getByLabel('Wie volgt dit op?')
  await who.selectOption({ label: 'Samira Haddou: trajectbegeleider' })
  await reopening.getByLabel('Waarom heropent u het?').fill('Het traject is niet begonnen.')
  await send(reopening, 'Heropenen')
  await expect(progressOf(manager)).toContainText('In opvolging bij Samira Haddou.')
  expect(await figureOf(manager, outcome)).toBe(before)

  await clerk.goto(`/alle-doorverwijzingen?reference=${reference}`)
  await clerk.getByRole('rowheader').getByRole('link').click()
  await expect(progressOf(clerk)).toContainText('In opvolging bij Samira Haddou.')
  await expect(clerk.getByText('Het traject is niet begonnen.')).toBeHidden()
})
