import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { fillReferral, idIn } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import { addLine, inform, startTalk, untilSaved } from '../support/talk-work.ts'

const onFile = (page: Page) => page.getByRole('region', { name: 'Achtergrond', exact: true })

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  test(`what somebody tells of schooling and work stands on the file and goes along, at ${width} pixels`, async ({
    openAs,
  }) => {
    const page = await openAs('balie', { viewport: { width, height } })
    await openNewFile(page)
    const part = onFile(page)
    await expect(part).toContainText('Hierover is nog niets ingevuld.')
    await part.getByRole('button', { name: 'Achtergrond aanpassen' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel('Diploma erkend in België')).toHaveCount(0)
    await expect(dialog.getByLabel('School of kleuterschool')).toHaveCount(0)
    await expect(dialog.getByText('Geen gezondheid, asielverhaal of godsdienst.')).toBeVisible()
    await dialog.getByLabel('Aantal jaren op school').fill('veel')
    await dialog.getByRole('button', { name: 'Bewaren' }).click()
    await expect(dialog.getByText('Vul een getal in van 0 tot 30.').first()).toBeVisible()
    await expectAccessible(page, 'the questions about a background, with a fault')
    await dialog.getByLabel('Aantal jaren op school').fill('')
    await dialog.getByLabel('Hoogste opleiding').selectOption({ label: 'hoger secundair' })
    await expect(dialog.getByLabel('Aantal jaren op school')).toHaveCount(0)
    await dialog.getByLabel('Land van de opleiding').selectOption({ label: 'Oekraïne' })
    await dialog.getByLabel('Diploma erkend in België').selectOption({ label: 'aangevraagd' })
    await dialog.getByLabel('Werk', { exact: false }).first().selectOption({ label: 'zoekt werk' })
    await dialog.getByLabel('Soort werk').fill('Kok in een hotel')
    await dialog.getByLabel('maandagvoormiddag').check()
    await dialog.getByLabel('met de fiets').check()
    await dialog.getByLabel('huisvesting').check()
    await expectAccessible(page, 'the questions about a background')
    await dialog.getByRole('button', { name: 'Bewaren' }).click()
    await expect(dialog).toBeHidden()
    await expect(part).toContainText('hoger secundair')
    await expect(part).toContainText('Kok in een hotel')
    await expect(part).toContainText('huisvesting')

    // An answer that another one makes needless is kept, and counts no more.
    await part.getByRole('button', { name: 'Achtergrond aanpassen' }).click()
    await dialog.getByLabel('Werk', { exact: false }).first().selectOption({ label: 'studeert' })
    await expect(dialog.getByLabel('Soort werk')).toHaveValue('Kok in een hotel')
    await expect(dialog.getByText(/^Deze vraag past niet meer/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Bewaren' }).click()
    await expect(dialog).toBeHidden()
    await expect(part).toContainText('Telt niet meer mee door een ander antwoord: Soort werk.')
    await expectAccessible(page, 'a file with a background')

    await page.getByRole('link', { name: 'Doorverwijzen' }).click()
    await fillReferral(page)
    await page.getByRole('button', { name: 'Nakijken' }).click()
    const about = page.getByRole('region', { name: 'Persoon' })
    await expect(about.getByRole('heading', { name: 'Achtergrond die meegaat' })).toBeVisible()
    await expect(about).toContainText('maandagvoormiddag')
    await expect(about).not.toContainText('Kok in een hotel')
    await expect(about).not.toContainText('huisvesting')
    await expectAccessible(page, 'a review with a background')
    await page.getByRole('button', { name: 'Verzenden' }).click()
    await expect(page.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()
    const id = idIn(page)
    const desk = await openAs('trajectbegeleider', { viewport: { width, height } })
    await desk.goto(`/doorverwijzingen/${id}`)
    const sent = desk.getByRole('region', { name: 'Achtergrond, bij het verzenden' })
    await expect(sent).toContainText('studeert')
    await expect(sent).toContainText('maandagvoormiddag')
    await expect(sent).not.toContainText('Kok in een hotel')
    await expect(sent).not.toContainText('huisvesting')
  })
}

const goTo = (page: Page, section: string) =>
  page.getByRole('button', { name: new RegExp(`^${section} (Niet begonnen|Bezig|Klaar)$`) }).click()

test('the review of a talk tells of each referral what goes along, and of a second for the same person too', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await startTalk(page)
  await inform(page)
  await goTo(page, 'Scholing en werk')
  const part = page.getByRole('region', { name: 'Scholing en werk' })
  await part.getByLabel('Hoogste opleiding').selectOption({ label: 'lager onderwijs' })
  await untilSaved(page)
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  await addLine(page, 'Nederlands leren', 'Wil Nederlands leren')
  await page.getByRole('button', { name: 'Nakijken' }).click()
  for (const name of [/^Doorverwijzing 1 van 2/, /^Doorverwijzing 2 van 2/]) {
    const line = page.getByRole('region', { name })
    await expect(line.getByRole('heading', { name: 'Achtergrond die meegaat' })).toBeVisible()
    await expect(line).toContainText('lager onderwijs')
  }
  await expectAccessible(page, 'a review of a talk with a background')
})

test('in a talk it saves itself, and two colleagues keep what each of them filled in', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await startTalk(page)
  const talk = idIn(page)
  const part = page.getByRole('region', { name: 'Scholing en werk' })
  await goTo(page, 'Scholing en werk')
  await part.getByLabel('Hoogste opleiding').selectOption({ label: 'lager onderwijs' })
  await untilSaved(page)
  await page.reload()
  await expect(part.getByLabel('Hoogste opleiding')).toHaveValue('primary')

  const other = await page.context().newPage()
  await other.goto(`/gesprekken/${talk}`)
  await goTo(other, 'Scholing en werk')
  const there = other.getByRole('region', { name: 'Scholing en werk' })
  const needs = (one: Page) => one.getByRole('region', { name: 'Noden en beschikbaarheid' })
  await there.getByLabel('Hoogste opleiding').selectOption({ label: 'geen' })
  await goTo(other, 'Noden en beschikbaarheid')
  await needs(other).getByLabel('te voet').check()
  await untilSaved(other)

  await part.getByLabel('Hoogste opleiding').selectOption({ label: 'hoger onderwijs' })
  await untilSaved(page)
  const note = page.getByRole('alert').filter({ hasText: 'Een collega vulde intussen iets anders' })
  await expect(note).toBeVisible()
  await expectAccessible(page, 'a talk in which a colleague answered otherwise')
  // It stays in sight when the part is closed.
  await goTo(page, 'Noden en beschikbaarheid')
  await note.getByRole('button', { name: '‘geen’ overnemen bij: Hoogste opleiding' }).click()
  await goTo(page, 'Scholing en werk')
  await expect(part.getByLabel('Hoogste opleiding')).toHaveValue('none')
  await expect(note).toHaveCount(0)
  await untilSaved(page)
  await goTo(page, 'Noden en beschikbaarheid')
  await expect(needs(page).getByLabel('te voet')).toBeChecked()
  await other.reload()
  await goTo(other, 'Scholing en werk')
  await expect(there.getByLabel('Hoogste opleiding')).toHaveValue('none')
})
