import { openNewFile } from '../support/desk-api.ts'
import { inventName, refer, searchByName } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

test('another municipality never meets the people of the first', async ({ openAs }) => {
  const clerk = await openAs('balie')
  const person = await openNewFile(clerk)
  const address = clerk.url()
  const { id } = await refer(clerk)

  const neighbour = await openAs('balie-ninove')
  await searchByName(neighbour, person.fullName)
  await expect(neighbour.getByText('Niemand gevonden')).toBeVisible()
  for (const hidden of [address, `/doorverwijzingen/${id}`, `${address}/aanpassen`]) {
    await neighbour.goto(hidden)
    await expect(neighbour.getByText('Dit bestaat niet, of u mag het niet zien.')).toBeVisible()
    await expect(neighbour.getByText(person.familyName)).toBeHidden()
  }
  await neighbour.goto('/verzonden')
  await expect(neighbour.getByText(/\d+ result|Nog niets verzonden/).first()).toBeVisible()
  await expect(neighbour.getByText(person.familyName)).toBeHidden()
})

test('the municipality does not learn whom the OCMW knows', async ({ openAs }) => {
  const socialWorker = await openAs('ocmw')
  const person = await openNewFile(socialWorker, inventName())
  const clerk = await openAs('balie')
  await searchByName(clerk, person.fullName)
  await expect(clerk.getByText('Niemand gevonden')).toBeVisible()
})

test('both sides read the person of a referral, and only who keeps the file is led to it', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const person = await openNewFile(clerk)
  const { id } = await refer(clerk)
  const readers = [
    ['balie', true],
    ['leiding-stad', true],
    ['trajectbegeleider', false],
    ['leiding-agentschap', false],
  ] as const
  for (const [username, keepsFile] of readers) {
    const page = await openAs(username)
    await page.goto(`/doorverwijzingen/${id}`)
    const section = page.getByRole('region', { name: 'Persoon' })
    await expect(section.getByRole('link', { name: '+32 470 12 34 56' })).toBeVisible()
    const file = section.getByRole('link', { name: 'Dossier van de persoon openen' })
    await expect(file, username).toHaveCount(keepsFile ? 1 : 0)
    if (keepsFile) {
      await file.click()
      await expect(page.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible()
    }
    await page.context().close()
  }
})

test('everybody begins where their work is, and meets no dead links', async ({ openAs }) => {
  test.setTimeout(180_000)
  const ofSenders = [
    'Vandaag',
    'Zoek of voeg toe',
    'Snel signaal',
    'Aankomsten',
    'Gesprekken',
    'Scholen en diensten',
    'Werklijst',
    'Concepten',
    'Wacht op een protocol',
    'Verzonden door ons',
    'Afgesloten',
  ]
  const ofManagers = [
    'Alle doorverwijzingen',
    'Cijfers',
    'Inzage',
    'Geopend zonder werk',
    'Protocollen',
    'Overeenkomsten',
  ]
  const ofDesks = [
    'Vandaag',
    'Scholen en diensten',
    'Werklijst',
    'Nieuw',
    'Mijn dossiers',
    'Agenda van het loket',
    'Wacht op een protocol',
    'Verzonden door ons',
    'Afgesloten',
  ]
  const starts = [
    ['balie', 'Vandaag', ofSenders.toSpliced(5, 0, 'Leerplicht')],
    // At a desk for what the agency refers to them.
    ['ocmw', 'Vandaag', ofSenders.toSpliced(7, 0, 'Nieuw', 'Mijn dossiers')],
    ['trajectbegeleider', 'Vandaag', ofDesks.toSpliced(1, 0, 'Leerplicht')],
    ['taalconsulent', 'Vandaag', ofDesks],
    [
      'leiding-stad',
      'Vandaag',
      [
        'Vandaag',
        'Leerplicht',
        'Scholen en diensten',
        'Werklijst',
        'Wacht op een protocol',
        'Verzonden door ons',
        'Afgesloten',
        ...ofManagers,
      ],
    ],
    [
      'leiding-agentschap',
      'Vandaag',
      [
        'Vandaag',
        'Leerplicht',
        'Scholen en diensten',
        'Werklijst',
        'Nieuw',
        'Agenda van het loket',
        'Wacht op een protocol',
        'Verzonden door ons',
        'Afgesloten',
        ...ofManagers,
      ],
    ],
    ['beleid', 'Vandaag', ['Vandaag', 'Veilige cijfers', 'Protocollen', 'Overeenkomsten']],
    [
      'privacy',
      'Vandaag',
      [
        ...['Vandaag', 'Inzage', 'Geopend zonder werk', 'Bewaartermijnen'],
        ...['Protocollen', 'Overeenkomsten', 'Wijzigingen van rechten'],
      ],
    ],
    [
      'beheer',
      'Vandaag',
      [
        ...['Vandaag', 'Protocollen', 'Overeenkomsten', 'Gebruikers', 'Programma’s'],
        ...['Wijzigingen van rechten', 'Organisaties'],
      ],
    ],
  ] as const
  for (const [username, heading, places] of starts) {
    const page = await openAs(username)
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    const links = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link')
    const names = await links.allTextContents()
    expect(names.map((name) => name.replace(/ ?[\d.+]+ te doen$/, ''))).toEqual(places)
    await page.context().close()
  }
})

test('a page outside the role says so, and a page that is not there too', async ({ openAs }) => {
  const page = await openAs('trajectbegeleider')
  await page.goto('/personen')
  await expect(page.getByRole('heading', { level: 1, name: 'Geen toegang' })).toBeVisible()
  await page.goto('/concepten')
  await expect(page.getByRole('heading', { level: 1, name: 'Geen toegang' })).toBeVisible()
  await page.goto('/bestaat-niet')
  await expect(page.getByRole('heading', { level: 1, name: 'Pagina niet gevonden' })).toBeVisible()
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.goto('/doorverwijzingen/zzz')
  await expect(page.getByRole('heading', { level: 1, name: 'Pagina niet gevonden' })).toBeVisible()
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.getByRole('link', { name: 'Naar de startpagina' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
})
