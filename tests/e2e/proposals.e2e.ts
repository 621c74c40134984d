import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { pickUp } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import { finishTalk, inform, startTalk, untilSaved } from '../support/talk-work.ts'
import { typedDay } from '../support/typed-day.ts'

const lately = typedDay(40)

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  test(`what a file says becomes a referral with its reason, in few keys, at ${width} pixels`, async ({
    openAs,
  }) => {
    const page = await openAs('balie', { viewport: { width, height } })
    const { fullName, id } = await openNewFile(page)
    await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
    await page.getByLabel('Geboortedatum').fill('31/12/1990')
    await page.getByRole('combobox', { name: 'Nationaliteiten' }).fill('Syrië')
    await page.keyboard.press('Enter')
    await page.getByLabel('Verblijfsgrond').selectOption({ label: 'Erkend vluchteling' })
    await page.getByLabel('Verblijfsdocument').selectOption({ label: 'A-kaart' })
    await page.getByLabel('Ingeschreven in').selectOption({ label: 'Vreemdelingenregister' })
    await page.getByLabel('Eerste inschrijving in België').fill(lately)
    await page.getByLabel('Eerste inschrijving hier').fill(lately)
    await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()

    // The questions that count, and only those; an answer shows at once what follows from it.
    const part = page.getByRole('region', { name: 'Moet of mag deze persoon inburgeren?' })
    await part.getByRole('button', { name: 'Vragen beantwoorden of anders inschatten' }).click()
    const dialog = page.getByRole('dialog')
    await expectAccessible(page, 'the questions of civic integration')
    await expect(dialog.getByText('Geboren in het buitenland')).toHaveCount(0)
    const unable = dialog.getByRole('radiogroup', { name: 'Kan blijvend niet deelnemen' })
    await unable.getByLabel('ja').check()
    await dialog.getByRole('button', { name: 'Antwoorden bewaren' }).click()
    await expect(dialog.getByText(/Vul de datum van het medisch attest in/).first()).toBeVisible()
    await dialog.getByLabel('Datum van het medisch attest').fill('1/2/2025')
    await expect(dialog.getByRole('status')).toContainText('Wellicht vrijgesteld')
    await unable.getByLabel('nee').check()
    await expect(dialog.getByRole('status')).toContainText('Wellicht verplicht')
    await dialog.getByLabel('Wat denkt u zelf?').selectOption({ label: 'vrijgesteld' })
    await dialog.getByRole('button', { name: 'Antwoorden bewaren' }).click()
    await expect(dialog.getByText('Schrijf op waarom u dit anders inschat.').first()).toBeVisible()
    await expectAccessible(page, 'the questions of civic integration, with faults')
    // Closing by mistake throws nothing away.
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Verder werken' }).click()
    await dialog.getByLabel('Waarom schat u dit anders in?').fill('Toonde een diploma uit 2019.')
    await dialog.getByRole('button', { name: 'Antwoorden bewaren' }).click()
    await expect(dialog).toBeHidden()
    await expect(part).toContainText(/Ingeschat door .+ op .+: vrijgesteld/)
    await expect(part).toContainText('Toonde een diploma uit 2019.')
    await expect(part).toContainText('Volgens de regels: Wellicht verplicht om in te burgeren')
    await expectAccessible(page, 'a file that staff assess otherwise')

    await startTalk(page)
    const proposals = page.getByRole('region', { name: 'Voorstellen' })
    await expect(proposals).toContainText('Is wellicht vrijgesteld, maar mag inburgeren.')
    await expectAccessible(page, 'a talk with a proposal')
    await proposals.getByRole('button', { name: /^Inburgering voor .+ overnemen$/ }).press('Enter')
    await expect(proposals).toHaveCount(0)
    const edit = page.getByRole('button', { name: /^Inburgering voor .+ aanpassen$/ })
    await expect(edit).toBeFocused()
    await expect(page.getByText('Nog niet volledig')).toHaveCount(0)
    await untilSaved(page)
    await page.reload()
    await expect(edit).toBeVisible()
    await expect(page.getByRole('region', { name: 'Voorstellen' })).toHaveCount(0)
    await page.getByRole('button', { name: /^Inburgering voor .+ verwijderen$/ }).click()
    await expect(proposals).toBeVisible()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(proposals).toHaveCount(0)

    await inform(page)
    await finishTalk(page, /verzenden/i)
    await page.goto(`/personen/${id}`)
    await page.getByRole('link', { name: /^OH-/ }).click()
    const sent = page.getByRole('region', { name: 'Inburgering, bij het verzenden' })
    await expect(sent).toContainText('vrijgesteld')
    await expect(sent).toContainText('Wellicht verplicht om in te burgeren')
    await expect(sent).toContainText('art. 27 §1, regels 2022-03')
    await expectAccessible(page, 'a referral with what the rules said')
    const address = /doorverwijzingen\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''

    const desk = await openAs('trajectbegeleider', { viewport: { width, height } })
    await pickUp(desk, address)
    await expect(desk.getByText(fullName, { exact: true }).first()).toBeVisible()
    await expect(
      desk.getByRole('region', { name: 'Inburgering, bij het verzenden' }),
    ).toContainText('Toonde een diploma uit 2019.')
  })
}
