import type { BrowserContextOptions, Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'
import { addLine, inform, openLine, startTalk, untilSaved } from '../support/talk-work.ts'

/** Motion is off, so that axe does not measure colours half-way through a change. */
const looks: [string, BrowserContextOptions][] = [
  [
    'a narrow dark screen',
    {
      reducedMotion: 'reduce',
      viewport: { width: 360, height: 740 },
      colorScheme: 'dark',
    },
  ],
  [
    'a screen at 200 %',
    { reducedMotion: 'reduce', viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  ],
]

const notesOf = (page: Page) => page.getByRole('textbox', { name: /^Notities/ })

/** Writes in a second tab, as a colleague would, and brings the first one to hear of it. */
async function writeInBoth(
  page: Page,
  write: (tab: Page, words: string) => Promise<void>,
): Promise<void> {
  const second = await page.context().newPage()
  await second.goto(page.url())
  await write(second, 'Van een collega.')
  await untilSaved(second)
  await second.close()
  await write(page, 'Van deze plaats.')
  await expect(page.getByRole('alert')).toBeFocused()
}

for (const [look, options] of looks) {
  test(`a talk while it is held, on ${look}`, async ({ openAs }) => {
    test.slow()
    const page = await openAs('balie', options)
    const person = await openNewFile(page)
    await startTalk(page)
    await expectAccessible(page, 'a talk that has just begun')
    await page.goto(`/personen/${person.id}/onthaalgesprek`)
    await expect(page.getByText(/Er is al een open gesprek met/)).toBeVisible()
    await expectAccessible(page, 'a start while a talk is open')
    await page.getByRole('link', { name: 'Verder met dit gesprek' }).click()

    await page.getByRole('combobox', { name: /^Meegegeven materiaal/ }).fill('Brochure inburgering')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: /Talen van het gesprek/ }).click()
    await expect(page.getByRole('option', { name: 'Afrikaans' })).toBeVisible()
    await expectAccessible(page, 'the languages to choose from')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Doorverwijzing toevoegen' }).click()
    await expect(openLine(page).getByRole('radio').first()).toBeFocused()
    await expectAccessible(page, 'a talk with an open referral')
    await openLine(page).getByLabel('Inburgering', { exact: true }).check()
    await openLine(page).getByLabel('Dit is dringend').check()
    await page.getByLabel('Datum').fill('31/02/2026')
    await page.getByRole('button', { name: 'Nakijken' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Er zijn 3 fouten' })).toBeFocused()
    await expectAccessible(page, 'a talk with its faults')
    await openLine(page).getByLabel('Dit is dringend').uncheck()
    await openLine(page).getByRole('button', { name: 'Klaar' }).click()
    await expect(page.getByText('Nog niet volledig')).toBeVisible()
    await expectAccessible(page, 'a talk with a referral that is not complete')

    await page.getByLabel('Datum').fill('02/03/2026')
    await inform(page)
    await untilSaved(page)
    await writeInBoth(page, async (tab, words) => {
      await notesOf(tab).fill(words)
    })
    await expectAccessible(page, 'a talk that a colleague changed too')
    await page.getByRole('button', { name: 'Mijn keuze bewaren' }).click()
    await untilSaved(page)
    await page.getByRole('button', { name: /^Inburgering voor .* aanpassen$/ }).click()
    await writeInBoth(page, async (tab, words) => {
      await openLine(tab)
        .getByLabel(/Toelichting/)
        .fill(words)
    })
    await expectAccessible(page, 'a referral that a colleague changed too')
    await page.getByRole('button', { name: 'Bewaren wat ik typte' }).click()
    await untilSaved(page)

    await openLine(page)
      .getByRole('button', { name: /verwijderen$/ })
      .click()
    await expect(page.getByText(/is verwijderd\.$/)).toBeVisible()
    await expectAccessible(page, 'a talk whose referral was removed')
    await page.getByRole('button', { name: 'Gesprek weggooien' }).click()
    await expect(page.getByRole('dialog', { name: 'Gesprek weggooien?' })).toBeVisible()
    await expectAccessible(page, 'throwing a talk away')
    await page.getByRole('button', { name: 'Gesprek houden' }).click()
    await page.context().setOffline(true)
    await notesOf(page).fill('Zonder verbinding.')
    await expect(page.getByText(/^Niet bewaard: geen verbinding/)).toBeVisible()
    await expectAccessible(page, 'a talk without a connection')
    await page.context().setOffline(false)
    await untilSaved(page)
  })

  test(`a talk that ends, on ${look}`, async ({ openAs, queryDatabase }) => {
    test.slow()
    const page = await openAs('balie', options)
    await page.goto('/personen/nieuw')
    await page.getByLabel('Voornaam').fill('Kidane')
    await page.getByRole('button', { name: 'Persoon bewaren' }).click()
    await startTalk(page)
    await page.getByRole('combobox', { name: /Talen van het gesprek/ }).fill('Tigr')
    await page.getByRole('option', { name: 'Tigrinya' }).click()
    await page.keyboard.press('Escape')
    await inform(page)
    await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
    await addLine(page, 'Nederlands leren', 'Wil Nederlands leren')
    await page.getByRole('button', { name: 'Nakijken' }).click()
    await expect(page.getByText('Kidane: er is geen telefoonnummer of e-mailadres.')).toBeVisible()
    await expectAccessible(page, 'a review with gaps')
    await page.getByRole('button', { name: '2 doorverwijzingen verzenden' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Vul bij de persoon' })).toBeFocused()
    await expectAccessible(page, 'a talk that the server did not close')
    await page.getByRole('link', { name: 'Gegevens van Kidane aanvullen' }).first().click()
    await page.getByLabel('Contacttaal').selectOption({ label: 'Tigrinya' })
    await page.getByLabel('E-mail').fill('kidane@example.org')
    await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /nakijken$/ })).toBeVisible()
    await expectAccessible(page, 'a review')
    await page.getByRole('button', { name: '2 doorverwijzingen verzenden' }).click()
    await expect(page.getByRole('heading', { name: '2 doorverwijzingen verzonden' })).toBeFocused()
    await expectAccessible(page, 'a talk with what was sent')
    await page.goto(page.url().replace('/afgerond', ''))
    await expect(page.getByText(/Dit gesprek kan niet meer veranderen/)).toBeVisible()
    await expectAccessible(page, 'a talk that was closed')

    await openNewFile(page)
    await startTalk(page)
    await inform(page)
    await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
    const protocols = await queryDatabase('select id, valid_to::text from protocol')
    await queryDatabase('update protocol set valid_to = current_date - 1')
    try {
      await page.getByRole('button', { name: 'Nakijken' }).click()
      await page.getByRole('button', { name: 'Verzenden' }).click()
      await expect(
        page.getByRole('alert').filter({ hasText: 'geen geldig protocol' }),
      ).toBeFocused()
      // What the header covers half would be measured as too small.
      await page.evaluate('scrollTo(0, 0)')
      await expectAccessible(page, 'a review without a protocol')
      await page.getByRole('button', { name: 'Gesprek bewaren, doorverwijzing wacht' }).click()
      await expect(
        page.getByText(/wacht tot er een geldig protocol is, en vertrekt dan vanzelf/),
      ).toBeVisible()
      await expectAccessible(page, 'a talk closed without a protocol')
    } finally {
      for (const { id, valid_to } of protocols) {
        await queryDatabase('update protocol set valid_to = $2 where id = $1', [id, valid_to])
      }
    }
  })

  test(`the lists of talks on ${look}`, async ({ openAs, queryDatabase }) => {
    const page = await openAs('balie', options)
    const { fullName } = await openNewFile(page)
    const id = await startTalk(page)
    const longAgo = new Date(Date.now() - 80 * 86_400_000)
    await queryDatabase('update intake_interview set updated_at = $2 where id = $1', [id, longAgo])
    await page.goto('/gesprekken')
    await expect(page.getByText(/gooien we na 90 dagen weg/)).toBeVisible()
    const left = page.getByRole('row', { name: new RegExp(fullName) })
    const more = page.getByRole('button', { name: 'Meer tonen' })
    await expect(async () => {
      if ((await left.count()) === 0 && (await more.isVisible()))
        await more.click({ timeout: 2_000 })
      await expect(left).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 60_000 })
    await expect(left.getByText(/^verdwijnt op /)).toBeVisible()
    for (const address of ['/gesprekken', '/gesprekken?toon=afgesloten']) {
      await page.goto(address)
      await expect(page.getByRole('table')).toBeVisible()
      await expectAccessible(page, `the list ${address}`)
    }
    const lists = '**/api/onthaal/v1/intakeInterviews?*'
    const empty = { items: [], self: 'https://example.org/intakeInterviews', total: 0 }
    await page.route(lists, (route) => route.fulfill({ json: empty }))
    for (const address of ['/gesprekken', '/gesprekken?toon=afgesloten']) {
      await page.goto(address)
      await expect(page.getByText(/^(Geen open|Nog geen afgesloten) gesprekken$/)).toBeVisible()
      await expectAccessible(page, `the empty list ${address}`)
    }
    await page.unroute(lists)
    await page.route('**/api/onthaal/v1/intakeInterviews*', (route) =>
      route.fulfill({ status: 500 }),
    )
    await page.goto('/gesprekken')
    await expect(page.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible()
    await expectAccessible(page, 'a list that fails')
    await page.unroute('**/api/onthaal/v1/intakeInterviews*')
    await page.goto(`/gesprekken/${id.replace(/^.{8}/, '00000000')}`)
    await expect(page.getByText('Niet gevonden')).toBeVisible()
    await expectAccessible(page, 'a talk that is not there')
  })
}
