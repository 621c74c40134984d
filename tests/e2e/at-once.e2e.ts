import { openNewFile } from '../support/desk-api.ts'
import { findInList, refer } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

test('two colleagues pick up the same referral: one gets it, the other is told kindly', async ({
  openAs,
  queryDatabase,
}) => {
  const clerk = await openAs('balie')
  const person = await openNewFile(clerk)
  const { id, reference } = await refer(clerk)
  const colleagues = [await openAs('trajectbegeleider'), await openAs('taalconsulent')] as const
  const rows = [
    await findInList(colleagues[0], '/nieuw', person.familyName),
    await findInList(colleagues[1], '/nieuw', person.familyName),
  ]
  const buttons = rows.map((row) => row.getByRole('button'))
  for (const button of buttons) await expect(button).toBeVisible()

  // Both have pressed before either gets there.
  const { promise: bothPressed, resolve } = Promise.withResolvers<void>()
  let presses = 0
  for (const page of colleagues) {
    await page.route('**/referrals/*/claim', async (route) => {
      presses += 1
      if (presses === colleagues.length) resolve()
      await bothPressed
      await route.continue()
    })
  }
  await Promise.all(buttons.map((button) => button.click()))
  const told = await Promise.all(
    colleagues.map(async (page) => {
      const won = page.getByText(`U hebt ${person.fullName} opgepikt (${reference}).`)
      const lost = page.getByText('Een collega was net iets sneller')
      await expect(won.or(lost)).toBeVisible()
      return (await won.isVisible()) ? 'won' : 'lost'
    }),
  )
  expect(told.sort()).toEqual(['lost', 'won'])
  for (const button of buttons) await expect(button).toBeHidden()

  const claims = await queryDatabase(
    "select actor_id from referral_event where referral_id = $1 and event = 'claim'",
    [id],
  )
  const [stored] = await queryDatabase('select owner_id from referral where id = $1', [id])
  expect(claims.map(({ actor_id }) => actor_id)).toEqual([stored?.owner_id])
})

test('two tabs change one file: nothing typed is lost and nothing is overwritten unseen', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await openNewFile(page)
  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  await page.getByLabel('Telefoon').fill('0470 99 99 99')
  await page.getByLabel('Naam in eigen schrift').fill('أمل')

  const colleague = await openAs('balie')
  await colleague.goto(`/personen/${id}/aanpassen`)
  await colleague.getByLabel('Telefoon').fill('0470 11 11 11')
  await colleague.getByLabel('E-mail').fill('amal@example.org')
  await colleague.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(colleague.getByRole('link', { name: 'Doorverwijzen' })).toBeVisible()

  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(page.getByText('Een collega heeft dit dossier intussen aangepast')).toBeVisible()
  await expect(page.getByText('E-mail: amal@example.org')).toBeVisible()
  await expect(page.getByLabel('0470 99 99 99')).toBeChecked()
  await page.getByLabel('+32 470 11 11 11').check()
  await page.getByRole('button', { name: 'Mijn keuze bewaren' }).click()
  await expect(page.getByRole('link', { name: 'Doorverwijzen' })).toBeVisible()

  const [stored] = await queryDatabase(
    'select phone, email, original_script_name from person_file where person_id = $1',
    [id],
  )
  expect(stored).toEqual({
    phone: '+32470111111',
    email: 'amal@example.org',
    original_script_name: 'أمل',
  })
})
