import { expectAccessible } from '../support/accessibility.ts'
import { sentBy } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'

test('what the sender changes after sending, the desk reads in one notice until it has seen it', async ({
  openAs,
}) => {
  const clerk = await openAs('balie', { reducedMotion: 'reduce' })
  const counsellor = await openAs('trajectbegeleider', { reducedMotion: 'reduce' })
  const { id } = await sentBy(clerk)
  const notice = counsellor.getByRole('region', { name: 'Gewijzigd sinds u het laatst zag' })

  await clerk.goto(`/doorverwijzingen/${id}`)
  await clerk.getByRole('button', { name: 'Aanpassen wat u stuurde' }).click()
  const dialog = clerk.getByRole('dialog', { name: 'Aanpassen wat u stuurde' })
  await dialog.getByRole('button', { name: 'Aanpassen', exact: true }).click()
  await expect(dialog.getByText('Schrijf waarom u dit aanpast').first()).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Dit is dringend' }).check()
  await dialog.getByRole('radio').first().check()
  await dialog.getByLabel('Waarom past u dit aan?').fill('De cursus begint vroeger.')
  await expectAccessible(clerk, 'changing what was sent')
  await dialog.getByRole('button', { name: 'Aanpassen', exact: true }).click()
  await expect(dialog).toHaveCount(0)

  await counsellor.goto(`/doorverwijzingen/${id}`)
  await expect(notice.getByRole('row', { name: /Hoe dringend/ })).toContainText('Gewoon')
  await expect(notice.getByRole('row', { name: /Hoe dringend/ })).toContainText('Dringend')
  await expect(notice).toContainText('De cursus begint vroeger.')
  await expectAccessible(counsellor, 'what changed after sending')
  await notice.getByRole('button', { name: 'Gezien' }).click()
  await expect(notice).toHaveCount(0)
  await counsellor.reload()
  await expect(counsellor.getByText('Aangepast na het verzenden')).toBeVisible()
  await expect(notice).toHaveCount(0)
})
