import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { fillReferral, idIn, pickUp } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import { finishTalk, inform, startTalk } from '../support/talk-work.ts'
import { typedDay } from '../support/typed-day.ts'

const thisYear = new Date().getFullYear()
async function addChild(page: Page, givenName: string, birthDate: string): Promise<void> {
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen aan het gezin' }).click()
  await page.getByLabel('Rol in het gezin').selectOption({ label: 'Kind' })
  await page.getByLabel('Voornaam').fill(givenName)
  await page.getByLabel('Geboortedatum').fill(birthDate)
  await page.getByLabel('Telefoon').fill('0470 12 34 56')
  await page.getByRole('button', { name: 'Bewaren en toevoegen aan het gezin' }).click()
  await expect(page.getByRole('link', { name: new RegExp(`^${givenName} `) })).toBeVisible()
}

test('children of three, seven and thirteen are each referred for their own school in one press', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  const mother = await openNewFile(page)
  await addChild(page, 'Drie', `15/01/${thisYear - 3}`)
  await addChild(page, 'Zeven', `15/01/${thisYear - 7}`)
  await addChild(page, 'Dertien', `15/01/${thisYear - 13}`)
  await startTalk(page)
  await inform(page)
  const proposals = page.getByRole('region', { name: 'Voorstellen' })
  await proposals.getByRole('button', { name: 'Alle 3 kinderen in één keer' }).click()
  for (const [type, name] of [
    ['Kleuteronderwijs', 'Drie'],
    ['Leerplicht', 'Zeven'],
    ['Leerplicht', 'Dertien'],
  ]) {
    const edit = `${type} voor ${name} ${mother.familyName} aanpassen`
    await expect(page.getByRole('button', { name: edit })).toBeVisible()
  }
  await expect(proposals.getByRole('button', { name: /kinderen in één keer/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Nakijken' }).click()
  const first = page.getByRole('region', { name: /^Doorverwijzing 1 van 3/ })
  await expect(first.getByRole('heading', { name: 'Kort: kleuteronderwijs' })).toBeVisible()
  await expect(first).toContainText('Geen termijn. Het gezin heeft het recht')
  const second = page.getByRole('region', { name: /^Doorverwijzing 2 van 3/ })
  await expect(second.getByRole('heading', { name: 'Kort: leerplicht' })).toBeVisible()
  await expect(second).toContainText(
    `Drie ${mother.familyName} · geboren 15/01/${thisYear - 3} · kleuterschool`,
  )
  await expect(second).toContainText(/Dertien .* · leerplicht/)

  // What lacks is filled in where it stands.
  await second.getByRole('button', { name: 'School invullen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('School of kleuterschool').selectOption({ label: 'wachtlijst' })
  await dialog.getByLabel('Maanden les in het Nederlands').fill('3')
  await expectAccessible(page, 'the questions about a school on a review')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(second).toContainText('staat op een wachtlijst')
  await expectAccessible(page, 'the review of a talk with three children')
  await page.getByRole('button', { name: '3 doorverwijzingen verzenden' }).click()
  await expect(page.getByRole('heading', { name: '3 doorverwijzingen verzonden' })).toBeVisible()
})

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  test(`an unaccompanied minor is asked for a guardian and for no parents, at ${width} pixels`, async ({
    openAs,
  }) => {
    const page = await openAs('balie', { viewport: { width, height } })
    const { fullName } = await openNewFile(page)
    await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
    await page.getByLabel('Geboortedatum').fill(`07/${thisYear - 14}`)
    await page.getByLabel('Verblijfsgrond').selectOption({ label: 'Niet-begeleide minderjarige' })
    await page.getByLabel('Ingeschreven in').selectOption({ label: 'Wachtregister' })
    await page.getByLabel('Eerste inschrijving in België').fill(typedDay(55))
    await page.getByLabel('Telefoon').fill('')
    await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
    const household = page.getByRole('region', { name: 'Gezin en voogden' })
    await expect(household.getByRole('heading', { name: 'Voogd', exact: true })).toBeVisible()
    await expect(household).toContainText('Er is nog geen voogd ingevuld.')
    await expect(household).not.toContainText(/ouder/i)
    await household.getByRole('button', { name: 'Voogd toevoegen' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel('Hoedanigheid')).toHaveValue('unaccompaniedMinorGuardian')
    await dialog.getByLabel('Naam').fill('Mevrouw Voogd')
    await dialog.getByLabel('Telefoon').fill('0470 22 22 22')
    await dialog.getByRole('button', { name: 'Toevoegen' }).click()
    await expect(household).toContainText('Mevrouw Voogd')

    await page.getByRole('link', { name: 'Doorverwijzen' }).click()
    await fillReferral(page, 'Leerplicht')
    await page.getByRole('button', { name: 'Bewaren als concept' }).click()
    const brief = page.getByRole('region', { name: 'Kort: leerplicht' })
    await expect(brief).toContainText('Mevrouw Voogd (Voogd van een niet-begeleide minderjarige)')
    await expect(brief).not.toContainText('Ouders')
    await expectAccessible(page, 'the draft of a referral for school')
    await page.getByRole('button', { name: 'Nakijken' }).click()
    await expect(page.getByRole('heading', { name: 'Kort: leerplicht' })).toBeVisible()
    await expect(page.getByText('Nog niet alles is ingevuld')).toHaveCount(0)
    await page.getByRole('button', { name: 'Verzenden' }).click()
    await expect(page.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()

    const desk = await openAs('trajectbegeleider', { viewport: { width, height } })
    await pickUp(desk, idIn(page))
    await expect(desk.getByText(fullName, { exact: true }).first()).toBeVisible()
    const read = desk.getByRole('region', { name: 'Kort: leerplicht' })
    await expect(read).toContainText('Mevrouw Voogd')
    await expect(read).toContainText('geen andere kinderen bekend in het gezin')
    await read.getByText(/^Onthaalonderwijs \(OKAN\)/).click()
    await expect(read).toContainText(`ja (eerste inschrijving op ${typedDay(55)})`)
    await expectAccessible(desk, 'a referral of an unaccompanied minor')
  })
}

test('a family talk with an unaccompanied minor asks for no parents either', async ({ openAs }) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  await page.getByLabel('Geboortedatum').fill(`07/${thisYear - 15}`)
  await page.getByLabel('Verblijfsgrond').selectOption({ label: 'Niet-begeleide minderjarige' })
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await startTalk(page)
  await inform(page)
  await page.getByRole('button', { name: /^Gezin (Niet begonnen|Bezig|Klaar)$/ }).click()
  const people = page.getByRole('region', { name: /^Gezin / })
  await expect(people).toContainText('Nog geen voogd ingevuld')
  await expect(people).not.toContainText('Nog geen ouder')
  await page.getByRole('button', { name: /^Leerplicht voor .+ overnemen$/ }).click()
  await finishTalk(page, /verzenden/i)
})
