import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/staff.ts'

/** A day in so many days, as people here write it. */
function dayIn(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('nl-BE', {
    ...{ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Europe/Brussels' },
  }).format(day)
}

for (const [width, height] of [
  [1280, 800],
  [320, 740],
] as const) {
  test(`a program gets a secret of a second administrator, calls, changes over and is ended, at ${width} pixels`, async ({
    openAs,
    application,
  }) => {
    const name = `Koppeling ${width}`
    const own = await openAs('beheer', { viewport: { width, height } })
    const call = async (secret: string) => {
      const headers = { authorization: `Bearer ${secret}` }
      return (await fetch(`${application.url}/api/onthaal/v1/desks`, { headers })).status
    }
    await own.goto('/programmas')
    await expectAccessible(own, 'programs')
    await own.getByRole('link', { name: 'Programma toevoegen' }).press('Enter')
    await own.getByRole('button', { name: 'Bewaren' }).press('Enter')
    await expect(own.getByRole('alert')).toBeFocused()
    await expectAccessible(own, 'a new program with faults')
    await own.getByLabel('Naam').fill(name)
    await own.getByLabel('Rol').selectOption('Onthaalmedewerker')
    await own.getByLabel('Contact').fill('Dienst ICT')
    await own.getByLabel('Toegang tot en met').fill(dayIn(400))
    await own.getByRole('button', { name: 'Bewaren' }).press('Enter')
    await expect(own.getByText('Kies een dag binnen een jaar.').first()).toBeVisible()
    await own.getByLabel('Toegang tot en met').fill(dayIn(20))
    await own.getByRole('button', { name: 'Bewaren' }).press('Enter')

    await expect(own.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(own.getByText(/Een collega-beheerder .* maakt de sleutel/)).toBeVisible()
    await expect(own.getByRole('button', { name: 'Sleutel maken' })).toBeHidden()
    await expectAccessible(own, 'a program whose key is for a colleague to make')

    const page = await openAs('beheer-collega', { viewport: { width, height } })
    await page.goto(new URL(own.url()).pathname)
    await expect(page.getByText('Els Mertens')).toBeVisible()
    await page.getByRole('button', { name: 'Sleutel maken' }).press('Enter')
    const shown = page.getByText(/^onthaal_[\w-]{43}$/)
    const first = (await shown.textContent()) ?? ''
    await expect(page.getByRole('button', { name: 'Sleutel kopiëren' })).toBeVisible()
    await expectAccessible(page, 'a program with its secret')
    const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect(wide).toBe(false)
    expect(await call(first)).toBe(200)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(shown).toBeHidden()

    await page.getByRole('button', { name: 'Nieuwe sleutel maken' }).press('Enter')
    const second = (await shown.textContent()) ?? ''
    expect([await call(first), await call(second)]).toEqual([200, 200])
    await page.getByRole('button', { name: 'Vorige sleutel beëindigen' }).press('Enter')
    await expect(page.getByText('De vorige sleutel werkt niet meer.')).toBeVisible()
    expect([await call(first), await call(second)]).toEqual([401, 200])

    await page.goto('/programmas')
    const row = page.getByRole('row', { name: new RegExp(name) })
    await expect(row.getByText(/30 dagen/)).toBeVisible()
    await expectAccessible(page, 'programs of which one ends soon')
    await page.getByRole('link', { name }).press('Enter')
    await page.getByRole('button', { name: 'Programma beëindigen' }).press('Enter')
    await expectAccessible(page, 'asking whether a program ends')
    await page.getByRole('button', { name: 'Beëindigen', exact: true }).press('Enter')
    await expect(page.getByText('Het programma is beëindigd.')).toBeVisible()
    expect(await call(second)).toBe(401)
    await page.goto('/wijzigingen-van-rechten')
    await expect(page.getByText(`${name}: programma beëindigd`)).toBeVisible()
  })
}
