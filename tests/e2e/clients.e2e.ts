import { randomInt } from 'node:crypto'
import { expectAccessible } from '../support/accessibility.ts'
import { sentBy } from '../support/desk-api.ts'
import { inventName } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import { openReferral } from '../support/turn-screens.ts'

const heading = 'In een andere gemeente'

test('a desk sees that somebody may be known elsewhere and says so, and the municipalities see nothing', async ({
  openAs,
}) => {
  const [clerk, elsewhere] = [await openAs('balie'), await openAs('balie-ninove')]
  const { givenName, familyName } = inventName()
  const year = randomInt(1950, 2000)
  const facts = { givenName, familyName, birthDate: `${year}-05-17` }
  const one = await sentBy(clerk, { facts })
  const other = await sentBy(elsewhere, {
    facts: {
      ...facts,
      birthDate: `${year}-05-18`,
      phone: '+32470989898',
    },
  })

  const desk = await openAs('trajectbegeleider')
  await openReferral(desk, one.id)
  const section = desk.getByRole('region', { name: heading })
  await expect(section).toContainText('Wellicht ook bekend bij')
  await expect(section).toContainText(other.reference)
  await expect(section.getByRole('row', { name: /Geboortedatum.*Verschilt/ })).toContainText(
    `18/05/${year}`,
  )
  await expect(section.getByRole('row', { name: /Familienaam/ })).not.toContainText('Verschilt')
  await expectAccessible(desk, 'somebody who may be known elsewhere')
  await desk.setViewportSize({ width: 320, height: 800 })
  await expectAccessible(desk, 'somebody who may be known elsewhere, on a small screen')

  await section.getByRole('button', { name: /^Dezelfde persoon \(/ }).click()
  await expect(section).toContainText('Ook bekend bij')
  await expect(section).toContainText('Aangeduid door')
  await expect(section.getByRole('table')).toBeHidden()

  // A colleague at the other desk finds the answer, and takes it back.
  const colleague = await openAs('taalconsulent')
  await openReferral(colleague, other.id)
  const theirs = colleague.getByRole('region', { name: heading })
  await expect(theirs).toContainText(one.reference)
  await theirs.getByRole('button', { name: /^Ongedaan maken \(/ }).click()
  await expect(theirs.getByRole('table')).toBeVisible()
  await theirs.getByRole('button', { name: /^Iemand anders \(/ }).click()
  await expect(theirs).toContainText('Iemand anders dan bij')

  for (const [sender, { id }] of [
    [clerk, one],
    [elsewhere, other],
  ] as const) {
    await openReferral(sender, id)
    await expect(sender.getByRole('heading', { name: 'Persoon' })).toBeVisible()
    await expect(sender.getByText('bekend bij')).toBeHidden()
    await expect(sender.getByRole('region', { name: heading })).toBeHidden()
  }
})
