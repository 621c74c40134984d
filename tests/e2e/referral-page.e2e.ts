import type { Locator } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { draftOfMinor, moveAs, sentBy } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'
import { addLine, inform, startTalk } from '../support/talk-work.ts'
import { openReferral } from '../support/turn-screens.ts'

type Family = Awaited<ReturnType<typeof draftOfMinor>>

/** Expects a list to tell who lives together, since when they are there, and who answers for the child. */
async function expectFamily(list: Locator, { child, mother }: Family): Promise<void> {
  const entries = list.getByRole('listitem').filter({ hasText: child.split(' ')[1] ?? '' })
  await expect(entries).toHaveCount(2)
  const minor = entries.filter({ hasText: child })
  await expect(minor).toContainText('Kind · geboren 09/03/2014 · wordt doorverwezen')
  await expect(minor).toContainText(`Ouder: ${mother} · +32 470 12 34 56`)
  await expect(minor).toContainText('Wettelijke voogd: Mevrouw Voogd')
  await expect(minor.getByRole('link', { name: '+32 470 99 99 99' })).toHaveAttribute(
    'href',
    'tel:+32470999999',
  )
  await expect(minor.locator('bdi')).toHaveText([child, mother, 'Mevrouw Voogd'])
  const adult = entries.filter({ hasNotText: child })
  await expect(adult).toContainText(mother)
  await expect(adult).toContainText('Volwassene · geboren 07/1985')
}

test('the household that goes along stands in the review, and both sides read it afterwards', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const family = await draftOfMinor(clerk)
  await clerk.goto(`/concepten/${family.id}/nakijken`)
  const person = clerk.getByRole('region', { name: 'Persoon' })
  await expect(person.getByRole('heading', { name: 'Gezin en voogden die meegaan' })).toBeVisible()
  await expectFamily(person, family)
  await expectAccessible(clerk, 'a review with a household')
  await clerk.getByRole('button', { name: 'Verzenden' }).click()
  await expect(clerk.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()

  await openReferral(clerk, family.id)
  const household = 'Gezin en voogden bij het verzenden'
  await expectFamily(clerk.getByRole('region', { name: household }), family)

  const counsellor = await openAs('trajectbegeleider')
  await moveAs(counsellor, family.id, 'claim')
  await openReferral(counsellor, family.id)
  await expectFamily(counsellor.getByRole('region', { name: household }), family)
  await counsellor.getByText('Gegevens kopiëren, veld per veld').click()
  const copies = counsellor.getByRole('list', { name: 'Overnemen in een ander systeem' })
  await expect(copies.getByRole('listitem').filter({ hasText: 'Wettelijke voogd' })).toContainText(
    'Mevrouw Voogd',
  )
  await expect(
    copies.getByRole('listitem').filter({ hasText: `Telefoon van ${family.mother}` }),
  ).toContainText('+32 470 12 34 56')
  await counsellor.setViewportSize({ width: 320, height: 800 })
  await expectAccessible(counsellor, 'a referral with a household')
})

test('the review of a talk tells who goes along, and that nobody does', async ({ openAs }) => {
  const clerk = await openAs('balie')
  const family = await draftOfMinor(clerk)
  await moveAs(clerk, family.id, 'cancellation', { reason: 'mistake' })
  await clerk.goto(`/personen/${family.personId}`)
  await startTalk(clerk)
  await inform(clerk)
  await addLine(clerk, 'Inburgering', 'Heeft begeleiding nodig')
  await clerk.getByRole('button', { name: 'Nakijken' }).click()
  const line = clerk.getByRole('region', { name: 'Doorverwijzing: Inburgering' })
  await expect(line.getByText(`Wat het loket over ${family.child} krijgt`)).toBeVisible()
  await expectFamily(line, family)

  const alone = await sentBy(clerk)
  await openReferral(clerk, alone.id)
  await expect(
    clerk.getByRole('region', { name: 'Gezin en voogden bij het verzenden' }),
  ).toHaveText(/De verwijzer kende geen gezin of voogd\.$/)
})
