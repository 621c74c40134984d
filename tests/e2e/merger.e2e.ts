import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/staff.ts'

test('one municipality offers a part, and another one takes it over', async ({
  openAs,
  queryDatabase,
}) => {
  const [part] = await queryDatabase(
    `insert into partition select gen_random_uuid(), 'Oud-Ninove', '99948', municipality_id
     from partition where name = 'Ninove' returning id`,
  )
  try {
    const giver = await openAs('beheer-ninove', { viewport: { width: 320, height: 640 } })
    await giver.goto('/organisaties')
    const offer = giver.getByRole('button', { name: 'Deel aanbieden' }).first()
    const dialog = giver.getByRole('dialog')
    const fill = async () => {
      await offer.click()
      await dialog.getByLabel('Deel', { exact: true }).selectOption({ label: 'Oud-Ninove' })
      const to = dialog.getByLabel('Aan welke gemeente')
      await to.selectOption({ label: 'Stad Geraardsbergen' })
      await dialog.getByRole('button', { name: 'Deel aanbieden' }).click()
    }
    await fill()
    await expect(dialog).toBeHidden()
    await expectAccessible(giver, 'a part on offer')
    await fill()
    await expect(dialog.getByLabel('Deel', { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await expectAccessible(giver, 'a part that is on offer already')

    const taker = await openAs('beheer')
    await taker.goto('/organisaties')
    await taker.getByRole('button', { name: 'Oud-Ninove overnemen' }).click()
    await expect(taker.getByRole('dialog')).toContainText('zien ze meteen niet meer')
    await expectAccessible(taker, 'a part to take over')
    await taker.getByRole('dialog').getByRole('button', { name: 'Overnemen' }).click()
    await expect(taker.getByText(/^Delen van uw gemeente: .*Oud-Ninove/)).toBeVisible()
    await expect(taker.getByRole('row', { name: /Oud-Ninove/ })).toContainText('overgenomen op')
    await taker.goto('/wijzigingen-van-rechten')
    await expect(taker.getByText('Oud-Ninove: deel overgenomen')).toBeVisible()
  } finally {
    // A second part would have clerks choose between the two.
    await queryDatabase('delete from partition_handover where partition_id = $1', [part?.id])
    await queryDatabase('delete from partition where id = $1', [part?.id])
  }
})
