import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { pickUp, refer } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import { typedDay } from '../support/typed-day.ts'

const panelOn = (page: Page) => page.getByRole('region', { name: 'Opvolging leerplicht' })
const clockOn = (page: Page) => page.getByRole('region', { name: 'Leerplicht', exact: true })

/** A child of ten who was registered so long ago that school is compulsory. */
async function registerChild(page: Page): Promise<void> {
  await openNewFile(page)
  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  await page.getByLabel('Geboortedatum').fill(`07/${new Date().getFullYear() - 10}`)
  await page.getByLabel('Eerste inschrijving in België').fill(typedDay(90))
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(panelOn(page)).toContainText('Te laat')
}

async function recordProof(page: Page, enrolledOn: string): Promise<void> {
  await panelOn(page).getByRole('button', { name: 'Bewijs noteren' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Bewijs bewaren' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Kies wat het bewijs is.')
  await dialog.getByLabel('Bewijs van inschrijving').check()
  await dialog.getByLabel('School', { exact: true }).fill('Basisschool De Regenboog')
  await dialog.getByLabel('Eerste dag op die school').fill(enrolledOn)
  await expectAccessible(page, 'the form of a proof')
  await dialog.getByRole('button', { name: 'Bewijs bewaren' }).click()
  await expect(dialog).toHaveCount(0)
}

test('proof closes the follow-up and stops the clock; who did not start is followed again', async ({
  openAs,
}) => {
  const page = await openAs('balie', { viewport: { width: 360, height: 740 } })
  await registerChild(page)
  await expectAccessible(page, 'a file of a child that is followed')
  await recordProof(page, typedDay(31))
  await expect(panelOn(page)).toContainText('In orde')
  await expect(panelOn(page)).toContainText('Basisschool De Regenboog')
  await expect(clockOn(page)).toContainText('In orde')

  await expect(panelOn(page)).toContainText('Is het kind gestart op Basisschool De Regenboog?')
  await panelOn(page).getByRole('button', { name: 'Nee, niet gestart' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Waarom?').fill('De school zag het kind nooit.')
  await dialog.getByRole('button', { name: 'Opnieuw opvolgen' }).click()
  await expect(panelOn(page)).toContainText('Te laat')
  await expect(panelOn(page)).toContainText('Nog geen bewijs.')
  await expect(clockOn(page)).toContainText('Te laat')
  await panelOn(page).getByText('Wat er gebeurde').click()
  await expect(panelOn(page)).toContainText('De school zag het kind nooit.')
  await expectAccessible(page, 'the history of a child that is followed')
})

test('a follow-up without proof takes two people to close, of two organisations', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await registerChild(page)
  const address = page.url()
  const { id } = await refer(page, 'Leerplicht')
  await page.goto(address)
  await expect(panelOn(page)).toContainText('Loket van het Agentschap')
  await panelOn(page).getByRole('button', { name: 'Afsluiten zonder bewijs' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('18 geworden')).toHaveCount(0)
  await dialog.getByLabel('Verhuisd naar een andere gemeente').check()
  await dialog.getByLabel('Waaruit blijkt dat?').fill('Uitgeschreven in het register.')
  await dialog.getByRole('button', { name: 'Voorstellen' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Vul in naar welke gemeente')
  await dialog.getByLabel('Naar welke gemeente?').fill('Verweg')
  await dialog.getByRole('button', { name: 'Voorstellen' }).click()
  await expect(panelOn(page)).toContainText('Iemand anders moet dit nog bevestigen.')
  await expect(panelOn(page).getByRole('button', { name: 'Bevestigen' })).toHaveCount(0)
  await expect(panelOn(page)).toContainText('Te laat')

  const desk = await openAs('trajectbegeleider')
  await pickUp(desk, id)
  await expect(panelOn(desk)).toContainText('Trajectbegeleider van het Agentschap')
  await expect(panelOn(desk)).toContainText('Verhuisd naar een andere gemeente (Verweg)')
  await expectAccessible(desk, 'a proposal to follow no more')
  await panelOn(desk).getByRole('button', { name: 'Bevestigen en afsluiten' }).click()
  await expect(panelOn(desk)).toContainText('Afgesloten zonder bewijs:')
  await page.reload()
  await expect(panelOn(page)).toContainText('Afgesloten zonder bewijs:')
})

test('a child that moved to a municipality that works with us is taken over there', async ({
  openAs,
  queryDatabase,
}) => {
  const [clerk] = await queryDatabase(
    `select m.organisation_id as id, p.id as partition from membership m
     join user_account u on u.id = m.user_id join partition p on p.municipality_id = m.organisation_id
     where u.username = 'balie' limit 1`,
  )
  const [from] = await queryDatabase(
    `select id, name from organisation where kind = 'municipality' and id <> $1 order by name limit 1`,
    [clerk?.id],
  )
  const born = `${new Date().getFullYear() - 10}-07`
  await queryDatabase(
    `insert into education_transfer (partition_id, id, organisation_id, version, given_name, family_name,
       birth_date, from_organisation_id, followed_since, received_at)
     select $1, gen_random_uuid(), $2, 1, name, 'Voorbeeld', $3, $4, '2026-01-05', now()
     from unnest(array['Noor', 'Wietse']) as name`,
    [clerk?.partition, clerk?.id, born, from?.id],
  )
  const page = await openAs('balie')
  await page.goto('/')
  const moved = page.getByRole('region', { name: 'Hierheen verhuisd, nog over te nemen' })
  await expect(moved).toContainText('Noor Voorbeeld')
  await expectAccessible(page, 'a day that begins with a child that moved here')

  await moved.getByRole('button', { name: 'Woont hier niet: Wietse Voorbeeld' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(`komt weer in opvolging bij ${from?.name}`)
  await dialog.getByRole('button', { name: 'Terug naar de vorige gemeente' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Kies een reden.')
  await dialog.getByLabel('Is hier niet gevonden').check()
  await expectAccessible(page, 'why a child does not live here')
  await dialog.getByRole('button', { name: 'Terug naar de vorige gemeente' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(moved).not.toContainText('Wietse')
  await expect(moved).toContainText('Noor Voorbeeld')
  await registerChild(page)
  await expect(panelOn(page)).toContainText(`${from?.name} gaf een kind door`)
  await panelOn(page).getByRole('button', { name: 'Ja, overnemen: Noor Voorbeeld' }).click()
  await expect(panelOn(page)).not.toContainText('Is het dit kind?')
  await panelOn(page).getByText('Wat er gebeurde').click()
  await expect(panelOn(page)).toContainText('Overgenomen van een andere gemeente')
  await expect(panelOn(page)).toContainText(`${from?.name}`)
})
